#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace dinoscope::cli {

/// How far a piece of work has come, on standard error: a bar on a terminal, elsewhere (a log) a line now and
/// then, and none for work that is soon over.
class ProgressDisplay {
public:
  /// `fraction` is empty while it is not known how much there is. Work that was shown as done is not shown
  /// again until another piece begins.
  void show(const std::string& what, std::optional<double> fraction, const std::string& details);

  /// The bar stays where it is and what comes next begins a line of its own.
  void end();

  /// A line of text, above the bar.
  void write(const std::string& line);

private:
  void drawBar(const std::string& what, std::optional<double> fraction, const std::string& details);
  void writeLine(const std::string& what, std::optional<double> fraction, const std::string& details);

  std::string m_what;
  bool m_is_done = false;
  bool m_bar_shown = false;
  std::chrono::steady_clock::time_point m_last_line;  // or when the work began
  double m_last_fraction = 0;                         // on that line
};

}  // namespace dinoscope::cli
