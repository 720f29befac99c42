#pragma once

#include <string>

namespace dinoscope {

/// A line of a file of proc(5) that counts kB, in MB: procMb("/proc/meminfo", "MemTotal"); 0 where the system
/// does not say.
double procMb(const char* file, const std::string& key);

/// Memory that may still be taken, in MB: of the machine, or of the container that this runs in where that
/// has less; 0 where the system does not say.
double availableMemoryMb();

}  // namespace dinoscope
