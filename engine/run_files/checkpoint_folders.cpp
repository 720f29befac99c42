#include "engine/run_files/checkpoint_folders.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include "engine/io/folder_listing.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPrefix = "step-";

/// The whole text as digits, and nothing else.
std::optional<std::int64_t> numberIn(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 0) return std::nullopt;
  return number;
}

std::optional<CheckpointFolder> generationIn(const fs::path& folder) {
  const std::string name = folder.filename().native();
  std::string_view rest = name;
  if (!rest.starts_with(kPrefix)) return std::nullopt;
  rest.remove_prefix(kPrefix.size());
  const std::size_t dot = rest.find('.');
  const auto step = numberIn(rest.substr(0, dot));
  const auto version = dot == rest.npos ? std::optional<std::int64_t>(1) : numberIn(rest.substr(dot + 1));
  std::error_code error;
  if (!step || !version || !fs::is_directory(folder, error)) return std::nullopt;
  return CheckpointFolder{folder, *step, *version};
}

}  // namespace

std::vector<CheckpointFolder> listCheckpointFolders(const fs::path& checkpoints) {
  std::vector<CheckpointFolder> folders;
  for (const fs::path& path : listFolder(checkpoints))
    if (auto folder = generationIn(path)) folders.push_back(*std::move(folder));
  std::sort(folders.begin(), folders.end(), [](const CheckpointFolder& a, const CheckpointFolder& b) {
    return std::tie(a.step, a.version) > std::tie(b.step, b.version);
  });
  return folders;
}

std::vector<fs::path> listCheckpoints(const fs::path& checkpoints) {
  std::vector<fs::path> paths;
  for (CheckpointFolder& folder : listCheckpointFolders(checkpoints)) paths.push_back(std::move(folder.path));
  return paths;
}

fs::path nextCheckpointFolder(const fs::path& checkpoints, std::int64_t step) {
  std::array<char, 32> name{};
  std::snprintf(name.data(), name.size(), "%s%010lld", kPrefix.data(), static_cast<long long>(step));
  std::int64_t version = 1;
  for (const CheckpointFolder& folder : listCheckpointFolders(checkpoints))
    if (folder.step == step) version = std::max(version, folder.version + 1);
  for (;; ++version) {
    fs::path folder = checkpoints / (version == 1 ? std::string(name.data())
                                                  : name.data() + ("." + std::to_string(version)));
    if (!isOnDisk(folder)) return folder;  // a file may be called so
  }
}

}  // namespace dinoscope
