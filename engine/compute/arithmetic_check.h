#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dinoscope {

/// For main(), in front of everything else: when this process was started to multiply, by
/// requireRightArithmetic(), it does and gives the exit code; else it notes that this program may be started
/// so. In a program that does not call it nothing is checked.
std::optional<int> answerArithmeticCheck(int argc, char** argv);

/// Throws Error (Run) when the libraries that multiply for LibTorch on this processor do it wrongly, crash or
/// hang, as some distributions' OpenBLAS does on processors newer than itself: with the library's name and
/// what helps. This program is started once more to multiply, so that a crash is only that process's. What
/// was found right is remembered in the user's cache folder, for this processor, these libraries and this
/// environment; the first time takes about a second. For what is computed on a CPU.
void requireRightArithmetic();

/// The same in parts, for tests.
struct ArithmeticCheck {
  /// Starts the process that multiplies and reports on standard output; empty: this process does.
  std::vector<std::string> command;
  std::chrono::milliseconds patience = std::chrono::minutes(2);
  /// Multiplies in this process and gives the report (reportProducts()).
  std::function<std::string()> multiply;
  std::filesystem::path cache;  ///< folder of what was found right; empty: nothing is remembered
  std::string identity;         ///< of processor and libraries, as arithmeticIdentity() has it
};
void requireRightArithmetic(const ArithmeticCheck& check);

}  // namespace dinoscope
