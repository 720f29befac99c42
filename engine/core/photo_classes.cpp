#include "engine/core/photo_classes.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstddef>
#include <map>
#include <string_view>
#include <system_error>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

/// The name of the folder at `level` (from 1) in a relative path; empty when the path is less deep.
std::string_view folderAtLevel(std::string_view path, int level) {
  for (; level > 1; --level) {
    const std::size_t slash = path.find('/');
    if (slash == std::string_view::npos) return {};
    path.remove_prefix(slash + 1);
  }
  const std::size_t slash = path.find('/');
  return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

/// 0 when it is no number.
int levelOf(const std::string& class_level) {
  int level = 0;
  const char* const end = class_level.data() + class_level.size();
  const auto [stopped, error] = std::from_chars(class_level.data(), end, level);
  return error == std::errc() && stopped == end ? level : 0;
}

/// Parts of a set for training and for testing, which many sets have above their classes.
bool isPart(std::string_view folder) {
  std::string name(folder);
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
  constexpr std::array<std::string_view, 8> kParts{"train",      "training", "val",     "valid",
                                                   "validation", "test",     "testing", "eval"};
  return std::find(kParts.begin(), kParts.end(), name) != kParts.end();
}

std::map<std::string_view, std::int64_t> countsAtLevel(const std::vector<std::string_view>& paths,
                                                       int level) {
  std::map<std::string_view, std::int64_t> counts;
  for (const std::string_view path : paths)
    if (const std::string_view name = folderAtLevel(path, level); !name.empty()) ++counts[name];
  return counts;
}

/// The first level; the second where the first are parts of a set and there are classes below.
int automaticLevel(const std::vector<std::string_view>& paths) {
  const auto first = countsAtLevel(paths, 1);
  const bool are_parts = !first.empty() && std::all_of(first.begin(), first.end(),
                                                       [](const auto& one) { return isPart(one.first); });
  return are_parts && countsAtLevel(paths, 2).size() >= 2 ? 2 : 1;
}

}  // namespace

std::vector<std::string> namesOf(const std::vector<PhotoClass>& classes) {
  std::vector<std::string> names;
  for (const PhotoClass& one : classes) names.push_back(one.name);
  return names;
}

void requireClassLevel(const std::string& class_level) {
  if (class_level != "auto" && class_level != "none" && levelOf(class_level) < 1)
    throw settingsError(
        sentence("data.class_level is \"%1\" but must be auto, none, or the number of a folder level from 1.",
                 printableText(class_level)));
}

PhotoClasses classesByFolder(const std::vector<std::string_view>& paths, const std::string& class_level) {
  PhotoClasses result;
  result.of_photos.assign(paths.size(), -1);
  if (class_level == "none") return result;
  const int level = class_level == "auto" ? automaticLevel(paths) : levelOf(class_level);
  const auto counts = countsAtLevel(paths, level);
  if (class_level == "auto" && counts.size() < 2) return result;

  std::map<std::string_view, int> indices;
  for (const auto& [name, count] : counts) {
    indices[name] = static_cast<int>(result.classes.size());
    result.classes.push_back({std::string(name), count});
  }
  for (std::size_t i = 0; i < paths.size(); ++i)
    if (const auto found = indices.find(folderAtLevel(paths[i], level)); found != indices.end())
      result.of_photos[i] = found->second;
  return result;
}

}  // namespace dinoscope
