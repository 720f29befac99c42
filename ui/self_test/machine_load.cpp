#include "ui/self_test/machine_load.h"

#ifdef __linux__
#include <fcntl.h>
#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <thread>

namespace dinoscope {

#ifdef __linux__

namespace {

/// Processor seconds that all programs together took since the machine started.
std::optional<double> machineSeconds() {
  std::ifstream file("/proc/stat");
  std::string line;
  std::string name;
  std::getline(file, line);
  std::istringstream words(line);
  double user = 0, nice = 0, system = 0, idle = 0, io_wait = 0, irq = 0, soft_irq = 0, steal = 0;
  if (!(words >> name >> user >> nice >> system >> idle >> io_wait >> irq >> soft_irq >> steal)) return {};
  return (user + nice + system + irq + soft_irq + steal) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double ownSeconds() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

}  // namespace

struct WatchedThread::Handles {
  clockid_t clock{};
  int schedstat = -1;
};

WatchedThread::WatchedThread() : m_handles(std::make_unique<Handles>()) {
  pthread_getcpuclockid(pthread_self(), &m_handles->clock);
  const std::string path = "/proc/self/task/" + std::to_string(gettid()) + "/schedstat";
  m_handles->schedstat = open(path.c_str(), O_RDONLY | O_CLOEXEC);
}

WatchedThread::~WatchedThread() {
  if (m_handles->schedstat >= 0) close(m_handles->schedstat);
}

ThreadTimes WatchedThread::times() const {
  ThreadTimes times;
  timespec cpu{};
  if (clock_gettime(m_handles->clock, &cpu) == 0)
    times.cpu_ms = static_cast<double>(cpu.tv_sec) * 1e3 + static_cast<double>(cpu.tv_nsec) * 1e-6;
  if (m_handles->schedstat < 0) return times;
  // "time running, time queued, slices", in nanoseconds (Linux, Documentation/scheduler/sched-stats).
  std::array<char, 96> text{};
  unsigned long long running = 0;
  unsigned long long queued = 0;
  if (pread(m_handles->schedstat, text.data(), text.size() - 1, 0) > 0 &&
      std::sscanf(text.data(), "%llu %llu", &running, &queued) == 2)
    times.queued_ms = static_cast<double>(queued) * 1e-6;
  return times;
}

std::optional<double> processAge_s() {
  // Field 22 of /proc/self/stat, in ticks since the machine started; the name in field 2 may hold anything
  // but ends with the last parenthesis (proc(5)).
  std::ifstream file("/proc/self/stat");
  const std::string line{std::istreambuf_iterator<char>(file), {}};
  const std::size_t name_end = line.rfind(')');
  timespec now{};
  if (name_end == std::string::npos || clock_gettime(CLOCK_BOOTTIME, &now) != 0) return {};
  std::istringstream words(line.substr(name_end + 1));
  std::string word;
  for (int field = 3; field <= 22; ++field) words >> word;
  const double started_s = std::strtod(word.c_str(), nullptr) / static_cast<double>(sysconf(_SC_CLK_TCK));
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9 - started_s;
}

#else

std::optional<double> processAge_s() { return {}; }

namespace {

std::optional<double> machineSeconds() { return {}; }
double ownSeconds() { return 0; }

}  // namespace

struct WatchedThread::Handles {};
WatchedThread::WatchedThread() = default;
WatchedThread::~WatchedThread() = default;
ThreadTimes WatchedThread::times() const { return {}; }

#endif

MachineLoad::MachineLoad()
    : m_start(std::chrono::steady_clock::now()), m_machine_s(machineSeconds()), m_own_s(ownSeconds()) {}

std::optional<double> MachineLoad::othersShare() const {
  const std::optional<double> machine_s = machineSeconds();
  const double wall_s = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
  if (!machine_s || !m_machine_s || wall_s <= 0) return {};
  const double others_s = (*machine_s - *m_machine_s) - (ownSeconds() - m_own_s);
  return std::clamp(others_s / (wall_s * std::max(1u, std::thread::hardware_concurrency())), 0.0, 1.0);
}

}  // namespace dinoscope
