#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace dinoscope {

/// What another process said before it ended.
struct ProcessAnswer {
  std::string output;    ///< standard output; empty when it could not be started
  std::string crash;     ///< "Illegal instruction": the signal that its own fault ended it by; else empty
  bool is_late = false;  ///< it did not end in time and was ended
};

/// Runs a program (path and arguments) with `environment` ("NAME=value") besides this process's, and waits
/// until it ends. It reads nothing, and what it says on standard error is dropped.
ProcessAnswer askProcess(const std::vector<std::string>& command, const std::vector<std::string>& environment,
                         std::chrono::milliseconds patience);

}  // namespace dinoscope
