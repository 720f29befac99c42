#include "engine/io/storage.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>
#include <vector>

#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/core/storage_error.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& deed, const fs::path& path, const std::error_code& error) {
  throw StorageError(error == std::errc::no_space_on_device
                         ? sentence("Could not %1 %2 (%3); free some space and go on.", deed, pathText(path),
                                    error.message())
                         : sentence("Could not %1 %2 (%3); check the folder and its permissions.", deed,
                                    pathText(path), error.message()));
}

std::error_code lastError() { return {errno, std::generic_category()}; }

/// A file descriptor that closes itself; close() says whether that went well, which some file systems (NFS,
/// quotas) make known only then.
class Descriptor {
public:
  Descriptor(const fs::path& path, int flags)
      : m_path(path), m_number(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {
    if (m_number < 0) fail(phrase("open"), path, lastError());
  }
  ~Descriptor() {
    if (m_number >= 0) ::close(m_number);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  void write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
      const ssize_t written = ::write(m_number, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail(phrase("write"), m_path, lastError());
      bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    close();
  }

  void sync() {
    // Some file systems can't sync a folder and say EINVAL; there is nothing more to be done on them.
    // After any other error what was not written is lost and a second fsync would succeed all the same:
    // callers write it anew.
    while (::fsync(m_number) != 0) {
      if (errno == EINVAL) break;
      if (errno != EINTR) fail(phrase("write"), m_path, lastError());
    }
    close();
  }

private:
  void close() {
    // On Linux the number is free again even when close() was interrupted: it is not closed twice.
    if (::close(std::exchange(m_number, -1)) != 0 && errno != EINTR)
      fail(phrase("write"), m_path, lastError());
  }

  fs::path m_path;
  int m_number;
};

class DiskStorage : public Storage {
public:
  void createFolder(const fs::path& folder) override {
    std::vector<fs::path> made;  // the outermost last
    std::error_code error;
    for (fs::path missing = fs::absolute(folder / ".").lexically_normal().parent_path();
         missing.has_relative_path() && !fs::exists(missing, error); missing = missing.parent_path())
      made.push_back(missing);
    fs::create_directories(folder, error);
    if (error) fail(phrase("make the folder"), folder, error);
    // A folder is on disk when the one that it is in says so.
    for (const fs::path& path : made) sync(path.parent_path());
  }
  void writeFile(const fs::path& path, std::span<const std::byte> bytes) override {
    Descriptor(path, O_WRONLY | O_CREAT | O_TRUNC).write(bytes);
  }
  void appendFile(const fs::path& path, std::span<const std::byte> bytes) override {
    Descriptor(path, O_WRONLY | O_CREAT | O_APPEND).write(bytes);
  }
  void cutFile(const fs::path& path, std::uint64_t size) override {
    std::error_code error;
    fs::resize_file(path, size, error);
    if (error) fail(phrase("cut"), path, error);
  }
  void sync(const fs::path& path) override { Descriptor(path, O_RDONLY).sync(); }
  void rename(const fs::path& from, const fs::path& to) override {
    std::error_code error;
    fs::rename(from, to, error);
    if (error) fail(phrase("rename to"), to, error);
  }
  void removeAll(const fs::path& path) override {
    std::error_code error;
    fs::remove_all(path, error);
    if (error) fail(phrase("remove"), path, error);
  }
};

class StorageOfNothing final : public Storage {
  void createFolder(const fs::path&) override {}
  void writeFile(const fs::path&, std::span<const std::byte>) override {}
  void appendFile(const fs::path&, std::span<const std::byte>) override {}
  void cutFile(const fs::path&, std::uint64_t) override {}
  void sync(const fs::path&) override {}
  void rename(const fs::path&, const fs::path&) override {}
  void removeAll(const fs::path&) override {}
};

}  // namespace

Storage& storageOfNothing() {
  static StorageOfNothing nothing;
  return nothing;
}

Storage& diskStorage() {
  static DiskStorage disk;
  return disk;
}

}  // namespace dinoscope
