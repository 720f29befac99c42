#pragma once

#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// Turns an image as stored upright. `orientation` as in EXIF: 1 upright, 2 mirrored, 3 upside down,
/// 4 mirrored upside down, 5 to 8 the same with rows and columns exchanged.
Rgb8Image turnUpright(Rgb8Image image, int orientation);

}  // namespace dinoscope
