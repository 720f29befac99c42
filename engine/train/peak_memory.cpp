#include "engine/train/peak_memory.h"

#include <malloc.h>

#include <fstream>
#include <string>

namespace dinoscope {
namespace {

/// A line of /proc/self/status in MB: "VmRSS" is what is resident now, "VmHWM" its peak.
double statusMb(const std::string& key) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with(key + ":")) return std::stod(line.substr(key.size() + 1)) / 1024;
  return 0;
}

}  // namespace

PeakMemory::PeakMemory() : m_at_first_mb(statusMb("VmRSS")), m_at_start_mb(m_at_first_mb) { restart(); }

void PeakMemory::restart() {
  malloc_trim(0);  // else the next piece would find the former's freed memory and seem to need less
  std::ofstream("/proc/self/clear_refs") << "5";  // the peak begins anew (proc(5))
  m_at_start_mb = statusMb("VmRSS");
}

double PeakMemory::peakMb() const { return m_at_first_mb + statusMb("VmHWM") - m_at_start_mb; }

}  // namespace dinoscope
