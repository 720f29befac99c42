#include "ui/view_models/checkpoint_list.h"

#include "engine/core/error.h"
#include "engine/run_files/checkpoint_folders.h"
#include "engine/run_files/run_layout.h"
#include "engine/runs/run_catalogue.h"
#include "ui/path_text.h"

namespace dinoscope {

std::vector<CheckpointEntry> checkpointsOf(const std::filesystem::path& run_folder) {
  if (run_folder.empty()) return {};
  std::vector<CheckpointEntry> checkpoints;
  try {
    for (const CheckpointFolder& folder : listCheckpointFolders(RunLayout{run_folder}.checkpoints()))
      checkpoints.push_back({toText(folder.path), folder.step});
  } catch (const Error&) {
    // A folder that can't be listed offers none; whoever opens the run is told.
  }
  return checkpoints;
}

std::vector<CheckpointEntry> checkpointsOf(const RunRecord& run) {
  std::vector<CheckpointEntry> checkpoints;
  for (const std::string& name : run.checkpoints) {
    const std::filesystem::path folder = RunLayout{run.folder}.checkpoints() / name;
    checkpoints.push_back({toText(folder), stepOfCheckpoint(folder)});
  }
  return checkpoints;
}

QString newestCheckpointOf(const std::filesystem::path& run_folder) {
  const auto checkpoints = checkpointsOf(run_folder);
  return checkpoints.empty() ? QString() : checkpoints.front().path;
}

std::int64_t stepOfCheckpoint(const std::filesystem::path& checkpoint) {
  return toText(checkpoint.filename())
      .section(QLatin1Char('-'), 1)
      .section(QLatin1Char('.'), 0, 0)
      .toLongLong();
}

}  // namespace dinoscope
