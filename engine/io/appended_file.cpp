#include "engine/io/appended_file.h"

#include <utility>

namespace dinoscope {

void AppendedFile::flush() {
  if (m_pending.empty()) return;
  std::error_code error;
  const std::uint64_t size_now =
      std::filesystem::exists(m_path, error) ? std::filesystem::file_size(m_path, error) : 0;
  if (!m_size) m_size = error ? 0 : size_now;
  if (m_is_torn && size_now > *m_size) m_storage.cutFile(m_path, *m_size);
  m_is_torn = true;
  m_storage.appendFile(m_path, std::as_bytes(std::span(m_pending)));
  m_is_torn = false;
  *m_size += m_pending.size();
  m_pending.clear();
}

}  // namespace dinoscope
