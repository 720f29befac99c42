#include "app/cli/command.h"

#include <signal.h>
#include <unistd.h>

#include <cmath>
#include <iostream>
#include <thread>

namespace dinoscope::cli {

/// Turns SIGINT and SIGTERM into a stop request. The signals are blocked in every thread (so this must be
/// made before any other thread) and taken by one that waits for them: no code runs in a signal handler.
class CommandContext::SignalWatch {
public:
  SignalWatch() {
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_thread = std::jthread([this](const std::stop_token& finished) { watch(finished); });
  }

  std::stop_token stop() const { return m_stop.get_token(); }

private:
  void watch(const std::stop_token& finished) {
    constexpr timespec kPatience{0, 50'000'000};  // how late the end of the program may be noticed
    while (!finished.stop_requested()) {
      if (sigtimedwait(&m_signals, nullptr, &kPatience) < 0) continue;
      if (m_stop.stop_requested()) _exit(130);
      m_stop.request_stop();
    }
  }

  sigset_t m_signals{};
  std::stop_source m_stop;
  std::jthread m_thread;  // last: stops before the rest goes
};

CommandContext::CommandContext() : m_signals(std::make_unique<SignalWatch>()) {}
CommandContext::~CommandContext() { endProgress(); }

std::stop_token CommandContext::stop() const { return m_signals->stop(); }

JobControl CommandContext::control() {
  return {[this](const Progress& progress) {
            const double fraction =
                progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total)
                                   : 0;
            showProgress(progress.what, fraction,
                         std::to_string(progress.done) + "/" + std::to_string(progress.total));
            if (progress.total > 0 && progress.done >= progress.total) endProgress();
          },
          stop()};
}

void CommandContext::remark(const std::string& sentence) {
  if (m_bar_shown) std::cerr << "\r\033[K";
  std::cerr << sentence << '\n';
}

void CommandContext::showProgress(const std::string& what, double fraction, const std::string& details) {
  static const bool is_terminal = isatty(STDERR_FILENO) == 1;
  if (is_terminal) {
    constexpr int kWidth = 28;
    const int filled = static_cast<int>(std::lround(fraction * kWidth));
    std::string bar(static_cast<std::size_t>(filled), '#');
    bar.resize(kWidth, '-');
    std::cerr << '\r' << what << " [" << bar << "] " << std::lround(fraction * 100) << " %  " << details
              << "\033[K" << std::flush;
    m_bar_shown = true;
    return;
  }
  const int tenth = static_cast<int>(fraction * 10);
  if (what == m_progress_what && tenth == m_progress_tenth) return;
  m_progress_what = what;
  m_progress_tenth = tenth;
  std::cerr << what << ": " << std::lround(fraction * 100) << " %  " << details << '\n';
}

void CommandContext::endProgress() {
  if (m_bar_shown) std::cerr << '\n';
  m_bar_shown = false;
  m_progress_tenth = -1;
}

void CommandContext::answer(const nlohmann::ordered_json& answer, const std::string& text) const {
  if (json)
    std::cout << answer.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
  else
    std::cout << text << (text.empty() || text.ends_with('\n') ? "" : "\n");
  std::cout.flush();
}

namespace {

int exitCodeOf(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::Settings:
      return 2;
    case ErrorKind::Data:
      return 3;
    case ErrorKind::Run:
      return 4;
    case ErrorKind::Cancelled:
      return 130;
  }
  return 4;
}

void addCommands(CLI::App& app, CommandContext& context, std::span<const AddCommand> commands) {
  app.require_subcommand(1);
  app.set_version_flag("--version", std::string("dinoscope-cli ") + DINOSCOPE_VERSION);
  for (const AddCommand add : commands) add(app, context);
  for (CLI::App* command : app.get_subcommands({}))
    command->add_flag("--json", context.json, "Answer with one JSON object on standard output");
}

}  // namespace

int runCommandLine(int argc, char** argv, std::span<const AddCommand> commands) {
  CommandContext context;
  CLI::App app{"DINO self-supervised learning: views, training, neighbours", "dinoscope-cli"};
  addCommands(app, context, commands);
  try {
    app.parse(argc, argv);
    return 0;
  } catch (const CLI::Success& help) {
    return app.exit(help);
  } catch (const CLI::ParseError& error) {
    context.remark(error.what() + std::string(" See dinoscope-cli --help."));
    return 2;
  } catch (const Error& error) {
    context.endProgress();
    context.remark(error.what());
    return exitCodeOf(error.kind());
  } catch (const std::exception& error) {
    context.endProgress();
    context.remark(std::string("Something unforeseen went wrong: ") + error.what());
    return 4;
  }
}

}  // namespace dinoscope::cli
