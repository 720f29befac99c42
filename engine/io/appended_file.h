#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "engine/io/storage.h"

namespace dinoscope {

/// A file that grows by whole records, on a disk that may fail. What could not be written waits; the torn end
/// that a failed write left is taken off before the next try. So the file holds every record once, in order,
/// whole but for the last while the disk fails.
class AppendedFile {
public:
  AppendedFile(Storage& storage, std::filesystem::path path) : m_storage(storage), m_path(std::move(path)) {}

  /// Takes the file as it is now: call when another hand has changed it.
  void begin() { m_size.reset(); }

  /// Remembers a record for flush().
  void add(const std::string& record) { m_pending += record; }

  /// Writes what waits; does nothing when nothing does. Throws StorageError.
  void flush();

private:
  Storage& m_storage;
  const std::filesystem::path m_path;
  std::string m_pending;
  std::optional<std::uint64_t> m_size;  // of the whole records in the file, once known
  bool m_is_torn = false;               // bytes may follow them
};

}  // namespace dinoscope
