#include "engine/data/image_header.h"

#include <algorithm>
#include <cstring>
#include <string_view>

#include "engine/core/sentence.h"
#include "engine/data/picture_problem.h"
#include "engine/data/tiff_directory.h"

namespace dinoscope {
namespace {

constexpr std::uint32_t kLongestSide = 65535;
constexpr std::uint64_t kMostPixels = 250'000'000;

StoredHeader readTiffHeader(const ByteSource& source) {
  const TiffDirectory directory = readTiffDirectory(source);
  return {PictureFormat::Tiff, directory.width, directory.height, directory.orientation};
}

/// Dispatches on the first bytes; `start` is padded with zeros.
StoredHeader readByContent(const ByteSource& source, const std::array<std::uint8_t, 12>& start) {
  using namespace std::string_view_literals;
  const auto has = [&start](std::size_t at, std::string_view mark) {
    return std::memcmp(start.data() + at, mark.data(), mark.size()) == 0;
  };
  if (has(0, "\xff\xd8\xff"sv)) return readJpegHeader(source);
  if (has(0, "\x89PNG\r\n\x1a\n"sv)) return readPngHeader(source);
  if (has(0, "RIFF"sv) && has(8, "WEBP"sv)) return readWebPHeader(source);
  if (has(0, "II\x2a\0"sv) || has(0, "MM\0\x2a"sv) || has(0, "II\x2b\0"sv) || has(0, "MM\0\x2b"sv))
    return readTiffHeader(source);
  if (start[0] == 'P' && start[1] >= '1' && start[1] <= '6') return readPnmHeader(source);
  if (has(0, "BM"sv)) return readBmpHeader(source);
  if (has(0, "GIF8"sv)) throw PictureProblem(phrase("is a GIF, which is not read; save it as PNG"));
  if (has(4, "ftyp"sv))
    throw PictureProblem(phrase("is a HEIF, AVIF or video file, which is not read; save it as JPEG"));
  throw PictureProblem(phrase("is not a picture"));
}

void checkSize(const StoredHeader& header) {
  const bool is_too_large = header.width > kLongestSide || header.height > kLongestSide ||
                            std::uint64_t{header.width} * header.height > kMostPixels;
  if (header.width > 0 && header.height > 0 && !is_too_large) return;
  const std::string size = sentence("%1 x %2 pixels", header.width, header.height);
  if (!is_too_large) throw PictureProblem(sentence("announces %1", size));
  throw PictureProblem(
      sentence("announces %1, more than the 250 megapixels or 65,535 pixels a side that are read", size));
}

}  // namespace

std::string formatName(PictureFormat format) {
  switch (format) {
    case PictureFormat::Jpeg:
      return "JPEG";
    case PictureFormat::Png:
      return "PNG";
    case PictureFormat::WebP:
      return "WebP";
    case PictureFormat::Bmp:
      return "BMP";
    case PictureFormat::Tiff:
      return "TIFF";
    case PictureFormat::Pnm:
      return "PNM";
  }
  return {};
}

StoredHeader readStoredHeader(const ByteSource& source) {
  if (source.size() == 0) throw PictureProblem(phrase("is empty"));
  std::array<std::uint8_t, 12> start{};
  source.read(0, std::span(start).first(std::min<std::size_t>(start.size(), source.size())));
  const StoredHeader header = readByContent(source, start);
  checkSize(header);
  return header;
}

}  // namespace dinoscope
