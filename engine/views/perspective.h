#pragma once

#include <vector>

#include "engine/views/rgb_pixels.h"
#include "engine/views/view_operation.h"

namespace dinoscope {

/// Draws the quadrilateral that the operation's corners span over the whole image, bilinear: as if one
/// looked at it askew, with nothing from outside. `copy` is scratch memory.
void changePerspective(RgbPixels pixels, const Perspective& perspective, std::vector<std::uint8_t>& copy);

}  // namespace dinoscope
