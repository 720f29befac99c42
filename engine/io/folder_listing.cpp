#include "engine/io/folder_listing.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <system_error>

#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/core/storage_error.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

bool isAbsence(const std::error_code& error) {
  return error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory;
}

[[noreturn]] void fail(const char* deed, const fs::path& path, const std::error_code& error) {
  throw StorageError(sentence("Could not %1 %2 (%3); check the disk, the folder and its permissions.", deed,
                              pathText(path), error.message()));
}

}  // namespace

std::vector<fs::path> listFolder(const fs::path& folder) {
  std::vector<fs::path> paths;
  std::error_code error;
  fs::directory_iterator entry(folder, error);
  if (error == std::errc::no_such_file_or_directory) return paths;
  for (; !error && entry != fs::directory_iterator(); entry.increment(error)) paths.push_back(entry->path());
  if (error) fail(phrase("list"), folder, error);
  std::sort(paths.begin(), paths.end());
  return paths;
}

bool isOnDisk(const fs::path& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::none) fail(phrase("look at"), path, error);
  return status.type() != fs::file_type::not_found;
}

std::optional<std::uint64_t> sizeOnDisk(const fs::path& file) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(file, error);
  if (!error) return size;
  if (isAbsence(error)) return std::nullopt;
  fail(phrase("look at"), file, error);
}

std::int64_t secondsOfLastWrite(const std::filesystem::path& file) {
  std::error_code error;
  const auto time = std::filesystem::last_write_time(file, error);
  if (error) return 0;
  const auto since = std::chrono::file_clock::to_sys(time).time_since_epoch();
  return std::chrono::duration_cast<std::chrono::seconds>(since).count();
}

fs::path freeName(const fs::path& folder, const std::string& name) {
  fs::path path = folder / name;
  for (int number = 2; isOnDisk(path); ++number) path = folder / (name + "-" + std::to_string(number));
  return path;
}

}  // namespace dinoscope
