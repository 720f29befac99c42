#pragma once

#include <cstdint>

#include "engine/views/rgb_pixels.h"

namespace dinoscope {

/// Adds Gaussian noise of standard deviation `sigma` levels to each value, clamped to 0 to 255. A pure
/// function of `seed` and the value's place: whole-number arithmetic, the same on every machine.
void addNoise(RgbPixels pixels, double sigma, std::uint64_t seed);

}  // namespace dinoscope
