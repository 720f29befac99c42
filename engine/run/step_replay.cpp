#include "engine/run/step_replay.h"

#include <utility>

#include "engine/compute/compute_device.h"
#include "engine/config/experiment_file.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/core/split.h"
#include "engine/distributed/communicator.h"
#include "engine/loader/loader.h"
#include "engine/run/batch_evidence.h"
#include "engine/run/run_start.h"
#include "engine/run_files/run_layout.h"
#include "engine/trainer/trainer.h"
#include "engine/weights/checkpoint.h"

namespace dinoscope {
namespace {

/// The batches of the kept step as the loader draws them now. Throws Error (Data) when they are not what was
/// kept.
std::vector<Batch> drawAgain(const PhotoSet& photos, const Experiment& experiment, const KeptStep& kept,
                             const JobControl& control) {
  LoaderOptions options = loaderOptions(experiment, /*computes_on_cpu=*/true);
  options.workers = 1;
  PhotoLoader loader(photos,
                     splitPhotos(photos.size(), experiment.data.validation_fraction, kept.seed).training,
                     std::move(options));
  loader.seek(kept.batches.front().batch.epoch, kept.batches.front().batch.index_in_epoch);
  std::vector<Batch> batches;
  for (const KeptBatch& one : kept.batches) {
    std::optional<Batch> batch = loader.next(control.stop);
    if (!batch) throw cancelledError();
    if (batch->image_indices != one.batch.image_indices || pixelChecksum(*batch) != one.checksum)
      throw dataError(sentence("The photos in %1 are not those that the run saw.", experiment.data.folder));
    batches.push_back(*std::move(batch));
  }
  return batches;
}

std::vector<Batch> batchesOf(const OpenPhotos& open, const RunLayout& layout, const Experiment& experiment,
                             const KeptStep& kept, const JobControl& control, ReplayedStep& replayed) {
  try {
    const auto photos = openRunPhotos(open, experiment, layout.photos(), control);
    std::vector<Batch> batches = drawAgain(*photos, experiment, kept, control);
    replayed.drew_same_views = true;
    return batches;
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::Cancelled) throw;
    replayed.difference = error.what();
  }
  std::vector<Batch> batches;
  for (const KeptBatch& one : kept.batches) {
    if (one.batch.globals.pixels.empty())
      throw dataError(
          sentence("%1 No pictures of the step were kept that could stand in.", replayed.difference));
    batches.push_back(one.batch);
  }
  return batches;
}

}  // namespace

ReplayedStep replayStep(const OpenPhotos& open, const std::filesystem::path& run_folder, std::int64_t step,
                        const JobControl& control) {
  const RunLayout layout{run_folder};
  std::error_code error;
  if (!std::filesystem::exists(layout.experiment(), error))
    throw dataError(sentence("There is no run in %1; check the path.", pathText(run_folder)));
  const KeptStep kept = readKeptStep(layout.diagnoses(), step);
  const auto folder = evidenceFolder(layout.diagnoses(), step);
  const std::optional<Checkpoint> checkpoint = readNewestCheckpoint(evidenceCheckpoints(folder));
  if (!checkpoint || kept.batches.empty())
    throw dataError(
        sentence("What was kept of step %1 in %2 is damaged; it can't be replayed.", step, folder.string()));
  const Experiment experiment = experimentFromJson(checkpoint->experiment_json, folder.string());

  ReplayedStep replayed;
  replayed.step = kept.step;
  replayed.kept_what = kept.what;
  replayed.kept_loss = kept.loss;
  replayed.kept_gradient_norm = kept.gradient_norm;
  for (const KeptBatch& one : kept.batches)
    replayed.photos.insert(replayed.photos.end(), one.photos.begin(), one.photos.end());
  const std::vector<Batch> batches = batchesOf(open, layout, experiment, kept, control, replayed);

  replayed.notice = setComputeThreads(experiment.run.threads);
  SingleProcess communicator;
  Trainer trainer(experiment, kept.batches_per_epoch, communicator);
  trainer.restore(checkpoint->tensors, checkpoint->state.step);
  trainer.setMicroBatches(checkpoint->state.micro_batches);
  const StepResult result = trainer.step(batches);
  if (const auto* failed = std::get_if<NonFiniteStep>(&result)) {
    replayed.what = failed->what;
    replayed.loss = exactText(failed->loss);
    replayed.gradient_norm = exactText(failed->gradient_norm);
  } else {
    replayed.loss = exactText(std::get<StepMetrics>(result).loss);
    replayed.gradient_norm = exactText(std::get<StepMetrics>(result).grad_norm);
  }
  return replayed;
}

}  // namespace dinoscope
