#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace dinoscope::test {

/// The folder of reference numbers: $DINOSCOPE_FIXTURES when set, else the one in the tree.
inline std::filesystem::path fixturesRoot() {
  const char* chosen = std::getenv("DINOSCOPE_FIXTURES");
  return chosen != nullptr && *chosen != '\0' ? chosen : DINOSCOPE_SOURCE_DIR "/tests/fixtures";
}

inline std::filesystem::path fixtureFolder(const std::string& name) { return fixturesRoot() / name; }

/// Every file of a fixture folder whose name ends so, sorted; empty when the folder is absent.
inline std::vector<std::filesystem::path> fixtureFiles(const std::string& folder, const std::string& ending) {
  std::vector<std::filesystem::path> files;
  if (std::error_code error; !std::filesystem::is_directory(fixtureFolder(folder), error)) return files;
  for (const auto& entry : std::filesystem::directory_iterator(fixtureFolder(folder)))
    if (entry.is_regular_file() && entry.path().filename().string().ends_with(ending))
      files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

/// A fixture's JSON file; null when it is absent.
inline nlohmann::json fixtureJson(const std::filesystem::path& path) {
  std::ifstream file(path);
  return file ? nlohmann::json::parse(file) : nlohmann::json();
}

}  // namespace dinoscope::test
