#pragma once

#include <filesystem>
#include <string>

#include "engine/config/experiment.h"
#include "engine/io/storage.h"
#include "engine/run_files/run_layout.h"

namespace dinoscope {

/// A checkpoint of a run, by its folder.
struct NamedCheckpoint {
  std::filesystem::path folder;
  std::string notice;  ///< one sentence when it is not the newest, which is damaged; else empty
};

/// The checkpoint that "RUN" (its newest good one), "RUN@STEP" or a checkpoint's own folder names.
/// Throws Error (Data) that says which there are, also for weights that are no checkpoint of a run.
NamedCheckpoint checkpointNamed(const std::string& named);

/// The settings of the run that a checkpoint belongs to. Throws Error (Data, Settings).
Experiment experimentOfCheckpoint(const std::filesystem::path& checkpoint);

/// Lets a new run folder begin with another run's checkpoint: copies that (its weights, moments, center and
/// place in the data) and the metrics up to it, and notes in fork.json whose it was and which settings
/// `experiment` changes. Resuming the new folder trains on from there. Throws Error (Data, Settings) when the
/// checkpoint is damaged or the folder is taken, StorageError.
void forkRun(Storage& storage, const std::filesystem::path& checkpoint, const Experiment& experiment,
             const RunLayout& fork);

}  // namespace dinoscope
