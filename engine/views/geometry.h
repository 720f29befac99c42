#pragma once

#include <vector>

#include "engine/views/rgb_pixels.h"
#include "engine/views/view_operation.h"

namespace dinoscope {

// Both flips change pixels in place.
void flipHorizontally(RgbPixels pixels);
void flipVertically(RgbPixels pixels);

/// Rotates counter-clockwise about the centre, bilinear, the size kept. What lies outside the image is
/// its mirror image, so that no black corner teaches the network the angle. `copy` is scratch memory.
void rotate(RgbPixels pixels, double degrees, std::vector<std::uint8_t>& copy);

/// Covers a rectangle that lies inside.
void erase(RgbPixels pixels, const Erase& area);

}  // namespace dinoscope
