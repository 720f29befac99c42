#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// What a picture file says of itself before it is decoded; width and height are upright.
struct ImageHeader {
  int width = 0;
  int height = 0;
  std::string format;  ///< "JPEG", "PNG", "WebP", "BMP", "TIFF", "PNM"
};

/// Once, where a program starts: OpenCV begins no threads of its own, since the photos are decoded side by
/// side already (the loader's workers, the background jobs).
void keepOpenCvOnCallingThread();

/// Reads the header of a picture by its content, whatever its name. Throws Error (Data) naming the file.
ImageHeader readImageHeader(const std::filesystem::path& path);

/// Decodes a picture upright (EXIF orientation), alpha laid on white; grey, 16-bit and CMYK become 8-bit
/// RGB. Sizes are checked before memory is taken: pictures of more than 250 megapixels are refused.
/// Throws Error (Data) with one sentence that names the file.
Rgb8Image decodeImage(const std::filesystem::path& path);

/// The same into `image`, whose memory is used again. A JPEG is decoded at `eighths` (1 to 8) of its size,
/// which is faster the smaller it is; other formats are decoded whole.
void decodeImageInto(const std::filesystem::path& path, int eighths, Rgb8Image& image);

/// How much of each pixel a picture covers, as levels of grey, 255 for all of it; empty for a picture that
/// has no alpha channel. Checks and throws as decodeImage().
Rgb8Image decodeAlpha(const std::filesystem::path& path);

/// Decodes and shrinks so that the longer side is at most `longest_side_px`; aspect kept, never enlarged.
/// For thumbnails and photos on screen: faster than decoding whole where the format allows.
Rgb8Image decodeThumbnail(const std::filesystem::path& path, int longest_side_px);

/// True for file names that the scan looks into: .jpg .jpeg .png .webp .bmp .tif .tiff .ppm .pgm .pbm .pnm
bool hasImageExtension(const std::filesystem::path& path);

}  // namespace dinoscope
