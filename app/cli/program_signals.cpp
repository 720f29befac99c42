#include "app/cli/program_signals.h"

#include <unistd.h>

namespace dinoscope::cli {
namespace {

constexpr int kExitCodeOfCancelled = 130;

bool isIgnored(int signal_number) {
  struct sigaction action = {};
  return ::sigaction(signal_number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

}  // namespace

ProgramSignals::ProgramSignals() {
  ::signal(SIGPIPE, SIG_IGN);
  sigemptyset(&m_signals);
  sigaddset(&m_signals, SIGINT);
  sigaddset(&m_signals, SIGTERM);
  // Blocked, an ignored signal would come all the same.
  if (!isIgnored(SIGHUP)) sigaddset(&m_signals, SIGHUP);
  pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
  m_thread = std::jthread([this](const std::stop_token& finished) { watch(finished); });
}

void ProgramSignals::watch(const std::stop_token& finished) {
  constexpr timespec kPatience{0, 50'000'000};  // how late the end of the program may be noticed
  while (!finished.stop_requested()) {
    if (sigtimedwait(&m_signals, nullptr, &kPatience) < 0) continue;
    if (m_stop.stop_requested()) _exit(kExitCodeOfCancelled);
    m_stop.request_stop();
  }
}

}  // namespace dinoscope::cli
