#pragma once

#include <string>

#include "engine/config/view_settings.h"

namespace dinoscope {

/// Python that makes Lightly's DINOTransform do what these settings say, as far as it can; what it can't is
/// said in comments. Lightly scales the four jitter values by cj_strength for all views but the second
/// global one, where it takes 0.5: so the strength is left at 0.5 and the values are doubled.
std::string toLightlyTransform(const ViewSettings& settings);

}  // namespace dinoscope
