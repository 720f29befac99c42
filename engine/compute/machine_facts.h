#pragma once

#include <string>

#include "engine/config/recipe.h"

namespace dinoscope {

/// What a recipe asks of the machine, for a run on run.device `device`. Free of LibTorch.
/// Throws Error (Settings) when the named GPU is not there.
MachineFacts machineFacts(const std::string& device = "auto");

}  // namespace dinoscope
