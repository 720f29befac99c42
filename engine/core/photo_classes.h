#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dinoscope {

struct PhotoClass {
  std::string name;
  std::int64_t photos = 0;
};

/// The classes of photos, and which photo is of which.
struct PhotoClasses {
  std::vector<PhotoClass> classes;  ///< by name
  std::vector<int> of_photos;       ///< into classes, one a photo; -1: of none
};

std::vector<std::string> namesOf(const std::vector<PhotoClass>& classes);

/// Throws Error (Settings) when data.class_level is none of "auto", "none" and a number from 1.
void requireClassLevel(const std::string& class_level);

/// Classes by the name of the folder at `class_level` ("auto", "none" or a number from 1; data.class_level)
/// in photos' relative paths, with '/' between parts. "auto" takes the first level when it has at least two
/// folders, and the second where the first are parts of a set (train, val, test). Photos that lie less deep
/// have no class.
PhotoClasses classesByFolder(const std::vector<std::string_view>& paths, const std::string& class_level);

}  // namespace dinoscope
