#pragma once

#include <filesystem>
#include <string_view>

namespace dinoscope {

/// What comes with the program, by its name in resources/ ("garments"): beside the installed program
/// (../share/dinoscope/NAME), else in the source tree it was built from. Empty when neither is there.
std::filesystem::path findBundled(std::string_view name);

}  // namespace dinoscope
