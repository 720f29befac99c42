#pragma once

#include <cstdint>
#include <span>

#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// Decodes a JPEG as stored (not turned upright) to RGB: grey, YCbCr, RGB, CMYK and YCCK, with Adobe's
/// inverted inks. `enough_px` allows to decode at 1/2, 1/4 or 1/8 as long as the longer side keeps at least
/// that many pixels; 0 decodes whole. Throws PictureProblem, also when the data ends early.
Rgb8Image decodeJpeg(std::span<const std::uint8_t> bytes, int enough_px);

}  // namespace dinoscope
