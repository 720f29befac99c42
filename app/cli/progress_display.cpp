#include "app/cli/progress_display.h"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <iostream>

namespace dinoscope::cli {
namespace {

// Between two lines of a log, at least: so long, and such a part of the work.
constexpr std::chrono::seconds kBetweenLines{20};
constexpr double kPartBetweenLines = 0.05;

bool isOnTerminal() {
  static const bool is_terminal = isatty(STDERR_FILENO) == 1;
  return is_terminal;
}

std::string percentOf(double fraction) { return std::to_string(std::lround(fraction * 100)) + " %"; }

}  // namespace

void ProgressDisplay::show(const std::string& what, std::optional<double> fraction,
                           const std::string& details) {
  if (fraction) fraction = std::clamp(*fraction, 0.0, 1.0);
  const bool is_done = fraction == 1.0;
  if (what == m_what && m_is_done && is_done) return;
  if (what != m_what || m_is_done) {
    m_last_line = std::chrono::steady_clock::now();
    m_last_fraction = fraction.value_or(0);
  }
  m_what = what;
  m_is_done = is_done;
  if (isOnTerminal())
    drawBar(what, fraction, details);
  else
    writeLine(what, fraction, details);
  if (is_done) end();
}

void ProgressDisplay::end() {
  if (m_bar_shown) std::cerr << '\n';
  m_bar_shown = false;
}

void ProgressDisplay::write(const std::string& line) {
  if (m_bar_shown) std::cerr << "\r\033[K";
  m_bar_shown = false;
  std::cerr << line << '\n';
}

void ProgressDisplay::drawBar(const std::string& what, std::optional<double> fraction,
                              const std::string& details) {
  constexpr int kWidth = 28;
  std::cerr << '\r' << what;
  if (fraction) {
    std::string bar(static_cast<std::size_t>(std::lround(*fraction * kWidth)), '#');
    bar.resize(kWidth, '-');
    std::cerr << " [" << bar << "] " << percentOf(*fraction);
  }
  std::cerr << (details.empty() ? "" : "  ") << details << "\033[K" << std::flush;
  m_bar_shown = true;
}

void ProgressDisplay::writeLine(const std::string& what, std::optional<double> fraction,
                                const std::string& details) {
  const auto now = std::chrono::steady_clock::now();
  if (now - m_last_line < kBetweenLines) return;
  if (fraction && *fraction - m_last_fraction < kPartBetweenLines) return;
  m_last_line = now;
  m_last_fraction = fraction.value_or(m_last_fraction);
  std::cerr << what << (fraction ? ": " + percentOf(*fraction) : "") << (details.empty() ? "" : "  ")
            << details << '\n';
}

}  // namespace dinoscope::cli
