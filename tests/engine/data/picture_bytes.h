#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/rgb8_image.h"

// Picture files of every odd kind, made in memory.
namespace dinoscope::test {

using Bytes = std::vector<std::uint8_t>;

/// Four quarters: red, green above blue, white.
Rgb8Image quarters(int width, int height);

/// `extension` as OpenCV takes it: ".png", ".webp", ".bmp", ".tiff", ".ppm".
Bytes encoded(const Rgb8Image& image, const std::string& extension);

enum class JpegKind { Color, Gray, Cmyk, AdobeCmyk };

/// Quality 95, no chroma subsampling. For the CMYK kinds the inks give the image's colours,
/// stored inverted as Adobe's programs do; of Cmyk the marker that says so is gone. A restart marker
/// after so many blocks of 8 x 8; 0: none.
Bytes jpeg(const Rgb8Image& image, JpegKind kind = JpegKind::Color, bool is_progressive = false,
           int restart_interval = 0);

/// A TIFF structure that says nothing but the orientation, in big or little endian.
Bytes exifOrientation(int orientation, bool is_big_endian);

/// The same file with EXIF data in it.
Bytes withExif(const Bytes& jpeg, const Bytes& exif);
Bytes pngWithExif(const Bytes& png, const Bytes& exif);

struct TiffEntry {
  std::uint32_t tag = 0, type = 0, value = 0;
};

/// An uncompressed RGB TIFF of one strip with this orientation, and with further entries for the same or
/// other tags before or after its own.
Bytes tiff(const Rgb8Image& image, int orientation, const std::vector<TiffEntry>& more = {},
           bool more_come_first = false);

/// A PNG that announces a size, with no pixels in it.
Bytes hugePng(std::uint32_t width, std::uint32_t height);

/// The same PNG with the first `part` of its coded pixels alone, in a chunk whose checksum is right.
Bytes pngOfFirstPixels(const Bytes& png, double part);

void writeFile(const std::filesystem::path& path, const Bytes& bytes);

inline Bytes cut(Bytes bytes, double part) {
  bytes.resize(static_cast<std::size_t>(static_cast<double>(bytes.size()) * part));
  return bytes;
}

}  // namespace dinoscope::test
