// WebP container specification; RFC 6386 9.1 for the frame header of VP8, the lossless bitstream for VP8L.
#include <algorithm>
#include <cstring>
#include <vector>

#include "engine/core/sentence.h"
#include "engine/data/image_header.h"
#include "engine/data/picture_problem.h"
#include "engine/data/tiff_directory.h"
#include "engine/data/vips_decoder.h"

namespace dinoscope {
namespace {

constexpr std::uint64_t kFirstChunk = 12, kChunkHeader = 8;
constexpr std::uint8_t kAnimationFlag = 0x02, kExifFlag = 0x08;
constexpr std::uint32_t kLongestExif = 1 << 20;
constexpr int kMostChunks = 4096;

std::uint32_t littleEndian24(const std::uint8_t* p) {
  return littleEndian16(p) | static_cast<std::uint32_t>(p[2]) << 16;
}

int findOrientation(const ByteSource& source) {
  std::uint64_t offset = kFirstChunk;
  for (int i = 0; i < kMostChunks && offset + kChunkHeader <= source.size(); ++i) {
    const auto chunk = source.read<8>(offset);
    const std::uint32_t length = littleEndian32(&chunk[4]);
    if (std::memcmp(chunk.data(), "EXIF", 4) == 0 && length <= kLongestExif) {
      std::vector<std::uint8_t> exif(length);
      source.read(offset + kChunkHeader, exif);
      return exifOrientation(exif);
    }
    offset += kChunkHeader + length + length % 2;  // chunks begin at even offsets
  }
  return 1;
}

/// Frames of an animation, those of the first kMostChunks chunks.
int countFrames(const ByteSource& source) {
  std::uint64_t offset = kFirstChunk;
  int frames = 0;
  for (int i = 0; i < kMostChunks && offset + kChunkHeader <= source.size(); ++i) {
    const auto chunk = source.read<8>(offset);
    const std::uint32_t length = littleEndian32(&chunk[4]);
    if (std::memcmp(chunk.data(), "ANMF", 4) == 0) ++frames;
    offset += kChunkHeader + length + length % 2;
  }
  return std::max(frames, 1);
}

StoredHeader readExtended(const ByteSource& source) {
  const auto body = source.read<10>(kFirstChunk + kChunkHeader);
  StoredHeader header{PictureFormat::WebP, littleEndian24(&body[4]) + 1, littleEndian24(&body[7]) + 1,
                      (body[0] & kExifFlag) != 0 ? findOrientation(source) : 1};
  header.is_animated = (body[0] & kAnimationFlag) != 0;
  if (!header.is_animated) return header;
  if (header.orientation != 1) header.orientation = 1;  // an animation is shown as it is
  header.frames = countFrames(source);
  const StoredHeader seen = readVipsHeader(source, PictureFormat::WebP);
  if (seen.width != header.width || seen.height != header.height) throw damaged();
  return header;
}

StoredHeader readLossy(const ByteSource& source) {
  const auto body = source.read<10>(kFirstChunk + kChunkHeader);
  if (body[3] != 0x9d || body[4] != 0x01 || body[5] != 0x2a) throw damaged();
  return {PictureFormat::WebP, littleEndian16(&body[6]) & 0x3fff, littleEndian16(&body[8]) & 0x3fff, 1};
}

StoredHeader readLossless(const ByteSource& source) {
  const auto body = source.read<5>(kFirstChunk + kChunkHeader);
  if (body[0] != 0x2f) throw damaged();
  const std::uint32_t bits = littleEndian32(&body[1]);
  return {PictureFormat::WebP, (bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1, 1};
}

}  // namespace

StoredHeader readWebPHeader(const ByteSource& source) {
  const auto start = source.read<16>(0);
  // Some writers leave the last padding byte out.
  if (std::uint64_t{littleEndian32(&start[4])} + 8 > source.size() + 1) throw cutShort();
  if (std::memcmp(&start[12], "VP8X", 4) == 0) return readExtended(source);
  if (std::memcmp(&start[12], "VP8 ", 4) == 0) return readLossy(source);
  if (std::memcmp(&start[12], "VP8L", 4) == 0) return readLossless(source);
  throw damaged();
}

}  // namespace dinoscope
