#include "engine/core/photo_set.h"

#include <sys/stat.h>

namespace dinoscope {

FileStamp stampOfFile(const std::filesystem::path& path) {
  struct stat file = {};
  if (::stat(path.c_str(), &file) != 0) return {};
  return {static_cast<std::uint64_t>(file.st_size),
          std::int64_t{file.st_mtim.tv_sec} * 1'000'000'000 + file.st_mtim.tv_nsec};
}

FileIdentity identityOfFile(const std::filesystem::path& path) {
  struct stat file = {};
  if (::stat(path.c_str(), &file) != 0) return {};
  return {file.st_dev, file.st_ino};
}

}  // namespace dinoscope
