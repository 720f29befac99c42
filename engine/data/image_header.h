#pragma once

#include <cstdint>
#include <string>

#include "engine/data/byte_source.h"
#include "engine/data/picture_format.h"
#include "engine/data/picture_problem.h"

namespace dinoscope {

/// What a picture says of itself, as stored: not yet turned upright.
struct StoredHeader {
  PictureFormat format = PictureFormat::Jpeg;
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  int orientation = 1;        ///< EXIF, 1 to 8; 1 where the decoder turns the picture upright
  int bits = 8;               ///< of a channel
  int frames = 1;             ///< of an animation, pages of a TIFF; the first is the picture
  bool is_animated = false;   ///< also of one frame
  bool has_inks = false;      ///< CMYK
  bool is_lab = false;        ///< a TIFF of CIE L*a*b*
  int greatest = 0;           ///< of a PNM, what is white; 0: the greatest number of so many bits
  int transparent_gray = -1;  ///< of a PNG without alpha, the grey that is; -1: none
  bool is_preview = false;    ///< a camera's own JPEG within its raw file

  /// Orientations 5 to 8 exchange width and height.
  bool isTransposed() const { return orientation >= 5; }
};

/// That a file is no picture at all, by its content.
class NoPicture : public PictureProblem {
public:
  NoPicture() : PictureProblem(phrase("is not a picture")) {}
};

/// Finds the format by content and reads the header without decoding; notices empty files, sizes that are
/// not read (over 250 megapixels or 65,535 px a side) and, where it is cheap, files without an end.
/// Throws PictureProblem, and NoPicture.
StoredHeader readStoredHeader(const ByteSource& source);

// One for each format; the source begins with the format's signature. They throw PictureProblem.
StoredHeader readJpegHeader(const ByteSource& source);
StoredHeader readPngHeader(const ByteSource& source);
StoredHeader readWebPHeader(const ByteSource& source);
StoredHeader readBmpHeader(const ByteSource& source);
StoredHeader readPnmHeader(const ByteSource& source);

}  // namespace dinoscope
