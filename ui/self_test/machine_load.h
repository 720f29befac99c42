#pragma once

#include <chrono>
#include <memory>
#include <optional>

namespace dinoscope {

/// What the processor gave to a thread so far.
struct ThreadTimes {
  double cpu_ms = 0;
  /// While the thread was ready to run and other threads had the processors; empty where the system does
  /// not tell.
  std::optional<double> queued_ms;
};

/// Reads the times of the thread that made it, from any thread.
class WatchedThread {
public:
  WatchedThread();
  ~WatchedThread();
  WatchedThread(const WatchedThread&) = delete;
  WatchedThread& operator=(const WatchedThread&) = delete;

  ThreadTimes times() const;

private:
  struct Handles;
  std::unique_ptr<Handles> m_handles;
};

/// Which share of the machine other programs took since this was made: 0 none, 1 all of it. Empty where the
/// system does not tell.
class MachineLoad {
public:
  MachineLoad();

  std::optional<double> othersShare() const;

private:
  std::chrono::steady_clock::time_point m_start;
  std::optional<double> m_machine_s;  // processor seconds that the whole machine has worked
  double m_own_s = 0;
};

/// Seconds since this program was started; empty where the system does not tell.
std::optional<double> processAge_s();

}  // namespace dinoscope
