#include "engine/io/input_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"

namespace dinoscope {

InputFile::InputFile(std::filesystem::path path)
    : m_path(std::move(path)), m_descriptor(::open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
  if (m_descriptor < 0)
    throw dataError(sentence("Could not open %1 (%2); check the path and its permissions.", pathText(m_path),
                             std::generic_category().message(errno)));
  struct stat status = {};
  if (::fstat(m_descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
    ::close(m_descriptor);
    throw dataError(sentence("%1 is not a file; choose a file.", pathText(m_path)));
  }
  m_size = static_cast<std::uint64_t>(status.st_size);
}

InputFile::~InputFile() { ::close(m_descriptor); }

void InputFile::readAt(std::uint64_t offset, std::span<std::byte> bytes) const {
  while (!bytes.empty()) {
    const ssize_t count = ::pread(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0)
      throw dataError(sentence("Could not read %1 (%2); check the disk.", pathText(m_path),
                               std::generic_category().message(errno)));
    if (count == 0)
      throw dataError(sentence("%1 is cut short; copy or download it again.", pathText(m_path)));
    offset += static_cast<std::uint64_t>(count);
    bytes = bytes.subspan(static_cast<std::size_t>(count));
  }
}

std::string InputFile::textAt(std::uint64_t offset, std::uint64_t count) const {
  if (offset > m_size || count > m_size - offset)
    throw dataError(sentence("%1 is cut short; copy or download it again.", pathText(m_path)));
  std::string text(count, '\0');
  readAt(offset, std::as_writable_bytes(std::span(text)));
  return text;
}

std::string readWholeFile(const std::filesystem::path& path, std::uint64_t largest) {
  const InputFile file(path);
  if (file.size() > largest)
    throw dataError(sentence(
        "%1 has %2 bytes, more than the %3 that such a file can have; it is damaged or another file.",
        pathText(path), file.size(), largest));
  return file.textAt(0, file.size());
}

}  // namespace dinoscope
