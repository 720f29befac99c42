#pragma once

#include <filesystem>
#include <string>

namespace dinoscope {

/// The first of "name", "name-2", "name-3" that is not in the folder.
inline std::filesystem::path freeName(const std::filesystem::path& folder, const std::string& name) {
  std::filesystem::path path = folder / name;
  for (int number = 2; std::filesystem::exists(path); ++number)
    path = folder / (name + "-" + std::to_string(number));
  return path;
}

}  // namespace dinoscope
