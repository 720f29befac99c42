#include "engine/data/byte_source.h"

#include <algorithm>
#include <system_error>

#include "engine/data/picture_problem.h"

namespace dinoscope {
namespace {

std::uint64_t fileSize(const std::filesystem::path& path) {
  std::error_code error;
  const std::uintmax_t size = std::filesystem::file_size(path, error);
  if (error) throw PictureProblem("can't be opened: " + error.message());
  return size;
}

}  // namespace

void ByteSource::read(std::uint64_t offset, std::span<std::uint8_t> out) const {
  if (offset > m_size || out.size() > m_size - offset) throw cutShort();
  readInside(offset, out);
}

void MemorySource::readInside(std::uint64_t offset, std::span<std::uint8_t> out) const {
  std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(offset), out.size(), out.begin());
}

FileSource::FileSource(const std::filesystem::path& path)
    : ByteSource(fileSize(path)), m_file(path, std::ios::binary) {
  if (!m_file) throw PictureProblem("can't be opened; check who may read it");
}

void FileSource::readInside(std::uint64_t offset, std::span<std::uint8_t> out) const {
  m_file.seekg(static_cast<std::streamoff>(offset));
  m_file.read(reinterpret_cast<char*>(out.data()), static_cast<std::streamsize>(out.size()));
  if (!m_file) throw PictureProblem("can't be read");
}

}  // namespace dinoscope
