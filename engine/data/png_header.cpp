// PNG specification (W3C), 5.3 chunk layout and 11.2.1 IHDR; eXIf from the PNG extensions 1.5.
#include <algorithm>
#include <cstring>
#include <vector>

#include "engine/data/image_header.h"
#include "engine/data/picture_problem.h"
#include "engine/data/tiff_directory.h"

namespace dinoscope {
namespace {

constexpr std::uint32_t kLongestExif = 1 << 20;
constexpr std::uint64_t kSignatureBytes = 8, kChunkFrame = 12;  // length, type and checksum

struct Chunk {
  std::uint32_t length = 0;
  std::array<char, 4> type{};
  bool is(const char* name) const { return std::memcmp(type.data(), name, type.size()) == 0; }
};

Chunk readChunk(const ByteSource& source, std::uint64_t offset) {
  const auto bytes = source.read<8>(offset);
  Chunk chunk{bigEndian32(bytes.data()), {}};
  std::memcpy(chunk.type.data(), &bytes[4], chunk.type.size());
  return chunk;
}

/// From the chunk at `offset` to the end chunk; one at the very end of the file is seen at once.
void checkEnd(const ByteSource& source, std::uint64_t offset) {
  if (source.size() >= offset + kChunkFrame && readChunk(source, source.size() - kChunkFrame).is("IEND"))
    return;
  Chunk chunk = readChunk(source, offset);
  while (!chunk.is("IEND")) {
    offset += kChunkFrame + chunk.length;
    chunk = readChunk(source, offset);
  }
}

}  // namespace

StoredHeader readPngHeader(const ByteSource& source) {
  std::uint64_t offset = kSignatureBytes;
  Chunk chunk = readChunk(source, offset);
  if (!chunk.is("IHDR") || chunk.length != 13) throw damaged();
  const auto size = source.read<8>(offset + 8);
  StoredHeader header{PictureFormat::Png, bigEndian32(size.data()), bigEndian32(&size[4]), 1};
  header.bits = source.read<1>(offset + 16)[0];
  while (!chunk.is("IDAT") && !chunk.is("IEND")) {
    if (chunk.is("eXIf") && chunk.length <= kLongestExif) {
      std::vector<std::uint8_t> exif(chunk.length);
      source.read(offset + 8, exif);
      header.orientation = exifOrientation(exif);
    }
    if (chunk.is("tRNS") && chunk.length == 2 && header.bits > 0)  // of a grey picture; in full bits
      header.transparent_gray = static_cast<int>(bigEndian16(source.read<2>(offset + 8).data()));
    if (chunk.is("acTL") && chunk.length == 8) {
      header.is_animated = true;
      const std::uint32_t frames = bigEndian32(source.read<4>(offset + 8).data());
      header.frames = static_cast<int>(std::clamp<std::uint32_t>(frames, 1, 1'000'000));
    }
    offset += kChunkFrame + chunk.length;
    chunk = readChunk(source, offset);
  }
  checkEnd(source, offset);
  return header;
}

}  // namespace dinoscope
