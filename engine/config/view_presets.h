#pragma once

#include <string>
#include <vector>

#include "engine/config/view_settings.h"

namespace dinoscope {

/// A named starting point for the views alone.
struct ViewPreset {
  std::string name;     ///< "gentle"
  std::string title;    ///< "Gentle"
  std::string summary;  ///< one sentence: what it is good for
  ViewSettings views;
};

/// The views of every preset of whole experiments, and some that concern views only.
const std::vector<ViewPreset>& viewPresets();

}  // namespace dinoscope
