#include "engine/core/proc_memory.h"

#include <algorithm>
#include <fstream>

namespace dinoscope {

double procMb(const char* file, const std::string& key) {
  std::ifstream lines(file);
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with(key + ":")) return std::stod(line.substr(key.size() + 1)) / 1024;
  return 0;
}

double availableMemoryMb() {
  double available = procMb("/proc/meminfo", "MemAvailable");
  // Control groups, version 2; "max" is no number.
  double limit = 0, taken = 0;
  if (std::ifstream("/sys/fs/cgroup/memory.max") >> limit &&
      std::ifstream("/sys/fs/cgroup/memory.current") >> taken)
    available = std::min(available, std::max(limit - taken, 0.0) / (1 << 20));
  return available;
}

}  // namespace dinoscope
