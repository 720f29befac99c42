#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/config/experiment.h"

namespace dinoscope {

/// A named starting point.
struct Preset {
  std::string name;     ///< "small_photos"
  std::string title;    ///< "Small photo collections"
  std::string summary;  ///< one sentence: for whom and where it comes from
  Experiment experiment;
};

/// All presets; the first is the reference.
const std::vector<Preset>& presets();

/// Throws Error (Settings) that lists the names when there is none of this name.
const Preset& presetNamed(std::string_view name);

}  // namespace dinoscope
