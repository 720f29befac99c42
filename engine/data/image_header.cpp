#include "engine/data/image_header.h"

#include <algorithm>

#include "engine/core/sentence.h"
#include "engine/data/raw_decoder.h"
#include "engine/data/tiff_directory.h"
#include "engine/data/vips_decoder.h"

namespace dinoscope {
namespace {

constexpr std::uint32_t kLongestSide = 65535;
constexpr std::uint64_t kMostPixels = 250'000'000;

StoredHeader readTiffHeader(const ByteSource& source) {
  const TiffDirectory directory = readTiffDirectory(source);
  if (directory.is_raw) return readRawHeader(source);
  StoredHeader header{PictureFormat::Tiff, directory.width, directory.height, directory.orientation};
  header.bits = directory.bits;
  header.has_inks = directory.has_inks;
  header.is_lab = directory.is_lab;
  header.frames = countTiffPages(source);
  return header;
}

StoredHeader readHeaderOf(const ByteSource& source, PictureFormat format) {
  switch (format) {
    case PictureFormat::Jpeg:
      return readJpegHeader(source);
    case PictureFormat::Png:
      return readPngHeader(source);
    case PictureFormat::WebP:
      return readWebPHeader(source);
    case PictureFormat::Bmp:
      return readBmpHeader(source);
    case PictureFormat::Pnm:
      return readPnmHeader(source);
    case PictureFormat::Tiff:
      return readTiffHeader(source);
    case PictureFormat::Raw:
      return readRawHeader(source);
    case PictureFormat::Gif:
    case PictureFormat::Heif:
    case PictureFormat::Avif:
    case PictureFormat::JpegXl:
    case PictureFormat::Jpeg2000:
    case PictureFormat::OpenExr:
      return readVipsHeader(source, format);
  }
  throw NoPicture();
}

StoredHeader readByContent(const ByteSource& source) {
  std::array<std::uint8_t, kMarkBytes> start{};
  const auto there = std::span(start).first(std::min<std::size_t>(start.size(), source.size()));
  source.read(0, there);
  const Content content = contentOf(there);
  if (content.kind == Content::Kind::Nothing) throw NoPicture();
  if (content.kind == Content::Kind::UnreadPicture)
    throw PictureProblem(sentence("is %1, which is not read; save it as PNG or JPEG", content.unread));
  return readHeaderOf(source, content.format);
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

StoredHeader readStoredHeader(const ByteSource& source) {
  if (source.size() == 0) throw PictureProblem(phrase("is empty"));
  const StoredHeader header = readByContent(source);
  checkSize(header);
  return header;
}

}  // namespace dinoscope
