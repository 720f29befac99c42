#pragma once

#include <cstdint>
#include <optional>

#include "engine/config/experiment.h"
#include "engine/core/progress.h"
#include "engine/core/split.h"
#include "engine/data/image_folder.h"
#include "engine/run/run_notices.h"
#include "engine/run_files/run_layout.h"
#include "engine/trainer/trainer.h"
#include "engine/weights/checkpoint.h"

namespace dinoscope {

/// Scans the folder and tells once of each file that can't be used. Throws Error (Data, Cancelled).
ImageFolder scanPhotos(const DataSettings& settings, RunNotices& notices, const std::stop_token& stop);

/// Full batches in an epoch of `photos` photos. Throws Error (Settings) when they do not make one step.
std::int64_t requireBatches(const RunSettings& run, std::int64_t accumulate_steps, std::int64_t photos);

/// Says what warningsOf() has to say of a run whose epochs have so many batches.
void tellOfWarnings(const Experiment& experiment, std::int64_t batches, RunNotices& notices);

/// Loader threads for run.workers: as many as asked, or as many as leave the computation its cores.
std::int64_t loaderWorkers(std::int64_t asked, bool computes_on_cpu);

/// Throws Error (Settings, Data) when the folder can't take this run: it holds one already that is not to be
/// resumed, or another process trains it now (one that was just killed is given a moment to go).
void requireFolderIsFree(const RunLayout& layout, bool resume);

/// The checkpoint to go on from: the newest good one. Says so when newer ones are damaged, or when there is
/// none yet (empty: the run begins anew). Throws Error (Data) when all are damaged.
std::optional<Checkpoint> checkpointToResume(const RunLayout& layout, RunNotices& notices);

/// Says what is not as it was when the checkpoint was written: settings that bear on the numbers, photos.
void tellOfChanges(const Checkpoint& checkpoint, const Experiment& experiment, const RunLayout& layout,
                   const ImageFolder& photos, RunNotices& notices);

/// Says that memory ran out, in how many parts batches are computed now, and what that changes.
void tellOfMicroBatches(const Experiment& experiment, Trainer& trainer, RunNotices& notices);

/// Loads model.init_weights into student and teacher, or does nothing when it is empty; says how many tensors
/// matched. Throws Error (Data) when the file does not fit as a whole.
void loadInitialWeights(const Experiment& experiment, Trainer& trainer, RunNotices& notices);

}  // namespace dinoscope
