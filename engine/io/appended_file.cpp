#include "engine/io/appended_file.h"

#include <utility>

#include "engine/core/storage_error.h"
#include "engine/io/folder_listing.h"

namespace dinoscope {
namespace {

constexpr std::size_t kMostUnsynced = 4 << 20;  // bytes

}  // namespace

void AppendedFile::begin() {
  m_size.reset();
  m_unsynced.clear();
  m_is_torn = false;
}

void AppendedFile::flush() {
  if (m_pending.empty()) return;
  const std::optional<std::uint64_t> size_now = sizeOnDisk(m_path);
  m_is_new = m_is_new || !size_now;
  if (!m_size) m_size = size_now.value_or(0);
  if (m_is_torn && size_now.value_or(0) > *m_size) m_storage.cutFile(m_path, *m_size);
  m_is_torn = true;
  m_storage.appendFile(m_path, std::as_bytes(std::span(m_pending)));
  m_is_torn = false;
  *m_size += m_pending.size();
  m_unsynced += std::exchange(m_pending, {});
  if (m_unsynced.size() > kMostUnsynced) syncContent();
}

void AppendedFile::sync() {
  flush();
  if (!m_unsynced.empty()) syncContent();
  if (!m_is_new) return;
  m_storage.sync(m_path.has_parent_path() ? m_path.parent_path() : std::filesystem::path("."));
  m_is_new = false;
}

void AppendedFile::syncContent() {
  try {
    m_storage.sync(m_path);
  } catch (const StorageError&) {
    *m_size -= m_unsynced.size();
    m_pending.insert(0, m_unsynced);
    m_unsynced.clear();
    m_is_torn = true;
    throw;
  }
  m_unsynced = {};
}

}  // namespace dinoscope
