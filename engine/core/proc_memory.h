#pragma once

#include <string>

namespace dinoscope {

/// A line of a file of proc(5) that counts kB, in MB: procMb("/proc/meminfo", "MemTotal"); 0 where the system
/// does not say.
double procMb(const char* file, const std::string& key);

}  // namespace dinoscope
