#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace dinoscope {

/// The seam for whatever is written to disk, one call for each step that can fail: tests put a disk behind
/// it that fails at the n-th step, fills up, or stops there for good. Every function throws StorageError
/// with a sentence that names the file and says what to do.
class Storage {
public:
  virtual ~Storage() = default;

  /// With its parents, on disk when it returns; nothing happens when it is there already.
  virtual void createFolder(const std::filesystem::path& folder) = 0;
  /// Makes the file or replaces its content; a failure may leave a part of it.
  virtual void writeFile(const std::filesystem::path& path, std::span<const std::byte> bytes) = 0;
  virtual void appendFile(const std::filesystem::path& path, std::span<const std::byte> bytes) = 0;
  /// Cuts a file down to `size` bytes.
  virtual void cutFile(const std::filesystem::path& path, std::uint64_t size) = 0;
  /// A file's content or a folder's list of names: on disk when it returns. When it throws, what was written
  /// since the last sync may be gone, and another sync would not bring it back: it has to be written anew.
  virtual void sync(const std::filesystem::path& path) = 0;
  virtual void rename(const std::filesystem::path& from, const std::filesystem::path& to) = 0;
  /// A file or a whole folder; nothing happens when it is not there.
  virtual void removeAll(const std::filesystem::path& path) = 0;
};

/// The real disk: stateless, so one is enough for every thread.
Storage& diskStorage();

/// Takes everything and writes nothing: of a run that is only looked at.
Storage& storageOfNothing();

}  // namespace dinoscope
