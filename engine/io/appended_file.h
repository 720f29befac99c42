#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "engine/io/storage.h"

namespace dinoscope {

/// A file that grows by whole records, on a disk that may fail. What could not be written waits; the torn end
/// that a failed write left is taken off before the next try. So the file holds every record once, in order,
/// whole but for the last while the disk fails. What was written is remembered until it is synced (at the
/// latest when there are some megabytes of it): a sync that fails may have lost it, so it is written anew.
class AppendedFile {
public:
  AppendedFile(Storage& storage, std::filesystem::path path) : m_storage(storage), m_path(std::move(path)) {}

  /// Takes the file as it is now: call when another hand has changed it.
  void begin();

  /// Remembers a record for flush().
  void add(const std::string& record) { m_pending += record; }

  /// Writes what waits; does nothing when nothing does. Throws StorageError.
  void flush();

  /// The same, and on disk when it returns, whatever happens to the machine then. Throws StorageError.
  void sync();

private:
  void syncContent();

  Storage& m_storage;
  const std::filesystem::path m_path;
  std::string m_pending;                // not written
  std::string m_unsynced;               // written, and perhaps not on disk
  std::optional<std::uint64_t> m_size;  // of the whole records in the file, once known
  bool m_is_torn = false;               // bytes may follow them
  bool m_is_new = false;                // its folder's list of names is not synced since it was made
};

}  // namespace dinoscope
