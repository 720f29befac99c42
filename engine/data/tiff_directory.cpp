// TIFF 6.0, section 2, and BigTIFF; DNG 1.6 for what a sensor's picture says of itself.
#include "engine/data/tiff_directory.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <vector>

#include "engine/data/picture_problem.h"

namespace dinoscope {
namespace {

constexpr std::uint32_t kWidthTag = 256, kHeightTag = 257, kBitsTag = 258, kPhotometricTag = 262;
constexpr std::uint32_t kOrientationTag = 274, kSubdirectoriesTag = 330, kDngVersionTag = 50706;
constexpr std::uint64_t kInks = 5, kLab = 8, kFilterArray = 32803,
                        kLinearRaw = 34892;  // photometric interpretations
constexpr std::uint32_t kByte = 1, kShort = 3, kLong = 4, kSignedByte = 6, kSignedShort = 8, kSignedLong = 9;
constexpr std::uint32_t kDirectory = 13, kLong8 = 16, kSignedLong8 = 17, kDirectory8 = 18;
constexpr std::uint64_t kMostEntries = 65536;
constexpr std::uint64_t kMostSubdirectories = 16;  // cameras write two to five

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

/// Bytes of a whole number of this type, any that libtiff takes for a size; 0 for another type.
std::uint64_t bytesOf(std::uint32_t type) {
  switch (type) {
    case kByte:
    case kSignedByte:
      return 1;
    case kShort:
    case kSignedShort:
      return 2;
    case kLong:
    case kSignedLong:
    case kDirectory:
      return 4;
    case kLong8:
    case kSignedLong8:
    case kDirectory8:
      return 8;
    default:
      return 0;
  }
}

/// The directories of one structure. An entry is the bytes of it in a directory.
class Directories {
public:
  struct Entry {
    std::uint32_t tag = 0, type = 0;
    std::uint64_t count = 0;
    std::array<std::uint8_t, 8> value{};  // or where it lies
  };

  explicit Directories(const ByteSource& source) : m_source(source), m_numbers(false) {
    const auto start = source.read<4>(0);
    const bool is_big_endian = start[0] == 'M' && start[1] == 'M';
    if (!is_big_endian && !(start[0] == 'I' && start[1] == 'I')) throw damaged();
    m_numbers = Numbers(is_big_endian);
    const std::uint32_t version = m_numbers.u16(start.data() + 2);
    if (version != 42 && version != 43) throw damaged();
    m_is_big_tiff = version == 43;
  }

  std::uint64_t first() const {
    return m_is_big_tiff ? m_numbers.u64(m_source.read<8>(8).data())
                         : m_numbers.u32(m_source.read<4>(4).data());
  }

  std::vector<Entry> entriesAt(std::uint64_t offset) const {
    const std::uint64_t count = countAt(offset);
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(count) * entryBytes());
    m_source.read(offset + countBytes(), bytes);
    std::vector<Entry> entries;
    for (std::size_t at = 0; at < bytes.size(); at += entryBytes()) {
      Entry entry{m_numbers.u16(&bytes[at]),
                  m_numbers.u16(&bytes[at + 2]),
                  m_is_big_tiff ? m_numbers.u64(&bytes[at + 4]) : m_numbers.u32(&bytes[at + 4]),
                  {}};
      std::copy_n(&bytes[at + (m_is_big_tiff ? 12 : 8)], m_is_big_tiff ? 8 : 4, entry.value.begin());
      entries.push_back(entry);
    }
    return entries;
  }

  /// 0: the last one.
  std::uint64_t next(std::uint64_t offset) const {
    const std::uint64_t end = offset + countBytes() + countAt(offset) * entryBytes();
    return m_is_big_tiff ? m_numbers.u64(m_source.read<8>(end).data())
                         : m_numbers.u32(m_source.read<4>(end).data());
  }

  /// Number `index` of an entry; none when it is another kind of entry, or shorter.
  std::optional<std::uint64_t> number(const Entry& entry, std::uint64_t index = 0) const {
    const std::uint64_t bytes = bytesOf(entry.type);
    if (bytes == 0 || index >= entry.count) return std::nullopt;
    std::array<std::uint8_t, 8> value = entry.value;
    std::uint64_t at = index * bytes;
    if (entry.count > entryRoom() / bytes) {
      if (entry.count > kMostEntries) return std::nullopt;
      const std::uint64_t place = m_is_big_tiff ? m_numbers.u64(value.data()) : m_numbers.u32(value.data());
      if (place > m_source.size()) throw cutShort();
      m_source.read(place + at, std::span(value).first(static_cast<std::size_t>(bytes)));
      at = 0;
    }
    const std::uint8_t* const first = value.data() + at;
    return bytes == 1   ? *first
           : bytes == 2 ? m_numbers.u16(first)
           : bytes == 4 ? m_numbers.u32(first)
                        : m_numbers.u64(first);
  }

private:
  std::uint64_t countBytes() const { return m_is_big_tiff ? 8 : 2; }
  std::size_t entryBytes() const { return m_is_big_tiff ? 20 : 12; }
  std::uint64_t entryRoom() const { return m_is_big_tiff ? 8 : 4; }
  std::uint64_t countAt(std::uint64_t offset) const {
    if (offset > m_source.size()) throw cutShort();
    const std::uint64_t count = m_is_big_tiff ? m_numbers.u64(m_source.read<8>(offset).data())
                                              : m_numbers.u16(m_source.read<2>(offset).data());
    if (count > kMostEntries) throw damaged();
    return count;
  }

  const ByteSource& m_source;
  Numbers m_numbers;
  bool m_is_big_tiff = false;
};

bool isRaw(std::uint64_t photometric) { return photometric == kFilterArray || photometric == kLinearRaw; }

/// Whether the directory at `offset` is of a sensor's picture; what can't be read is not.
bool isRawAt(const Directories& directories, std::uint64_t offset) {
  try {
    for (const Directories::Entry& entry : directories.entriesAt(offset))
      if (entry.tag == kPhotometricTag) return isRaw(directories.number(entry).value_or(0));
  } catch (const PictureProblem&) {
  }
  return false;
}

bool hasRawBelow(const Directories& directories, const Directories::Entry& subdirectories) {
  for (std::uint64_t i = 0; i < std::min(subdirectories.count, kMostSubdirectories); ++i) {
    const std::optional<std::uint64_t> offset = directories.number(subdirectories, i);
    if (offset && isRawAt(directories, *offset)) return true;
  }
  return false;
}

std::uint32_t sideOf(const Directories& directories, const Directories::Entry& entry) {
  const std::optional<std::uint64_t> value = entry.count == 1 ? directories.number(entry) : std::nullopt;
  if (!value || *value > std::numeric_limits<std::uint32_t>::max()) throw damaged();
  return static_cast<std::uint32_t>(*value);
}

TiffDirectory readFirst(const Directories& directories, std::uint64_t offset) {
  TiffDirectory directory;
  std::set<std::uint32_t> seen;
  for (const Directories::Entry& entry : directories.entriesAt(offset)) {
    // Which of two entries counts would be the decoder's choice; libtiff takes the first.
    if (!seen.insert(entry.tag).second) continue;
    switch (entry.tag) {
      case kWidthTag:
        directory.width = sideOf(directories, entry);
        break;
      case kHeightTag:
        directory.height = sideOf(directories, entry);
        break;
      case kOrientationTag: {
        const std::uint64_t value = entry.count == 1 ? directories.number(entry).value_or(1) : 1;
        if (value >= 1 && value <= 8) directory.orientation = static_cast<int>(value);
        break;
      }
      case kBitsTag:
        directory.bits = static_cast<int>(std::min<std::uint64_t>(directories.number(entry).value_or(1), 64));
        break;
      case kPhotometricTag: {
        const std::uint64_t photometric = directories.number(entry).value_or(0);
        directory.has_inks = photometric == kInks;
        directory.is_lab = photometric == kLab;
        directory.is_raw = directory.is_raw || isRaw(photometric);
        break;
      }
      case kSubdirectoriesTag:
        directory.is_raw = directory.is_raw || hasRawBelow(directories, entry);
        break;
      case kDngVersionTag:
        directory.is_raw = true;
        break;
      default:
        break;
    }
  }
  return directory;
}

}  // namespace

TiffDirectory readTiffDirectory(const ByteSource& source) {
  const Directories directories(source);
  return readFirst(directories, directories.first());
}

int countTiffPages(const ByteSource& source) {
  const Directories directories(source);
  int pages = 1;
  try {
    std::uint64_t offset = directories.first();
    std::set<std::uint64_t> seen{offset};  // a chain may bite its tail
    for (; pages < kMostPages; ++pages) {
      offset = directories.next(offset);
      if (offset == 0 || !seen.insert(offset).second) break;
      directories.entriesAt(offset);
    }
  } catch (const PictureProblem&) {  // of a later page, which is not looked at
  }
  return pages;
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
