#include "engine/run_files/run_heartbeat.h"

#include <sys/stat.h>

#include <condition_variable>
#include <mutex>

namespace dinoscope {
namespace {

void beatUntil(const std::stop_token& end, int file, std::chrono::milliseconds interval) {
  std::mutex mutex;
  std::condition_variable_any never;
  std::unique_lock lock(mutex);
  while (!end.stop_requested()) {
    static_cast<void>(::futimens(file, nullptr));
    never.wait_for(lock, end, interval, [] { return false; });
  }
}

}  // namespace

RunHeartbeat::RunHeartbeat(int file, std::chrono::milliseconds interval)
    : m_thread([file, interval](const std::stop_token& end) { beatUntil(end, file, interval); }) {}

}  // namespace dinoscope
