// The formats whose header is a few numbers: BMP (BITMAPINFOHEADER and its kin) and Netpbm's PNM.
#include <algorithm>
#include <cctype>
#include <optional>
#include <vector>

#include "engine/core/sentence.h"
#include "engine/data/image_header.h"
#include "engine/data/picture_problem.h"

namespace dinoscope {
namespace {

constexpr std::uint64_t kMostPnmHeader = 65536;  // comments included
constexpr std::uint32_t kUncompressed = 0;

/// A side of a BMP; a negative height means rows from the top.
std::uint32_t magnitude(std::uint32_t side) { return (side & 0x80000000U) != 0 ? 0U - side : side; }

/// Reads the whitespace-separated numbers of a PNM header, skipping comments.
class PnmNumbers {
public:
  explicit PnmNumbers(const std::vector<std::uint8_t>& bytes) : m_bytes(bytes) {}

  std::uint32_t next() {
    skipSpace();
    if (m_at >= m_bytes.size()) throw cutShort();
    if (std::isdigit(m_bytes[m_at]) == 0) throw damaged();
    std::uint64_t number = 0;
    for (; m_at < m_bytes.size() && std::isdigit(m_bytes[m_at]) != 0; ++m_at)
      number = std::min<std::uint64_t>(number * 10 + (m_bytes[m_at] - std::uint64_t{'0'}), UINT32_MAX);
    return static_cast<std::uint32_t>(number);
  }

  /// Where the pixels begin: after exactly one whitespace character.
  std::uint64_t end() const { return m_at + 1; }

private:
  void skipSpace() {
    for (; m_at < m_bytes.size(); ++m_at) {
      if (m_bytes[m_at] == '#')
        while (m_at < m_bytes.size() && m_bytes[m_at] != '\n') ++m_at;
      else if (std::isspace(m_bytes[m_at]) == 0)
        return;
    }
  }

  const std::vector<std::uint8_t>& m_bytes;
  std::size_t m_at = 2;
};

}  // namespace

StoredHeader readBmpHeader(const ByteSource& source) {
  const auto start = source.read<18>(0);
  const std::uint32_t pixels_at = littleEndian32(&start[10]);
  const std::uint32_t header_bytes = littleEndian32(&start[14]);
  StoredHeader header{PictureFormat::Bmp, 0, 0, 1};
  std::uint64_t bits = 0;
  std::uint32_t compression = kUncompressed;
  if (header_bytes == 12) {  // BITMAPCOREHEADER
    const auto body = source.read<8>(18);
    header.width = littleEndian16(body.data());
    header.height = littleEndian16(&body[2]);
    bits = littleEndian16(&body[6]);
  } else if (header_bytes >= 40 && header_bytes <= 256) {
    const auto body = source.read<16>(18);
    header.width = magnitude(littleEndian32(body.data()));
    header.height = magnitude(littleEndian32(&body[4]));
    bits = littleEndian16(&body[10]);
    compression = littleEndian32(&body[12]);
  } else {
    throw PictureProblem(phrase("is not a picture"));  // two letters are a weak signature
  }
  const std::uint64_t row_bytes = (header.width * bits + 31) / 32 * 4;
  const bool is_readable_size = header.width <= 65535 && header.height <= 65535;
  if (compression == kUncompressed && is_readable_size &&
      pixels_at + row_bytes * header.height > source.size())
    throw cutShort();
  return header;
}

StoredHeader readPnmHeader(const ByteSource& source) {
  std::vector<std::uint8_t> bytes(static_cast<std::size_t>(std::min(source.size(), kMostPnmHeader)));
  source.read(0, bytes);
  if (bytes.size() < 3 || (std::isspace(bytes[2]) == 0 && bytes[2] != '#'))
    throw PictureProblem(phrase("is not a picture"));
  const int kind = bytes[1] - '0';  // 1 to 3 text, 4 to 6 binary: bits, greys, colours
  PnmNumbers numbers(bytes);
  StoredHeader header{PictureFormat::Pnm, numbers.next(), numbers.next(), 1};
  const bool has_maximum = kind != 1 && kind != 4;
  const std::uint32_t maximum = has_maximum ? numbers.next() : 1;
  if (maximum < 1 || maximum > 65535) throw damaged();
  // Of text up to 255 OpenCV has spread the levels over 8 bits.
  if (has_maximum && (kind > 3 || maximum > 255)) header.greatest = static_cast<int>(maximum);
  header.bits = maximum > 255 ? 16 : has_maximum ? 8 : 1;
  if (kind < 4 || header.width > 65535 || header.height > 65535) return header;
  const std::uint64_t samples = std::uint64_t{header.width} * (kind == 6 ? 3 : 1);
  const std::uint64_t row_bytes = kind == 4 ? (samples + 7) / 8 : samples * (maximum > 255 ? 2 : 1);
  if (numbers.end() + row_bytes * header.height > source.size()) throw cutShort();
  return header;
}

}  // namespace dinoscope
