#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/rgb8_image.h"
#include "engine/data/image_header.h"

// PNG, still WebP, BMP and PNM, through OpenCV's imgcodecs.
namespace dinoscope {

/// Upright, alpha laid on white. `header` is what readStoredHeader() said of the same bytes. Throws
/// PictureProblem, and bad_alloc.
Rgb8Image decodeWithOpenCv(const std::vector<std::uint8_t>& bytes, const StoredHeader& header);

/// Alpha as levels of grey; empty without any.
Rgb8Image decodeAlphaWithOpenCv(const std::vector<std::uint8_t>& bytes, const StoredHeader& header);

}  // namespace dinoscope
