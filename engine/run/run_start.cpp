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
#include "engine/core/sentence.h"
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
    const Experiment before = experimentFromJson(checkpoint.experiment_json, phrase("the checkpoint"));
    changes = differencesBetween(before, experiment);
  } catch (const Error&) {
    // Of another version: what it says can't be compared.
  }
  std::erase_if(changes, [](const SettingDifference& change) { return isWithoutEffect(change.key); });
  if (changes.empty()) return;
  std::string notice = sentence(
      "The run goes on with other settings than it had: %1; its numbers will not be those of an "
      "uninterrupted run.",
      differencesText(changes));
  for (const std::string& meaning : meaningsOf(changes)) notice += ' ' + meaning;
  notices.say(notice);
}

}  // namespace

void requireRightFolder(const RunLayout& layout, bool resume) {
  std::error_code error;
  if (!resume && std::filesystem::exists(layout.experiment(), error))
    throw settingsError(sentence("%1 holds a run already; resume it, or choose another folder for the run.",
                                 layout.folder.string()));
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
    throw dataError(
        sentence("Every checkpoint of the run %1 is damaged; start a new run with its experiment.json.",
                 layout.folder.string()));
  if (!start.checkpoint)
    start.notice = phrase("The run has no checkpoint yet and begins anew.");
  else if (start.checkpoint->folder != generations.front())
    start.notice =
        sentence("The newest checkpoint, %1, is damaged; the run goes on from %2.",
                 generations.front().filename().string(), start.checkpoint->folder.filename().string());
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
    log.add(logLine(is_stopped ? phrase("stopped while it was being prepared") : error.what()));
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
    throw settingsError(
        sentence("run.batch_size is %1 but there are only %2 photos to learn from; lower it or add photos.",
                 run.batch_size, photos));
  if (batches < accumulate_steps)
    throw settingsError(
        sentence("optim.accumulate_steps is %1 but an epoch has only %2 batches; lower it, lower "
                 "run.batch_size or add photos.",
                 accumulate_steps, batches));
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
    notices.say(sentence("Warning: %1", warning.sentence));
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
    notices.say(sentence("Goes on after step %1 of %2.", state.step, total));
  else
    notices.say(
        sentence("The run %1 is finished: %2 steps are done and its settings ask for %3; nothing was "
                 "changed. Raise run.epochs to train on, or start another run.",
                 layout.folder.string(), state.step, total));
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
  if (has_batch_norm) effect = phrase("batch norm now sees a part at a time");
  if (experiment.model.drop_path > 0 && !has_batch_norm) effect = phrase("drop path now draws other paths");
  if (effect.empty())
    notices.say(sentence(
        "Memory ran out: each batch of %1 photos is now computed in %2 parts, whose gradients add up to the "
        "same step but for rounding; a smaller run.batch_size or smaller views make the run faster.",
        experiment.run.batch_size, parts));
  else
    notices.say(sentence(
        "Memory ran out: each batch of %1 photos is now computed in %2 parts, whose gradients add up to the "
        "same step but for rounding, except that %3; a smaller run.batch_size or smaller views make the run "
        "faster.",
        experiment.run.batch_size, parts, effect));
}

}  // namespace dinoscope
