#pragma once

#include <filesystem>
#include <string>

namespace dinoscope::cli {

/// A word as it is to be typed into a shell (sh, bash, zsh): quoted where it holds more than letters, digits
/// and a few signs that mean nothing to the shell.
std::string shellWord(const std::string& word);

/// "dinoscope-cli train --run 'my run' --resume": how to go on with a run, to be copied into a terminal.
std::string resumeCommand(const std::filesystem::path& run_folder);

}  // namespace dinoscope::cli
