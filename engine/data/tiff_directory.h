#pragma once

#include <cstdint>

#include "engine/data/byte_source.h"

namespace dinoscope {

/// What the first directory of a TIFF structure says; EXIF data is such a structure too. Zero: not said.
struct TiffDirectory {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  int orientation = 1;  ///< 1 to 8 as in EXIF; 1 is upright
};

/// Reads the first directory of a TIFF or BigTIFF in either byte order, at most 64 Ki entries of it.
/// Throws PictureProblem when it is not one or is cut short.
TiffDirectory readTiffDirectory(const ByteSource& source);

/// The orientation in EXIF bytes (with or without the leading "Exif" mark); 1 when they say nothing or are
/// damaged, for a picture is not worse for a bad comment.
int exifOrientation(std::span<const std::uint8_t> exif);

}  // namespace dinoscope
