#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace dinoscope {

// Questions to a disk that may not answer. A disk that hiccups is no empty folder: what is not there is told
// apart from what could not be found out, which throws StorageError.

/// The paths of what is in a folder, by name. Empty when there is no such folder.
std::vector<std::filesystem::path> listFolder(const std::filesystem::path& folder);

bool isOnDisk(const std::filesystem::path& path);

/// Empty when there is no such file.
std::optional<std::uint64_t> sizeOnDisk(const std::filesystem::path& file);

/// Seconds since 1970; 0 when it is not known.
std::int64_t secondsOfLastWrite(const std::filesystem::path& file);

/// The first of "name", "name-2", "name-3" that is not in the folder.
std::filesystem::path freeName(const std::filesystem::path& folder, const std::string& name);

}  // namespace dinoscope
