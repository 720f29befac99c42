#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace dinoscope {

/// One generation of a run's checkpoints, by its folder's name alone: "step-0000000012", or
/// "step-0000000012.2" when it was written again after the same step.
struct CheckpointFolder {
  std::filesystem::path path;
  std::int64_t step = 0;
  std::int64_t version = 1;
};

/// All generations, the newest first: by step, then by version, as numbers. What is called otherwise is none.
/// Empty when there is no such folder. Throws StorageError when it can't be listed.
std::vector<CheckpointFolder> listCheckpointFolders(const std::filesystem::path& checkpoints);

/// The same, the paths alone.
std::vector<std::filesystem::path> listCheckpoints(const std::filesystem::path& checkpoints);

/// Where the next generation after `step` steps goes: behind all of that step, so that it sorts as newer.
/// Throws StorageError.
std::filesystem::path nextCheckpointFolder(const std::filesystem::path& checkpoints, std::int64_t step);

}  // namespace dinoscope
