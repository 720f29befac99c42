// ITU-T T.81, Annex B: markers and frame headers.
#include <algorithm>
#include <optional>
#include <vector>

#include "engine/core/sentence.h"
#include "engine/data/image_header.h"
#include "engine/data/picture_problem.h"
#include "engine/data/tiff_directory.h"

namespace dinoscope {
namespace {

constexpr int kMostSegments = 4096;
constexpr std::uint8_t kEndOfImage = 0xd9, kStartOfScan = 0xda, kApp1 = 0xe1;

bool isFrameHeader(std::uint8_t marker) {
  return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/// Baseline, extended and progressive, Huffman or arithmetic: what libjpeg-turbo decodes.
bool isDecodableFrame(std::uint8_t marker) { return marker <= 0xc2 || marker == 0xc9 || marker == 0xca; }

/// Markers that stand alone: restart markers and TEM.
bool hasNoLength(std::uint8_t marker) { return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7); }

int readOrientation(const ByteSource& source, std::uint64_t offset, std::size_t length) {
  std::vector<std::uint8_t> payload(length);
  source.read(offset, payload);
  return exifOrientation(payload);
}

/// Whether the end marker comes somewhere from `offset` on. Within coded data 0xff is always followed by a
/// zero or a restart marker, so the first FF D9 after the frame header is the end. Not only at the file's
/// end: cameras append previews and videos.
bool hasEnd(const ByteSource& source, std::uint64_t offset) {
  const auto tail = source.read<2>(source.size() - 2);
  if (tail[0] == 0xff && tail[1] == kEndOfImage) return true;
  std::vector<std::uint8_t> block;
  bool follows_ff = false;
  while (offset < source.size()) {
    block.resize(static_cast<std::size_t>(std::min<std::uint64_t>(source.size() - offset, 65536)));
    source.read(offset, block);
    for (const std::uint8_t byte : block) {
      if (follows_ff && byte == kEndOfImage) return true;
      follows_ff = byte == 0xff;
    }
    offset += block.size();
  }
  return false;
}

void readFrameHeader(const ByteSource& source, std::uint64_t offset, std::uint8_t marker,
                     StoredHeader& header) {
  if (!isDecodableFrame(marker))
    throw PictureProblem(phrase("is a lossless or hierarchical JPEG, which is not read"));
  const auto frame = source.read<8>(offset);
  if (frame[2] != 8)
    throw PictureProblem(sentence("has %1 bits a channel, which is not read in a JPEG", frame[2]));
  header.height = bigEndian16(&frame[3]);
  header.width = bigEndian16(&frame[5]);
  header.has_inks = frame[7] == 4;
}

}  // namespace

StoredHeader readJpegHeader(const ByteSource& source) {
  StoredHeader header{PictureFormat::Jpeg, 0, 0, 1};
  std::uint64_t offset = 2;
  for (int segment = 0; segment < kMostSegments; ++segment) {
    auto start = source.read<2>(offset);
    if (start[0] != 0xff) throw damaged();
    if (start[1] == 0xff) {  // a fill byte
      ++offset;
      continue;
    }
    offset += 2;
    const std::uint8_t marker = start[1];
    if (hasNoLength(marker)) continue;
    if (marker == kStartOfScan || marker == kEndOfImage) throw damaged();
    const std::uint32_t length = bigEndian16(source.read<2>(offset).data());
    if (length < 2) throw damaged();
    if (isFrameHeader(marker)) {
      readFrameHeader(source, offset, marker, header);
      if (!hasEnd(source, offset + length)) throw cutShort();
      return header;
    }
    if (marker == kApp1 && header.orientation == 1)
      header.orientation = readOrientation(source, offset + 2, length - 2);
    offset += length;
  }
  throw damaged();
}

}  // namespace dinoscope
