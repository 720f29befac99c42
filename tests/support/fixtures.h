#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace dinoscope::test {

/// The folder of reference numbers: $DINOSCOPE_FIXTURES when set, else the one in the tree.
inline std::filesystem::path fixturesRoot() {
  const char* chosen = std::getenv("DINOSCOPE_FIXTURES");
  return chosen != nullptr && *chosen != '\0' ? chosen : DINOSCOPE_SOURCE_DIR "/tests/fixtures";
}

inline std::filesystem::path fixtureFolder(const std::string& name) { return fixturesRoot() / name; }

/// A fixture that the tree has is not where the fixtures are. Whoever needs it fails (the test program says
/// so): a comparison that doesn't take place proves nothing.
class MissingFixture : public std::runtime_error {
public:
  explicit MissingFixture(const std::string& what)
      : std::runtime_error("The fixtures lack " + what +
                           "; restore tests/fixtures, or point DINOSCOPE_FIXTURES to a whole copy of it.") {}
};

/// A file of the fixtures; throws MissingFixture when it is absent.
inline std::filesystem::path fixtureFile(const std::string& folder, const std::string& name) {
  const std::filesystem::path path = fixtureFolder(folder) / name;
  if (std::error_code error; !std::filesystem::is_regular_file(path, error))
    throw MissingFixture(path.string());
  return path;
}

/// Every file of a fixture folder whose name ends so, sorted; throws MissingFixture when there is none.
inline std::vector<std::filesystem::path> fixtureFiles(const std::string& folder, const std::string& ending) {
  std::vector<std::filesystem::path> files;
  if (std::error_code error; std::filesystem::is_directory(fixtureFolder(folder), error))
    for (const auto& entry : std::filesystem::directory_iterator(fixtureFolder(folder)))
      if (entry.is_regular_file() && entry.path().filename().string().ends_with(ending))
        files.push_back(entry.path());
  if (files.empty()) throw MissingFixture((fixtureFolder(folder) / ("*" + ending)).string());
  std::sort(files.begin(), files.end());
  return files;
}

/// A fixture's JSON file; throws MissingFixture when it is absent or holds nothing.
inline nlohmann::json fixtureJson(const std::string& folder, const std::string& name) {
  std::ifstream file(fixtureFile(folder, name));
  nlohmann::json json = nlohmann::json::parse(file);
  if (json.empty()) throw MissingFixture("any case in " + (fixtureFolder(folder) / name).string());
  return json;
}

}  // namespace dinoscope::test
