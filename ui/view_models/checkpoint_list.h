#pragma once

#include <QString>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace dinoscope {

struct RunRecord;

/// A generation of a run's weights, as one chooses it.
struct CheckpointEntry {
  QString path;           ///< the checkpoint's folder
  std::int64_t step = 0;  ///< steps taken
};

/// The checkpoints of a run, the newest first; only names are looked at. Empty when there are none.
std::vector<CheckpointEntry> checkpointsOf(const std::filesystem::path& run_folder);

/// The same as the list of runs knows them, without a look at the disk.
std::vector<CheckpointEntry> checkpointsOf(const RunRecord& run);

/// The folder of the newest; empty when there is none.
QString newestCheckpointOf(const std::filesystem::path& run_folder);

/// The step that a checkpoint folder's name tells; 0 when it tells none.
std::int64_t stepOfCheckpoint(const std::filesystem::path& checkpoint);

}  // namespace dinoscope
