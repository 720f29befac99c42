#include "engine/compute/peak_memory.h"

#include <malloc.h>

#include <fstream>
#include <string>

#include "engine/core/proc_memory.h"

namespace dinoscope {
namespace {

/// "VmRSS" is what is resident now, "VmHWM" its peak.
double statusMb(const std::string& key) { return procMb("/proc/self/status", key); }

}  // namespace

PeakMemory::PeakMemory() : m_at_first_mb(statusMb("VmRSS")), m_at_start_mb(m_at_first_mb) { restart(); }

void PeakMemory::restart() {
  malloc_trim(0);  // else the next piece would find the former's freed memory and seem to need less
  std::ofstream("/proc/self/clear_refs") << "5";  // the peak begins anew (proc(5))
  m_at_start_mb = statusMb("VmRSS");
}

double PeakMemory::peakMb() const { return m_at_first_mb + statusMb("VmHWM") - m_at_start_mb; }

}  // namespace dinoscope
