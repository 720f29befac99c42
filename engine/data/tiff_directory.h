#pragma once

#include <cstdint>

#include "engine/data/byte_source.h"

namespace dinoscope {

/// What the first directory of a TIFF structure says; EXIF data is such a structure too. Zero: not said.
struct TiffDirectory {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  int orientation = 1;  ///< 1 to 8 as in EXIF; 1 is upright
  int bits = 1;         ///< of the first sample
  bool has_inks = false;
  bool is_lab = false;
  bool is_raw =
      false;  ///< what a camera's sensor saw (DNG, NEF, ARW and others) is in it, or in one below it
};

/// Reads the first directory of a TIFF or BigTIFF in either byte order, at most 64 Ki entries of it.
/// Throws PictureProblem when it is not one or is cut short.
TiffDirectory readTiffDirectory(const ByteSource& source);

inline constexpr int kMostPages = 10'000;

/// The pages of such a file that are there, from 1 to kMostPages. Throws as readTiffDirectory() does.
int countTiffPages(const ByteSource& source);

/// The orientation in EXIF bytes (with or without the leading "Exif" mark); 1 when they say nothing or are
/// damaged, for a picture is not worse for a bad comment.
int exifOrientation(std::span<const std::uint8_t> exif);

}  // namespace dinoscope
