#pragma once

#include <cstdint>
#include <string>

#include "engine/data/byte_source.h"

namespace dinoscope {

enum class PictureFormat { Jpeg, Png, WebP, Bmp, Tiff, Pnm };

/// "JPEG", as ImageHeader and ImageEntry spell it.
std::string formatName(PictureFormat format);

/// What a picture says of itself, as stored: not yet turned upright.
struct StoredHeader {
  PictureFormat format = PictureFormat::Jpeg;
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  int orientation = 1;  ///< EXIF, 1 to 8

  /// Orientations 5 to 8 exchange width and height.
  bool isTransposed() const { return orientation >= 5; }
};

/// Finds the format by content and reads the header without decoding; notices empty files, sizes that are
/// not read (over 250 megapixels or 65,535 px a side) and, where it is cheap, files without an end.
/// Throws PictureProblem.
StoredHeader readStoredHeader(const ByteSource& source);

// One for each format; the source begins with the format's signature. They throw PictureProblem.
StoredHeader readJpegHeader(const ByteSource& source);
StoredHeader readPngHeader(const ByteSource& source);
StoredHeader readWebPHeader(const ByteSource& source);
StoredHeader readBmpHeader(const ByteSource& source);
StoredHeader readPnmHeader(const ByteSource& source);

}  // namespace dinoscope
