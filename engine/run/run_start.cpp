#include "engine/run/run_start.h"

#include <algorithm>
#include <ctime>
#include <exception>
#include <string>
#include <thread>
#include <utility>

#include "engine/compute/compute_device.h"
#include "engine/config/experiment_file.h"
#include "engine/config/remaining_schedule.h"
#include "engine/config/validation.h"
#include "engine/core/error.h"
#include "engine/core/workers.h"
#include "engine/io/appended_file.h"
#include "engine/run/initial_weights.h"
#include "engine/run/run_fork.h"
#include "engine/run/run_recorder.h"
#include "engine/run_files/run_state_file.h"

namespace dinoscope {
namespace {

constexpr const char* kProbePrefix = "probe/";

/// Says which settings that bear on the numbers are not as they were when the checkpoint was written.
void sayChangedSettings(const Checkpoint& checkpoint, const Experiment& experiment, RunNotices& notices) {
  std::vector<SettingDifference> changes;
  try {
    const Experiment before = experimentFromJson(checkpoint.experiment_json, "the checkpoint");
    changes = differencesBetween(before, experiment);
  } catch (const Error&) {
    // Of another version: what it says can't be compared.
  }
  std::erase_if(changes, [](const SettingDifference& change) { return isWithoutEffect(change.key); });
  if (changes.empty()) return;
  std::string meaning;
  for (const std::string& sentence : meaningsOf(changes)) meaning += " " + sentence;
  notices.say("The run goes on with other settings than it had: " + differencesText(changes) +
              "; its numbers will not be those of an uninterrupted run." + meaning);
}

}  // namespace

void requireRightFolder(const RunLayout& layout, bool resume) {
  std::error_code error;
  if (!resume && std::filesystem::exists(layout.experiment(), error))
    throw settingsError(layout.folder.string() +
                        " holds a run already; resume it, or choose another folder for the run.");
}

RunStart startOf(const TrainRequest& request, const RunLayout& layout, Storage& storage) {
  RunStart start;
  if (!request.fork_from.empty()) forkRun(storage, request.fork_from, request.experiment, layout);
  if (!request.resume && request.fork_from.empty()) return start;
  start.edits = readScheduleEdits(layout.edits());
  std::error_code error;
  if (request.resume && std::filesystem::exists(layout.photos(), error)) start.photo_list = layout.photos();
  const auto generations = listCheckpoints(layout.checkpoints());
  start.checkpoint = readNewestCheckpoint(layout.checkpoints());
  if (!start.checkpoint && !generations.empty())
    throw dataError("Every checkpoint of the run " + layout.folder.string() +
                    " is damaged; start a new run with its experiment.json.");
  if (!start.checkpoint)
    start.notice = "The run has no checkpoint yet and begins anew.";
  else if (start.checkpoint->folder != generations.front())
    start.notice = "The newest checkpoint, " + generations.front().filename().string() +
                   ", is damaged; the run goes on from " + start.checkpoint->folder.filename().string() + ".";
  return start;
}

RunFinished progressBefore(const RunStart& start) {
  RunFinished finished;
  if (!start.checkpoint) return finished;
  const CheckpointState& state = start.checkpoint->state;
  finished.steps = state.step;
  finished.epochs = state.epoch;
  finished.loss = state.loss;
  finished.knn_top1_start = state.knn_top1_start;
  finished.knn_top1 = state.knn_top1;
  return finished;
}

void recordUnprepared(Storage& storage, const RunLayout& layout, const Error& error) noexcept {
  try {
    const std::optional<RunStateFile> before = readRunState(layout.state());
    const bool is_refused = error.kind() == ErrorKind::Settings || error.kind() == ErrorKind::Data;
    if (is_refused && !before) {
      std::error_code ignored;
      std::filesystem::remove(layout.lock(), ignored);
      std::filesystem::remove(layout.folder, ignored);  // when nothing else is in it
      return;
    }
    if (before && before->state == RunState::Finished) return;
    const bool is_stopped = error.kind() == ErrorKind::Cancelled;
    AppendedFile log(storage, layout.log());
    log.add(logLine(is_stopped ? "stopped while it was being prepared" : error.what()));
    log.flush();
    RunStateFile state = before.value_or(RunStateFile{});
    state.state = is_stopped ? RunState::Stopped : RunState::Failed;
    writeRunState(storage, layout.state(), state);
  } catch (...) {
    // Whoever started the run is told anyway.
  }
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

Trainer makeTrainer(const Experiment& experiment, const DataSplit& split, Communicator& communicator,
                    RunNotices& notices) {
  const std::int64_t batches = requireBatches(experiment.run, experiment.optim.accumulate_steps,
                                              static_cast<std::int64_t>(split.training.size()));
  if (const std::string notice = setComputeThreads(experiment.run.threads); !notice.empty())
    notices.say(notice);
  return Trainer(experiment, batches, communicator);
}

CheckpointState startTrainer(Trainer& trainer, const Experiment& experiment, const RunStart& start,
                             const RunLayout& layout, RunNotices& notices) {
  if (!start.notice.empty()) notices.say(start.notice);
  for (const SettingProblem& warning : warningsOf(experiment, trainer.stepsPerEpoch()))
    notices.say("Warning: " + warning.sentence);
  const ThreadCount workers = workerThreads(experiment.run.workers, trainer.device().is_cpu());
  if (!workers.notice.empty()) notices.say(workers.notice);
  if (!start.checkpoint) {
    loadInitialWeights(experiment, trainer, notices);
    return {};
  }
  const CheckpointState& state = start.checkpoint->state;
  sayChangedSettings(*start.checkpoint, experiment, notices);
  TensorMap tensors = start.checkpoint->tensors;
  std::erase_if(tensors, [](const auto& tensor) { return tensor.first.starts_with(kProbePrefix); });
  trainer.restore(tensors, state.step);
  trainer.setMicroBatches(state.micro_batches);
  const std::string total = std::to_string(trainer.totalSteps());
  if (state.step < trainer.totalSteps())
    notices.say("Goes on after step " + std::to_string(state.step) + " of " + total + ".");
  else
    notices.say("The run " + layout.folder.string() + " is finished: " + std::to_string(state.step) +
                " steps are done and its settings ask for " + total +
                "; nothing was changed. Raise run.epochs to train on, or start another run.");
  return state;
}

TensorMap withProbeState(TensorMap trainer_state, const TensorMap& probe_state) {
  for (const auto& [name, tensor] : probe_state) trainer_state[kProbePrefix + name] = tensor;
  return trainer_state;
}

TensorMap probeStateIn(const TensorMap& checkpoint) {
  TensorMap state;
  for (const auto& [name, tensor] : checkpoint)
    if (name.starts_with(kProbePrefix)) state[name.substr(std::string(kProbePrefix).size())] = tensor;
  return state;
}

std::optional<double> bestKnnOf(const std::filesystem::path& checkpoints) {
  std::optional<double> best;
  for (const std::filesystem::path& folder : listCheckpoints(checkpoints))
    if (const auto state = findCheckpointState(folder); state && state->knn_step == state->step)
      best = std::max(best, state->knn_top1);
  return best;
}

void sayMicroBatches(const Experiment& experiment, Trainer& trainer, RunNotices& notices) {
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

}  // namespace dinoscope
