#pragma once

#include <cstdint>
#include <span>

#include "engine/core/rgb8_image.h"
#include "engine/data/image_header.h"

namespace dinoscope {

/// Decodes the first page of a TIFF upright, alpha laid on white. Which level a sample becomes:
///
/// | samples | black and white |
/// |---|---|
/// | whole numbers up to 16 bits | SMinSampleValue and SMaxSampleValue, else 0 and MaxSampleValue, else 0 and
/// the greatest number of so many bits; a tag that a sample exceeds is not believed | | signed and 32-bit
/// whole numbers, numbers with a point | those tags, else 0 and 1 where all lie between, else the least and
/// the greatest that are found |
///
/// Photometric 0 is white at 0; 5 is inks. What is not a number is black. What none of this fits (YCbCr,
/// LogLuv) goes through libtiff's own conversion. `header` is what readStoredHeader() said of the same bytes.
/// Throws PictureProblem, also where libtiff would go on with a part of the picture lost, and bad_alloc.
Rgb8Image decodeTiff(std::span<const std::uint8_t> bytes, const StoredHeader& header);

/// Alpha of the same page as levels of grey, upright; empty without any.
Rgb8Image decodeTiffAlpha(std::span<const std::uint8_t> bytes, const StoredHeader& header);

}  // namespace dinoscope
