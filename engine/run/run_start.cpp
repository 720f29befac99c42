#include "engine/run/run_start.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>
#include <thread>

#include "engine/config/experiment_file.h"
#include "engine/config/remaining_schedule.h"
#include "engine/config/validation.h"
#include "engine/core/error.h"
#include "engine/core/workers.h"
#include "engine/models/position_encoding.h"
#include "engine/run/run_environment.h"
#include "engine/run_files/run_state_file.h"
#include "engine/weights/weights.h"

namespace dinoscope {
namespace {

constexpr std::chrono::seconds kPatienceWithAKilledRun{5};

bool isTrainedElsewhere(const RunLayout& layout) {
  const auto run = readRunState(layout.state());
  return run && isGoingOn(run->state) && run->pid != ::getpid();
}

}  // namespace

ImageFolder scanPhotos(const DataSettings& settings, RunNotices& notices, const std::stop_token& stop) {
  ImageFolder photos = ImageFolder::scan(settings, {{}, stop});
  for (const ImageProblem& problem : photos.problems())
    notices.reportPhoto((photos.folder() / problem.path).string() + " " + problem.reason +
                        "; it is left out.");
  return photos;
}

std::int64_t requireBatches(const RunSettings& run, std::int64_t accumulate_steps, std::int64_t photos) {
  const std::int64_t batches = photos / run.batch_size;
  if (batches < 1)
    throw settingsError("run.batch_size is " + std::to_string(run.batch_size) + " but there are only " +
                        std::to_string(photos) + " photos to learn from; lower it or add photos.");
  if (batches < accumulate_steps)
    throw settingsError("optim.accumulate_steps is " + std::to_string(accumulate_steps) +
                        " but an epoch has only " + std::to_string(batches) +
                        " batches; lower it, lower run.batch_size or add photos.");
  return batches;
}

void tellOfWarnings(const Experiment& experiment, std::int64_t batches, RunNotices& notices) {
  for (const SettingProblem& warning : warningsOf(experiment, batches / experiment.optim.accumulate_steps))
    notices.say("Warning: " + warning.sentence);
}

std::int64_t loaderWorkers(std::int64_t asked, bool computes_on_cpu) {
  return workerThreads(asked, computes_on_cpu).count;
}

void requireFolderIsFree(const RunLayout& layout, bool resume) {
  std::error_code error;
  if (!std::filesystem::exists(layout.experiment(), error)) return;
  const std::string folder = layout.folder.string();
  if (!resume)
    throw settingsError(folder + " holds a run already; resume it, or choose another folder for the run.");
  const auto deadline = std::chrono::steady_clock::now() + kPatienceWithAKilledRun;
  while (isTrainedElsewhere(layout)) {
    if (std::chrono::steady_clock::now() > deadline)
      throw dataError("The run " + folder + " is being trained by another process; stop that one first.");
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
}

std::optional<Checkpoint> checkpointToResume(const RunLayout& layout, RunNotices& notices) {
  const auto generations = listCheckpoints(layout.checkpoints());
  std::optional<Checkpoint> checkpoint = readNewestCheckpoint(layout.checkpoints());
  if (!checkpoint && !generations.empty())
    throw dataError("Every checkpoint of the run " + layout.folder.string() +
                    " is damaged; start a new run with its experiment.json.");
  if (!checkpoint) {
    notices.say("The run has no checkpoint yet and begins anew.");
    return checkpoint;
  }
  if (checkpoint->folder != generations.front())
    notices.say("The newest checkpoint, " + generations.front().filename().string() +
                ", is damaged; the run goes on from " + checkpoint->folder.filename().string() + ".");
  return checkpoint;
}

void tellOfChanges(const Checkpoint& checkpoint, const Experiment& experiment, const RunLayout& layout,
                   const ImageFolder& photos, RunNotices& notices) {
  std::vector<SettingDifference> changes;
  try {
    const Experiment before = experimentFromJson(checkpoint.experiment_json, "the checkpoint");
    changes = differencesBetween(before, experiment);
  } catch (const Error&) {
    // Of another version: what it says can't be compared.
  }
  std::erase_if(changes, [](const SettingDifference& change) { return isWithoutEffect(change.key); });
  if (!changes.empty()) {
    std::string meaning;
    for (const std::string& sentence : meaningsOf(changes)) meaning += " " + sentence;
    notices.say("The run goes on with other settings than it had: " + differencesText(changes) +
                "; its numbers will not be those of an uninterrupted run." + meaning);
  }
  const std::string recorded = recordedPhotos(layout.environment());
  if (!recorded.empty() && recorded != photosChecksum(photos))
    notices.say("The photos in " + photos.folder().string() +
                " are not those that the run began with; its numbers will not be those of an uninterrupted "
                "run.");
}

void tellOfMicroBatches(const Experiment& experiment, Trainer& trainer, RunNotices& notices) {
  const std::int64_t parts = trainer.microBatches();
  std::string effect;
  const auto buffers = trainer.studentBackbone().named_buffers();
  const bool has_batch_norm =
      experiment.head.batch_norm || std::any_of(buffers.begin(), buffers.end(), [](const auto& buffer) {
        return buffer.key().ends_with("running_mean");
      });
  if (has_batch_norm) effect += "batch norm now sees a part at a time";
  if (experiment.model.drop_path > 0 && !has_batch_norm) effect += "drop path now draws other paths";
  notices.say("Memory ran out: each batch of " + std::to_string(experiment.run.batch_size) +
              " photos is now computed in " + std::to_string(parts) +
              " parts, whose gradients add up to the same step but for rounding" +
              (effect.empty() ? "" : ", except that " + effect) +
              "; a smaller run.batch_size or smaller views make the run faster.");
}

namespace {

void requireFinite(const TensorMap& weights, const std::string& origin) {
  for (const auto& [name, tensor] : weights)
    if (tensor.is_floating_point() && !torch::isfinite(tensor).all().item<bool>())
      throw dataError(
          "The weights in " + origin + " hold numbers that are not finite (" + name +
          "); the file is damaged or of a run that diverged: choose another for model.init_weights.");
}

std::int64_t gridSide(const torch::Tensor& pos_embed) {
  const auto side = std::llround(std::sqrt(static_cast<double>(pos_embed.size(1) - 1)));
  return side * side == pos_embed.size(1) - 1 ? side : 0;
}

/// Positions that were learned for views of another size become those of this network, as the reference does
/// for images of another size. Returns the sizes as a text, empty when they fit or it is not the size alone.
std::string fitPositions(TensorMap& weights, const Backbone& network, std::int64_t patch_size_px) {
  const auto parameters = network.named_parameters();
  const torch::Tensor* own = parameters.find("pos_embed");
  const auto found = weights.find("pos_embed");
  const torch::Tensor* own_patch = parameters.find("patch_embed.proj.weight");
  const auto patch = weights.find("patch_embed.proj.weight");
  if (own == nullptr || own_patch == nullptr || found == weights.end() || patch == weights.end()) return {};
  torch::Tensor& positions = found->second;
  if (patch->second.sizes() != own_patch->sizes() || positions.dim() != 3 ||
      positions.size(2) != own->size(2) || positions.size(1) == own->size(1))
    return {};
  const std::int64_t there = gridSide(positions), here = gridSide(*own);
  if (there < 1 || here < 1) return {};
  const torch::Tensor learned = positions.to(torch::kFloat32);
  positions = torch::cat({learned.slice(1, 0, 1), interpolatedPositions(learned.slice(1, 1), here, here,
                                                                        /*by_product=*/false)},
                         1);
  return std::to_string(there * patch_size_px) + " px to " + std::to_string(here * patch_size_px) + " px";
}

}  // namespace

void loadInitialWeights(const Experiment& experiment, Trainer& trainer, RunNotices& notices) {
  if (experiment.model.init_weights.empty()) return;
  const auto file = findWeightsFile(experiment.model.init_weights);
  NetworkWeights weights = readWeights(file);
  requireFinite(weights.tensors, file.string());
  const std::string resized =
      fitPositions(weights.tensors, trainer.teacherBackbone(), experiment.model.patch_size_px);
  const LoadReport report = loadWeights(trainer.teacherBackbone(), weights.tensors, file.string());
  loadWeights(trainer.studentBackbone(), weights.tensors, file.string());
  notices.say("Student and teacher begin with " + std::to_string(report.matched.size()) + " tensors from " +
              file.string() + " (" + weights.network + ")" +
              (resized.empty() ? "" : "; the position encoding was interpolated from views of " + resized) +
              ".");
}

}  // namespace dinoscope
