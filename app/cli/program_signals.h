#pragma once

#include <signal.h>

#include <stop_token>
#include <thread>

namespace dinoscope::cli {

/// Turns SIGINT (Ctrl+C), SIGTERM and SIGHUP (the terminal or the connection is gone) into a stop request; a
/// second one ends the process at once with exit code 130. SIGHUP is left alone where whoever started the
/// program has it ignored (nohup). SIGPIPE is ignored: a write that nobody reads fails like any other, and
/// a run whose log has no reader any more goes on.
///
/// The signals are blocked in every thread (so this must be made before any other thread) and taken by one
/// that waits for them: no code runs in a signal handler.
class ProgramSignals {
public:
  ProgramSignals();

  std::stop_token stop() const { return m_stop.get_token(); }

private:
  void watch(const std::stop_token& finished);

  sigset_t m_signals{};
  std::stop_source m_stop;
  std::jthread m_thread;  // last: stops before the rest goes
};

}  // namespace dinoscope::cli
