#include "engine/weights/stored_zip.h"

#include <algorithm>
#include <cstring>
#include <string_view>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

constexpr std::uint32_t kEndSignature = 0x06054b50;
constexpr std::uint32_t kEnd64Signature = 0x06064b50;
constexpr std::uint32_t kLocator64Signature = 0x07064b50;
constexpr std::uint32_t kDirectorySignature = 0x02014b50;
constexpr std::uint32_t kLocalSignature = 0x04034b50;
constexpr std::uint64_t kEndSize = 22;
constexpr std::uint64_t kEnd64Size = 56;
constexpr std::uint64_t kLocator64Size = 20;
constexpr std::uint64_t kDirectoryEntrySize = 46;
constexpr std::uint64_t kLocalHeaderSize = 30;
constexpr std::uint64_t kLongestComment = 65535;
constexpr std::uint64_t kLargestDirectory = 64 << 20;
constexpr std::uint16_t kEncrypted = 1;
constexpr std::uint16_t kZip64Field = 1;

/// A little-endian number at `offset`, which the caller knows to be inside.
template <typename T>
T numberAt(std::string_view bytes, std::uint64_t offset) {
  T number;
  std::memcpy(&number, bytes.data() + offset, sizeof number);
  return number;
}

/// Fills in the fields that did not fit into 32 bits, in their order, from the zip64 extra field.
/// False when the field is missing or too short.
bool widen(std::string_view extra, std::initializer_list<std::uint64_t*> fields) {
  const bool needed = std::any_of(fields.begin(), fields.end(),
                                  [](const std::uint64_t* field) { return *field == UINT32_MAX; });
  if (!needed) return true;
  while (extra.size() >= 4) {
    const auto id = numberAt<std::uint16_t>(extra, 0);
    const auto size = numberAt<std::uint16_t>(extra, 2);
    if (extra.size() - 4 < size) return false;
    std::string_view wide = extra.substr(4, size);
    extra.remove_prefix(4U + size);
    if (id != kZip64Field) continue;
    for (std::uint64_t* field : fields) {
      if (*field != UINT32_MAX) continue;
      if (wide.size() < sizeof(std::uint64_t)) return false;
      *field = numberAt<std::uint64_t>(wide, 0);
      wide.remove_prefix(sizeof(std::uint64_t));
    }
    return true;
  }
  return false;
}

}  // namespace

StoredZip::StoredZip(const InputFile& file) : m_file(file) {
  findDirectory();
  readDirectory();
}

const StoredZip::Entry* StoredZip::find(const std::string& name) const {
  const auto found = m_entries.find(name);
  return found == m_entries.end() ? nullptr : &found->second;
}

void StoredZip::refuse(const std::string& what) const {
  throw dataError(
      sentence("%1 is not a PyTorch checkpoint that can be read: %2.", pathText(m_file.path()), what));
}

void StoredZip::findDirectory() {
  const std::uint64_t tail_size = std::min(m_file.size(), kEndSize + kLongestComment);
  const std::uint64_t tail_offset = m_file.size() - tail_size;
  const std::string tail = m_file.textAt(tail_offset, tail_size);
  for (std::uint64_t back = kEndSize; back <= tail.size(); ++back) {
    const std::uint64_t at = tail.size() - back;
    if (numberAt<std::uint32_t>(tail, at) != kEndSignature) continue;
    if (numberAt<std::uint16_t>(tail, at + 20) != back - kEndSize) continue;  // the comment must end the file
    m_entry_count = numberAt<std::uint16_t>(tail, at + 10);
    m_directory_size = numberAt<std::uint32_t>(tail, at + 12);
    m_directory_offset = numberAt<std::uint32_t>(tail, at + 16);
    findDirectory64(tail_offset + at);
    if (m_directory_offset > m_file.size() || m_directory_size > m_file.size() - m_directory_offset)
      refuse(sentence("its zip directory lies outside the file"));
    if (m_directory_size > kLargestDirectory)
      refuse(sentence("its zip directory is larger than any checkpoint's"));
    return;
  }
  refuse(sentence("its zip directory is missing, so it is cut short"));
}

/// Takes the 64-bit values where the archive has them; torch writes them always, before the end record.
void StoredZip::findDirectory64(std::uint64_t end_record) {
  if (end_record < kLocator64Size) return;
  const std::string locator = m_file.textAt(end_record - kLocator64Size, kLocator64Size);
  if (numberAt<std::uint32_t>(locator, 0) != kLocator64Signature) return;
  const std::string record = m_file.textAt(numberAt<std::uint64_t>(locator, 8), kEnd64Size);
  if (numberAt<std::uint32_t>(record, 0) != kEnd64Signature) refuse(sentence("its zip directory is damaged"));
  m_entry_count = numberAt<std::uint64_t>(record, 32);
  m_directory_size = numberAt<std::uint64_t>(record, 40);
  m_directory_offset = numberAt<std::uint64_t>(record, 48);
}

void StoredZip::readDirectory() {
  const std::string directory = m_file.textAt(m_directory_offset, m_directory_size);
  std::string_view rest = directory;
  for (std::uint64_t i = 0; i < m_entry_count; ++i) {
    if (rest.size() < kDirectoryEntrySize || numberAt<std::uint32_t>(rest, 0) != kDirectorySignature)
      refuse(sentence("its zip directory is damaged"));
    const auto flags = numberAt<std::uint16_t>(rest, 8);
    const auto method = numberAt<std::uint16_t>(rest, 10);
    std::uint64_t packed_size = numberAt<std::uint32_t>(rest, 20);
    std::uint64_t size = numberAt<std::uint32_t>(rest, 24);
    const auto name_size = numberAt<std::uint16_t>(rest, 28);
    const auto extra_size = numberAt<std::uint16_t>(rest, 30);
    const auto comment_size = numberAt<std::uint16_t>(rest, 32);
    std::uint64_t local_header = numberAt<std::uint32_t>(rest, 42);
    rest.remove_prefix(kDirectoryEntrySize);
    if (rest.size() < std::uint64_t{name_size} + extra_size + comment_size)
      refuse(sentence("its zip directory is damaged"));
    const std::string name(rest.substr(0, name_size));
    if (!widen(rest.substr(name_size, extra_size), {&size, &packed_size, &local_header}))
      refuse(sentence("its zip directory is damaged"));
    rest.remove_prefix(std::uint64_t{name_size} + extra_size + comment_size);

    if (method != 0 || packed_size != size || (flags & kEncrypted) != 0)
      refuse(sentence("it is a compressed or encrypted zip, which torch.save does not write"));
    const Entry entry{contentOffset(local_header), size};
    if (entry.size > m_file.size() - entry.offset)
      refuse(sentence("its entry %1 lies outside the file", name));
    if (!m_entries.emplace(name, entry).second) refuse(sentence("its entry %1 occurs twice", name));
  }
}

/// Where the content begins: the local header's own name and extra field may differ from the directory's.
std::uint64_t StoredZip::contentOffset(std::uint64_t local_header) const {
  const std::string header = m_file.textAt(local_header, kLocalHeaderSize);
  if (numberAt<std::uint32_t>(header, 0) != kLocalSignature) refuse(sentence("its zip entries are damaged"));
  const std::uint64_t offset = local_header + kLocalHeaderSize + numberAt<std::uint16_t>(header, 26) +
                               numberAt<std::uint16_t>(header, 28);
  if (offset > m_file.size()) refuse(sentence("it is cut short"));
  return offset;
}

}  // namespace dinoscope
