#include "engine/data/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "engine/core/resource_error.h"
#include "engine/core/sentence.h"
#include "engine/data/picture_problem.h"

namespace dinoscope {
namespace {

[[noreturn]] void throwFor(const std::filesystem::path& path, int error_number) {
  const std::error_code error(error_number, std::generic_category());
  if (!isTroubleOfFile(error)) throw lackWhileReading(path, error);
  if (error_number == ENOENT) throw PictureProblem(phrase("does not exist"));
  throw PictureProblem(sentence("can't be read (%1)", error.message()));
}

}  // namespace

void ByteSource::read(std::uint64_t offset, std::span<std::uint8_t> out) const {
  if (offset > m_size || out.size() > m_size - offset) throw cutShort();
  readInside(offset, out);
}

void MemorySource::readInside(std::uint64_t offset, std::span<std::uint8_t> out) const {
  std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(offset), out.size(), out.begin());
}

FileSource::OpenFile::OpenFile(const std::filesystem::path& path)
    // Not blocking: a pipe would be waited for before it is seen to be none of ours.
    : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
  if (m_descriptor < 0) throwFor(path, errno);
}

FileSource::OpenFile::~OpenFile() {
  if (m_descriptor >= 0) ::close(m_descriptor);
}

FileSource::OpenFile::Status FileSource::OpenFile::status(const std::filesystem::path& path) const {
  struct stat status {};
  if (::fstat(m_descriptor, &status) != 0) throwFor(path, errno);
  if (!S_ISREG(status.st_mode)) throw PictureProblem(phrase("is not a file"));
  return {static_cast<std::uint64_t>(status.st_size), {status.st_dev, status.st_ino}};
}

std::size_t FileSource::OpenFile::read(std::uint64_t offset, std::span<std::uint8_t> out,
                                       const std::filesystem::path& path) const {
  std::size_t done = 0;
  while (done < out.size()) {
    const ssize_t count =
        ::pread(m_descriptor, out.data() + done, out.size() - done, static_cast<off_t>(offset + done));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throwFor(path, errno);
    if (count == 0) break;
    done += static_cast<std::size_t>(count);
  }
  return done;
}

void FileSource::readInside(std::uint64_t offset, std::span<std::uint8_t> out) const {
  if (out.size() >= m_block.size()) {
    if (m_file.read(offset, out, m_path) < out.size()) throw cutShort();
    return;
  }
  if (offset < m_block_offset || offset + out.size() > m_block_offset + m_block_bytes) {
    m_block_bytes = 0;  // should the reading fail
    m_block_bytes = m_file.read(offset, m_block, m_path);
    m_block_offset = offset;
    if (m_block_bytes < out.size()) throw cutShort();
  }
  std::copy_n(m_block.begin() + static_cast<std::ptrdiff_t>(offset - m_block_offset), out.size(),
              out.begin());
}

}  // namespace dinoscope
