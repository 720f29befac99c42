#pragma once

#include <cstdint>
#include <span>

#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// Decodes a JPEG as stored (not turned upright) to RGB into `image`, whose memory is used again: grey,
/// YCbCr, RGB, CMYK and YCCK, with Adobe's inverted inks. `eighths` (1 to 8) is the size at which it is
/// decoded, each side rounded up. Throws PictureProblem, also when the data ends early.
void decodeJpeg(std::span<const std::uint8_t> bytes, int eighths, Rgb8Image& image);

}  // namespace dinoscope
