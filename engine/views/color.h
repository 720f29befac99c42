#pragma once

#include <cstdint>

#include "engine/views/rgb_pixels.h"

namespace dinoscope {

/// (19595 R + 38470 G + 7471 B + 32768) >> 16: ITU-R 601 weights in 16-bit fixed point, as Pillow has them.
inline std::uint8_t luma(const std::uint8_t* rgb) {
  return static_cast<std::uint8_t>((19595U * rgb[0] + 38470U * rgb[1] + 7471U * rgb[2] + 32768U) >> 16);
}

// All of these change pixels in place. A factor of 1 leaves them as they are; factors are at least 0.

/// Blends with black.
void adjustBrightness(RgbPixels pixels, double factor);

/// Blends with the grey of the image's mean luma.
void adjustContrast(RgbPixels pixels, double factor);

/// Blends each pixel with its own luma.
void adjustSaturation(RgbPixels pixels, double factor);

/// All three channels become the luma.
void convertToGrayscale(RgbPixels pixels);

/// Values from `threshold` on become 255 - value.
void solarize(RgbPixels pixels, int threshold);

/// Scales each channel so that its mean is the mean of all three (the grey-world assumption: a scene is grey
/// on average, so a cast is the light's). A channel that is all 0 stays so.
void balanceGrayWorld(RgbPixels pixels);

}  // namespace dinoscope
