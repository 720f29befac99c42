#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace dinoscope {

/// What comes with the program, by its name in resources/ ("garments"): beside the installed program
/// (../share/dinoscope/NAME), else in the source tree it was built from. Empty when neither is there.
std::filesystem::path findBundled(std::string_view name);

/// Weights of networks that come with the program (resources/weights), those that are there, the one to begin
/// with first.
std::vector<std::filesystem::path> bundledWeights();

}  // namespace dinoscope
