#include "tests/engine/data/picture_bytes.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <initializer_list>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <jpeglib.h>

namespace dinoscope::test {
namespace {

void appendBigEndian32(Bytes& bytes, std::uint32_t value) {
  for (const int shift : {24, 16, 8, 0}) bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}

void appendPngChunk(Bytes& bytes, const std::string& type, const Bytes& body) {
  appendBigEndian32(bytes, static_cast<std::uint32_t>(body.size()));
  Bytes checked(type.begin(), type.end());
  checked.insert(checked.end(), body.begin(), body.end());
  std::uint32_t checksum = 0xffffffffU;
  for (const std::uint8_t byte : checked) {
    checksum ^= byte;
    for (int bit = 0; bit < 8; ++bit) checksum = (checksum >> 1) ^ ((checksum & 1U) != 0 ? 0xedb88320U : 0U);
  }
  bytes.insert(bytes.end(), checked.begin(), checked.end());
  appendBigEndian32(bytes, ~checksum);
}

/// One row as the encoder wants it.
Bytes encoderRow(const Rgb8Image& image, int y, JpegKind kind) {
  Bytes row;
  for (int x = 0; x < image.width; ++x) {
    const std::uint8_t* rgb = image.at(x, y);
    if (kind == JpegKind::Gray) row.push_back(rgb[0]);
    if (kind == JpegKind::Color) row.insert(row.end(), rgb, rgb + 3);
    if (kind == JpegKind::Cmyk || kind == JpegKind::AdobeCmyk) {
      // No black ink; what is stored is how much light is left.
      row.insert(row.end(), rgb, rgb + 3);
      row.push_back(255);
    }
  }
  return row;
}

}  // namespace

Rgb8Image quarters(int width, int height) {
  Rgb8Image image(width, height);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      const bool is_right = x >= width / 2, is_lower = y >= height / 2;
      std::uint8_t* rgb = image.at(x, y);
      rgb[0] = is_right == is_lower ? 255 : 0;
      rgb[1] = is_right ? 255 : 0;
      rgb[2] = is_lower ? 255 : 0;
    }
  }
  return image;
}

Bytes encoded(const Rgb8Image& image, const std::string& extension) {
  cv::Mat bgr;
  cv::cvtColor(cv::Mat(image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.pixels.data())),
               bgr, cv::COLOR_RGB2BGR);
  Bytes bytes;
  cv::imencode(extension, bgr, bytes);
  return bytes;
}

Bytes jpeg(const Rgb8Image& image, JpegKind kind, bool is_progressive, int restart_interval) {
  jpeg_compress_struct encoder{};
  jpeg_error_mgr errors{};
  encoder.err = jpeg_std_error(&errors);
  jpeg_create_compress(&encoder);
  unsigned char* buffer = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&encoder, &buffer, &size);
  encoder.image_width = static_cast<JDIMENSION>(image.width);
  encoder.image_height = static_cast<JDIMENSION>(image.height);
  const bool has_inks = kind == JpegKind::Cmyk || kind == JpegKind::AdobeCmyk;
  encoder.input_components = kind == JpegKind::Gray ? 1 : has_inks ? 4 : 3;
  encoder.in_color_space = kind == JpegKind::Gray ? JCS_GRAYSCALE : has_inks ? JCS_CMYK : JCS_RGB;
  jpeg_set_defaults(&encoder);
  jpeg_set_quality(&encoder, 95, TRUE);
  if (kind == JpegKind::AdobeCmyk) jpeg_set_colorspace(&encoder, JCS_YCCK);
  encoder.write_Adobe_marker = kind == JpegKind::AdobeCmyk ? TRUE : FALSE;
  for (int c = 0; c < encoder.num_components; ++c)
    encoder.comp_info[c].h_samp_factor = encoder.comp_info[c].v_samp_factor = 1;
  if (is_progressive) jpeg_simple_progression(&encoder);
  encoder.restart_interval = static_cast<unsigned>(restart_interval);
  jpeg_start_compress(&encoder, TRUE);
  for (int y = 0; y < image.height; ++y) {
    Bytes row = encoderRow(image, y, kind);
    JSAMPROW rows = row.data();
    jpeg_write_scanlines(&encoder, &rows, 1);
  }
  jpeg_finish_compress(&encoder);
  Bytes bytes(buffer, buffer + size);
  jpeg_destroy_compress(&encoder);
  std::free(buffer);
  return bytes;
}

Bytes exifOrientation(int orientation, bool is_big_endian) {
  const auto value = static_cast<std::uint8_t>(orientation);
  // Byte order, 42, offset of the directory; one entry: tag 274, SHORT, one value; no next directory.
  if (is_big_endian)
    return {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0};
  return {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 18, 1, 3, 0, 1, 0, 0, 0, value, 0, 0, 0, 0, 0, 0, 0};
}

Bytes withExif(const Bytes& jpeg, const Bytes& exif) {
  Bytes bytes{0xff, 0xd8, 0xff, 0xe1};
  const std::size_t length = exif.size() + 8;
  bytes.push_back(static_cast<std::uint8_t>(length >> 8));
  bytes.push_back(static_cast<std::uint8_t>(length));
  for (const char c : {'E', 'x', 'i', 'f', '\0', '\0'}) bytes.push_back(static_cast<std::uint8_t>(c));
  bytes.insert(bytes.end(), exif.begin(), exif.end());
  bytes.insert(bytes.end(), jpeg.begin() + 2, jpeg.end());
  return bytes;
}

Bytes pngWithExif(const Bytes& png, const Bytes& exif) {
  constexpr std::ptrdiff_t kAfterHeader = 8 + 25;  // signature and IHDR
  Bytes bytes(png.begin(), png.begin() + kAfterHeader);
  appendPngChunk(bytes, "eXIf", exif);
  bytes.insert(bytes.end(), png.begin() + kAfterHeader, png.end());
  return bytes;
}

Bytes tiff(const Rgb8Image& image, int orientation, const std::vector<TiffEntry>& more,
           bool more_come_first) {
  constexpr std::uint32_t kShort = 3, kLong = 4;
  std::vector<TiffEntry> entries{{256, kLong, static_cast<std::uint32_t>(image.width)},
                                 {257, kLong, static_cast<std::uint32_t>(image.height)},
                                 {258, kShort, 0},  // set below
                                 {259, kShort, 1},  // not compressed
                                 {262, kShort, 2},  // RGB
                                 {273, kLong, 0},   // set below
                                 {274, kShort, static_cast<std::uint32_t>(orientation)},
                                 {277, kShort, 3},
                                 {278, kLong, static_cast<std::uint32_t>(image.height)},
                                 {279, kLong, static_cast<std::uint32_t>(image.pixels.size())}};
  for (const TiffEntry& entry : more) {
    const auto isSame = [&entry](const TiffEntry& one) { return one.tag == entry.tag; };
    const bool is_size = entry.tag == 256 || entry.tag == 257;
    const auto own = std::find_if(entries.begin(), entries.end(), isSame);
    if (is_size)
      entries.insert(own + (more_come_first ? 0 : 1), entry);
    else
      *own = entry;
  }
  const auto bits_at = static_cast<std::uint32_t>(8 + 2 + entries.size() * 12 + 4);
  const std::uint32_t pixels_at = bits_at + 6;
  Bytes bytes{'M', 'M', 0, 42, 0, 0, 0, 8, 0, static_cast<std::uint8_t>(entries.size())};
  for (TiffEntry entry : entries) {
    if (entry.tag == 258) entry.value = bits_at;
    if (entry.tag == 273 && entry.value == 0) entry.value = pixels_at;
    appendBigEndian32(bytes, entry.tag << 16 | entry.type);
    appendBigEndian32(bytes, entry.tag == 258 ? 3 : 1);
    appendBigEndian32(bytes, entry.type == kShort && entry.tag != 258 ? entry.value << 16 : entry.value);
  }
  appendBigEndian32(bytes, 0);  // no further directory
  bytes.insert(bytes.end(), {0, 8, 0, 8, 0, 8});
  bytes.insert(bytes.end(), image.pixels.begin(), image.pixels.end());
  return bytes;
}

Bytes pngOfFirstPixels(const Bytes& png, double part) {
  constexpr std::size_t kPixelsAt = 8 + 25;  // signature and IHDR
  Bytes bytes(png.begin(), png.begin() + kPixelsAt);
  Bytes pixels;
  for (std::size_t at = kPixelsAt; at + 12 <= png.size();) {
    const std::size_t length = std::size_t{png[at]} << 24 | std::size_t{png[at + 1]} << 16 |
                               std::size_t{png[at + 2]} << 8 | png[at + 3];
    const auto body = png.begin() + static_cast<std::ptrdiff_t>(at) + 8;
    if (std::string(body - 4, body) == "IDAT")
      pixels.insert(pixels.end(), body, body + static_cast<std::ptrdiff_t>(length));
    at += length + 12;
  }
  pixels.resize(static_cast<std::size_t>(static_cast<double>(pixels.size()) * part));
  appendPngChunk(bytes, "IDAT", pixels);
  appendPngChunk(bytes, "IEND", {});
  return bytes;
}

Bytes hugePng(std::uint32_t width, std::uint32_t height) {
  Bytes bytes{0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  Bytes header;
  appendBigEndian32(header, width);
  appendBigEndian32(header, height);
  header.insert(header.end(), {8, 2, 0, 0, 0});
  appendPngChunk(bytes, "IHDR", header);
  appendPngChunk(bytes, "IDAT", {});
  appendPngChunk(bytes, "IEND", {});
  return bytes;
}

void writeFile(const std::filesystem::path& path, const Bytes& bytes) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace dinoscope::test
