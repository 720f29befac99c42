#pragma once

#include <cstdint>
#include <span>

#include "engine/core/rgb8_image.h"
#include "engine/data/image_header.h"

namespace dinoscope {

/// Decodes a JPEG as stored (not turned upright) to RGB into `image`, whose memory is used again: grey,
/// YCbCr, RGB, CMYK and YCCK, whose inks are taken as inverted. `eighths` (1 to 8) is the size at which it is
/// decoded, each side rounded up; `header` is what readStoredHeader() said of the same bytes. Throws
/// PictureProblem, also where libjpeg would go on with a part of the picture lost, and bad_alloc.
void decodeJpeg(std::span<const std::uint8_t> bytes, const StoredHeader& header, int eighths,
                Rgb8Image& image);

}  // namespace dinoscope
