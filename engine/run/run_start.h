#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/config/experiment.h"
#include "engine/core/error.h"
#include "engine/core/events.h"
#include "engine/core/split.h"
#include "engine/distributed/communicator.h"
#include "engine/run/run_notices.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/schedule_edits.h"
#include "engine/session/train_session.h"
#include "engine/trainer/trainer.h"
#include "engine/weights/checkpoint.h"

namespace dinoscope {

/// What a run begins with: nothing, or what it, or the run that it branches off from, had come to.
struct RunStart {
  std::optional<Checkpoint> checkpoint;  ///< empty: it begins anew
  std::vector<ScheduleEdit> edits;       ///< of its settings so far
  std::filesystem::path photo_list;      ///< its photos.tsv; empty: all photos that are there
  std::string notice;                    ///< a sentence on damaged checkpoints; empty when all is well

  std::int64_t step() const { return checkpoint ? checkpoint->state.step : 0; }
};

/// Throws Error (Settings) when the folder holds a run already that is not to be resumed.
void requireRightFolder(const RunLayout& layout, bool resume);

/// What the request says to begin with. Copies the checkpoint of a run that is branched off from. Throws
/// Error (Data) when all checkpoints are damaged, StorageError.
RunStart startOf(const TrainRequest& request, const RunLayout& layout, Storage& storage);

/// How far a run had come whose preparation was stopped.
RunFinished progressBefore(const RunStart& start);

/// So that a folder does not say that its run goes on: state "failed" ("stopped" when that was asked for) and
/// the sentence in its log, unless the run had finished before. A new run that was refused (a wrong setting,
/// photos that are not there) leaves nothing at all. As far as disk and memory allow.
void recordUnprepared(Storage& storage, const RunLayout& layout, const Error& error) noexcept;

/// Full batches in an epoch of `photos` photos. Throws Error (Settings) when they do not make one step.
std::int64_t requireBatches(const RunSettings& run, std::int64_t accumulate_steps, std::int64_t photos);

/// The networks of a run on these photos, not yet trained; sets the number of compute threads.
Trainer makeTrainer(const Experiment& experiment, const DataSplit& split, Communicator& communicator,
                    RunNotices& notices);

/// Restores the trainer from the checkpoint, or loads model.init_weights, and says what there is to say. The
/// run's numbers so far. Throws Error (Data) when they are not of these networks.
CheckpointState startTrainer(Trainer& trainer, const Experiment& experiment, const RunStart& start,
                             const RunLayout& layout, RunNotices& notices);

/// A checkpoint's tensors are the trainer's and, below "probe/", those of the probe.
TensorMap withProbeState(TensorMap trainer_state, const TensorMap& probe_state);
TensorMap probeStateIn(const TensorMap& checkpoint);

/// Percent, of the generations whose own weights were probed.
std::optional<double> bestKnnOf(const std::filesystem::path& checkpoints);

/// Says that memory ran out, in how many parts batches are computed now, and what that changes.
void sayMicroBatches(const Experiment& experiment, Trainer& trainer, RunNotices& notices);

}  // namespace dinoscope
