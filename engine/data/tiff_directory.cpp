#include "engine/data/tiff_directory.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <vector>

#include "engine/data/picture_problem.h"

namespace dinoscope {
namespace {

constexpr std::uint32_t kWidthTag = 256, kHeightTag = 257, kOrientationTag = 274;
constexpr std::uint32_t kByte = 1, kShort = 3, kLong = 4, kSignedByte = 6, kSignedShort = 8, kSignedLong = 9;
constexpr std::uint32_t kLong8 = 16, kSignedLong8 = 17;
constexpr std::uint64_t kMostEntries = 65536;

/// Numbers of either byte order.
class Numbers {
public:
  explicit Numbers(bool big_endian) : m_big_endian(big_endian) {}

  std::uint32_t u16(const std::uint8_t* p) const { return m_big_endian ? bigEndian16(p) : littleEndian16(p); }
  std::uint32_t u32(const std::uint8_t* p) const { return m_big_endian ? bigEndian32(p) : littleEndian32(p); }
  std::uint64_t u64(const std::uint8_t* p) const {
    const std::uint64_t first = u32(p), second = u32(p + 4);
    return m_big_endian ? first << 32 | second : second << 32 | first;
  }

private:
  bool m_big_endian;
};

/// Where the entries of the first directory lie, and how long one is.
struct EntryTable {
  std::uint64_t offset = 0;
  std::uint64_t count = 0;
  std::size_t entry_bytes = 12;
  std::size_t value_at = 8;
};

EntryTable findEntries(const ByteSource& source, const Numbers& numbers, bool is_big_tiff) {
  if (is_big_tiff) {
    const auto start = source.read<8>(8);
    const std::uint64_t offset = numbers.u64(start.data());
    if (offset > std::numeric_limits<std::uint32_t>::max() * std::uint64_t{1024}) throw cutShort();
    const auto count = source.read<8>(offset);
    return {offset + 8, numbers.u64(count.data()), 20, 12};
  }
  const auto start = source.read<4>(4);
  const std::uint64_t offset = numbers.u32(start.data());
  const auto count = source.read<2>(offset);
  return {offset + 2, numbers.u16(count.data()), 12, 8};
}

/// The value of an entry of one whole number, of any type that libtiff takes for a size; none when it is
/// another kind of entry.
std::optional<std::uint64_t> wholeNumber(const Numbers& numbers, const ByteSource& source,
                                         const std::uint8_t* entry, const EntryTable& table) {
  const bool is_big_tiff = table.value_at == 12;
  const std::uint64_t count = is_big_tiff ? numbers.u64(entry + 4) : numbers.u32(entry + 4);
  if (count != 1) return std::nullopt;
  const std::uint8_t* const value = entry + table.value_at;
  switch (numbers.u16(entry + 2)) {
    case kByte:
    case kSignedByte:
      return *value;
    case kShort:
    case kSignedShort:
      return numbers.u16(value);
    case kLong:
    case kSignedLong:
      return numbers.u32(value);
    case kLong8:
    case kSignedLong8:
      // Too long for the entry of a TIFF of the first kind, which says where it lies.
      return numbers.u64(is_big_tiff ? value : source.read<8>(numbers.u32(value)).data());
    default:
      return std::nullopt;
  }
}

}  // namespace

TiffDirectory readTiffDirectory(const ByteSource& source) {
  const auto start = source.read<4>(0);
  const bool is_big_endian = start[0] == 'M' && start[1] == 'M';
  if (!is_big_endian && !(start[0] == 'I' && start[1] == 'I')) throw damaged();
  const Numbers numbers(is_big_endian);
  const std::uint32_t version = numbers.u16(start.data() + 2);
  if (version != 42 && version != 43) throw damaged();

  const EntryTable table = findEntries(source, numbers, version == 43);
  if (table.count > kMostEntries) throw damaged();
  std::vector<std::uint8_t> entries(static_cast<std::size_t>(table.count) * table.entry_bytes);
  source.read(table.offset, entries);

  TiffDirectory directory;
  std::set<std::uint32_t> seen;
  for (std::size_t at = 0; at < entries.size(); at += table.entry_bytes) {
    const std::uint32_t tag = numbers.u16(&entries[at]);
    if (tag != kWidthTag && tag != kHeightTag && tag != kOrientationTag) continue;
    // Which of two entries counts would be the decoder's choice; libtiff takes the first.
    if (!seen.insert(tag).second) continue;
    const std::optional<std::uint64_t> value = wholeNumber(numbers, source, &entries[at], table);
    if (tag == kOrientationTag) {
      if (value && *value >= 1 && *value <= 8) directory.orientation = static_cast<int>(*value);
      continue;
    }
    if (!value || *value > std::numeric_limits<std::uint32_t>::max()) throw damaged();
    (tag == kWidthTag ? directory.width : directory.height) = static_cast<std::uint32_t>(*value);
  }
  return directory;
}

int exifOrientation(std::span<const std::uint8_t> exif) {
  constexpr std::array<std::uint8_t, 6> kMark{'E', 'x', 'i', 'f', 0, 0};
  if (exif.size() >= kMark.size() && std::equal(kMark.begin(), kMark.end(), exif.begin()))
    exif = exif.subspan(kMark.size());
  try {
    return readTiffDirectory(MemorySource(exif)).orientation;
  } catch (const PictureProblem&) {
    return 1;
  }
}

}  // namespace dinoscope
