#pragma once

#include "engine/views/rgb_pixels.h"

namespace dinoscope {

/// Turns the hue by `turns` of a full circle, in [-0.5, 0.5], through 8-bit HSV as Pillow and torchvision
/// do: the conversion itself loses a little, so that even 0 changes pixels.
void shiftHue(RgbPixels pixels, double turns);

}  // namespace dinoscope
