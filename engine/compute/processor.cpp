#include "engine/compute/processor.h"

#include <sched.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>
#include <string>
#include <thread>

#include "engine/compute/compute_device.h"

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace dinoscope {
namespace {

std::string firstLine(const std::string& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

/// Cores whose hyperthreads this process may run on; 0 when the system does not say.
std::int64_t coresOfAffinity() {
  cpu_set_t allowed;
  CPU_ZERO(&allowed);
  if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) return 0;
  std::set<std::string> cores;
  for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu)
    if (CPU_ISSET(static_cast<unsigned>(cpu), &allowed)) {
      // Hyperthreads of one core name the same siblings.
      const std::string siblings =
          firstLine("/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/thread_siblings_list");
      cores.insert(siblings.empty() ? "cpu" + std::to_string(cpu) : siblings);
    }
  return static_cast<std::int64_t>(cores.size());
}

/// Processors that a container's quota (cgroup v2 cpu.max: "quota period", or "max period") leaves; 0
/// without one.
std::int64_t coresOfQuota() {
  std::ifstream file("/sys/fs/cgroup/cpu.max");
  double quota = 0;
  double period = 0;
  if (!(file >> quota >> period) || quota <= 0 || period <= 0) return 0;
  return std::max<std::int64_t>(1, std::llround(std::ceil(quota / period)));
}

}  // namespace

bool hasFastBf16() {
#if defined(__x86_64__)
  unsigned a = 0;
  unsigned b = 0;
  unsigned c = 0;
  unsigned d = 0;
  if (!__builtin_cpu_supports("avx512f")) return false;  // also asks whether the system saves its registers
  const bool has_amx_bf16 = __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && ((d >> 22U) & 1U) != 0;
  const bool has_avx512_bf16 = __get_cpuid_count(7, 1, &a, &b, &c, &d) != 0 && ((a >> 5U) & 1U) != 0;
  return has_avx512_bf16 || has_amx_bf16;
#else
  return false;
#endif
}

std::int64_t logicalProcessorCount() {
  cpu_set_t allowed;
  CPU_ZERO(&allowed);
  const int count = sched_getaffinity(0, sizeof allowed, &allowed) == 0 ? CPU_COUNT(&allowed) : 0;
  return count > 0 ? count : std::max(1U, std::thread::hardware_concurrency());
}

std::int64_t physicalCoreCount() {
  std::int64_t cores = coresOfAffinity();
  if (cores == 0) cores = std::max(1U, std::thread::hardware_concurrency());
  const std::int64_t quota = coresOfQuota();
  return quota == 0 ? cores : std::min(cores, quota);
}

}  // namespace dinoscope
