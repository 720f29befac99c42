#pragma once

#include <cstdint>
#include <span>

#include "engine/core/rgb8_image.h"
#include "engine/data/byte_source.h"
#include "engine/data/image_header.h"

// What a camera's sensor saw (CR2, CR3, NEF, ARW, DNG, ORF, RW2, RAF and others), through LibRaw. A picture
// is the JPEG that the camera put beside it, where that has at least half of the sensor's pixels a side; else
// half of the sensor's pixels a side, with the camera's white balance. In a build without LibRaw both
// functions throw PictureProblem, which says so.
namespace dinoscope {

/// Throws PictureProblem.
StoredHeader readRawHeader(const ByteSource& source);

/// As stored: not turned upright where header.orientation says that it is not. `header` is what
/// readRawHeader() said of the same bytes. Throws PictureProblem, and bad_alloc.
Rgb8Image decodeRaw(std::span<const std::uint8_t> bytes, const StoredHeader& header);

}  // namespace dinoscope
