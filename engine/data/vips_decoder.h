#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/data/byte_source.h"
#include "engine/data/image_header.h"

// What libvips reads for us: GIF, animated WebP, HEIF, AVIF, JPEG XL, JPEG 2000, OpenEXR, TIFF in Lab
// colours. In a build without libvips both functions throw PictureProblem, which says so.
namespace dinoscope {

/// Size, upright, and number of frames. Throws PictureProblem.
StoredHeader readVipsHeader(const ByteSource& source, PictureFormat format);

/// A picture of 8 bits a channel, row by row: red, green, blue, and alpha where there are four channels.
struct InterleavedPixels {
  int width = 0;
  int height = 0;
  int channels = 3;
  std::vector<std::uint8_t> levels;
};

/// The first frame, upright, its colours as sRGB has them (what a file says of linear light or of more bits
/// is applied, a profile is not). `header` is what readVipsHeader() said of the same bytes. Throws
/// PictureProblem, and bad_alloc.
InterleavedPixels decodeWithVips(std::span<const std::uint8_t> bytes, const StoredHeader& header);

}  // namespace dinoscope
