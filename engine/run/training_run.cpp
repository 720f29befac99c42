// One run. Its loop, train(), reads as the reference's train_dino: every epoch, every batch: step, record;
// then probe, checkpoint. The constructor makes the run's parts in order; from then on each is complete.

#include "engine/run/training_run.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <thread>
#include <utility>

#include "engine/compute/compute_device.h"
#include "engine/compute/memory_reuse.h"
#include "engine/config/experiment_file.h"
#include "engine/config/remaining_schedule.h"
#include "engine/core/elapsed.h"
#include "engine/core/foreign_error.h"
#include "engine/core/proc_memory.h"
#include "engine/core/resource_error.h"
#include "engine/core/sentence.h"
#include "engine/core/storage_error.h"
#include "engine/core/thread_priority.h"
#include "engine/distributed/communicator.h"
#include "engine/loader/loader.h"
#include "engine/run/checkpoint_writer.h"
#include "engine/run/pinned_photos.h"
#include "engine/run/run_environment.h"
#include "engine/run/run_probe.h"
#include "engine/run/run_recorder.h"
#include "engine/run/run_start.h"
#include "engine/run/run_watch.h"
#include "engine/run/schedule_history.h"
#include "engine/run_files/run_lock.h"
#include "engine/run_files/run_request_file.h"
#include "engine/session/threaded_train_session.h"
#include "engine/trainer/step_feed.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr double kLargestCheckpointShare = 0.05;  // of the time between two, for those at the end of epochs

// Steps that are left out change nothing, so when this many in a row are not finite, it is not the batches.
constexpr std::int64_t kMostLeftOutInARow = 10;

/// The run's folder as this process has it: nobody else trains it, and what others ask arrives here.
struct HeldFolder {
  HeldFolder(Storage& storage, const fs::path& folder) : lock(folder), inbox(storage, folder) {}

  const RunLock lock;
  RunRequestInbox inbox;  // made before the run is prepared: what is asked meanwhile counts
};

class TrainingRun final : public Training {
public:
  /// `folder` is held for as long as the run is there; `start`: what to go on from. Throws whatever goes
  /// wrong.
  TrainingRun(std::shared_ptr<HeldFolder> folder, const TrainRequest& request, const EventPublisher& publish,
              const std::stop_token& stop, const OpenPhotos& open, Storage& storage, const RunStart& start);

  std::int64_t completedSteps() const override { return m_trainer.completedSteps(); }
  std::int64_t totalSteps() const override { return m_trainer.totalSteps(); }
  void train(RunControl& control) override;

  std::vector<AttentionSnapshot> snapshot(const std::vector<fs::path>& photos) override;
  void writeCheckpoint() override;
  std::optional<std::string> diskProblem(bool wait) override;
  void changeSchedule(const Experiment& edited) override;
  void releaseMemory() override;
  std::optional<RunRequest> takeRequest() override { return m_folder->inbox.take(); }
  void answer(const RunRequest& request, bool is_done, const std::string& sentence) override;
  void recordState(RunState state) override;
  void recordFailure(const std::string& sentence) noexcept override;
  RunFinished summary() const override;

private:
  // The run's loop, and what it is made of.
  bool measureUntrained(RunControl& control);
  bool takeStep(RunControl& control);
  static bool reachPhotos(RunControl& control, const std::function<void()>& work);
  StepMetrics leaveOut(const NonFiniteStep& failed);
  void record(StepMetrics& metrics, double waited_s, double seconds);
  void finishEpoch(RunControl& control);
  bool obeyWatchdog(RunControl& control);

  void recallEarlierSteps();

  void adoptEditsOfThisStep();
  void adopt(const Experiment& experiment, const ScheduleEdit& edit);
  bool isCheckpointDue(bool is_epoch_end);
  bool isBestSoFar() const;
  void beginCheckpoint();
  void flush();

  std::int64_t stepsPerEpoch() const { return m_trainer.stepsPerEpoch(); }
  std::int64_t epoch() const { return completedSteps() / stepsPerEpoch(); }
  bool isAtEpochEnd() const { return completedSteps() % stepsPerEpoch() == 0; }

  // In the order in which they are made: each needs some of those above it.
  const std::shared_ptr<HeldFolder> m_folder;
  MemoryReuse m_memory_reuse;  // outlives every tensor
  const RunLayout m_layout;
  const EventPublisher m_publish;
  RunNotices m_notices;
  ScheduleHistory m_history;
  Experiment m_experiment;  // of the next step
  const std::unique_ptr<const PhotoSet> m_photos;
  const DataSplit m_split;
  SingleProcess m_communicator;
  Trainer m_trainer;
  const RunEnvironment m_environment;
  CheckpointState m_progress;        // the numbers of the run; those of its place are the trainer's
  std::optional<double> m_best_knn;  // percent, of those in a checkpoint
  Storage& m_storage;                // takes nothing from a run that is complete already
  RunRecorder m_recorder;
  RunWatch m_watch;
  RunProbe m_probe;
  PinnedPhotos m_pinned_photos;
  CheckpointWriter m_checkpoints;
  PhotoLoader m_loader;
  StepFeed m_feed;

  bool m_is_epoch_unfinished = false;  // its last step is taken, its probe and its summary are not
  std::vector<double> m_epoch_losses;  // of the running epoch's steps
  std::int64_t m_left_out_in_a_row = 0;
  Clock::time_point m_checkpoint_time = Clock::now();
  std::int64_t m_images_learned = 0;  // by this process
  double m_seconds_learning = 0;      // of this process, in steps alone
};

EmbedderOptions embedderOptions(const Experiment& experiment, const RunEnvironment& environment) {
  EmbedderOptions options;
  options.transform = EvaluationTransform::forViews(experiment.views, experiment.eval);
  options.workers = environment.workers;
  options.precision = environment.precision;
  return options;
}

LoaderOptions loaderOptionsOf(const Experiment& experiment, const RunEnvironment& environment,
                              RunNotices& notices) {
  LoaderOptions options = loaderOptions(experiment, environment.device.is_cpu());
  options.on_unreadable = [&notices](std::int64_t, const std::string& sentence) {
    notices.reportPhoto(sentence);
  };
  return options;
}

TrainingRun::TrainingRun(std::shared_ptr<HeldFolder> folder, const TrainRequest& request,
                         const EventPublisher& publish, const std::stop_token& stop, const OpenPhotos& open,
                         Storage& storage, const RunStart& start)
    : m_folder(std::move(folder)),
      m_layout{request.run_folder},
      m_publish(publish),
      m_notices(publish),
      m_history(request.experiment, start.edits),
      m_experiment(m_history.at(start.step())),
      m_photos(openRunPhotos(open, m_experiment, start.photo_list, {{}, stop},
                             [this](const std::string& sentence) { m_notices.say(sentence); })),
      m_split(splitPhotos(m_photos->size(), m_experiment.data.validation_fraction,
                          static_cast<std::uint64_t>(m_experiment.run.seed))),
      m_trainer(makeTrainer(m_experiment, m_split, m_communicator, m_notices)),
      m_environment(environmentOf(m_experiment, m_trainer)),
      m_progress(startTrainer(m_trainer, m_experiment, start, m_layout, m_notices)),
      m_best_knn(bestKnnOf(m_layout.checkpoints())),
      m_storage(completedSteps() < totalSteps() ? storage : storageOfNothing()),
      m_recorder(m_storage, m_layout, toJson(m_history.newest()), environmentJson(m_environment, *m_photos),
                 start.photo_list.empty() ? m_photos.get() : nullptr,
                 RecordedPosition{completedSteps(), stepsPerEpoch(), totalSteps()}),
      m_watch(WatchedRun{m_experiment, stepsPerEpoch(), totalSteps(), m_environment.workers,
                         static_cast<std::int64_t>(std::thread::hardware_concurrency())},
              *m_photos, m_trainer, m_recorder, m_storage, m_publish),
      m_probe(*m_photos, m_split, m_experiment, embedderOptions(m_experiment, m_environment)),
      m_pinned_photos(*m_photos, EvaluationTransform::forViews(m_experiment.views, m_experiment.eval),
                      [this](const std::string& sentence) { m_notices.say(sentence); }),
      m_checkpoints(m_storage, m_layout.checkpoints(), m_experiment.run.keep_every_epochs,
                    [publish](const CheckpointWritten& written) { publish(written); }),
      m_loader(*m_photos, m_split.training, loaderOptionsOf(m_experiment, m_environment, m_notices)),
      m_feed(m_loader, m_trainer) {
  m_recorder.log(sentence("Trains on %1 photos of %2, %3, %4", m_split.training.size(), m_photos->origin(),
                          describeDevice(m_environment.device), precisionName(m_environment.precision)));
  for (const std::string& problem : m_photos->problemSentences()) m_notices.reportPhoto(problem);
  for (const std::string& remark : m_photos->remarks()) m_notices.say(remark);
  flush();
  if (start.checkpoint) {
    m_probe.restore(probeStateIn(start.checkpoint->tensors));
    m_checkpoints.resumeFrom({start.step(), start.checkpoint->folder.string()});
  }
  m_is_epoch_unfinished =
      completedSteps() > 0 && isAtEpochEnd() && !isEpochRecorded(m_layout.metrics(), epoch() - 1);
  recallEarlierSteps();
  m_loader.seek(epoch(), completedSteps() % stepsPerEpoch() * m_trainer.batchesPerStep());
}

/// What an earlier process recorded: the watchdog sees the same course, with the edits of the schedules in
/// it, and an epoch that a killed run began is summed up over all of its steps. However long the run is,
/// little is read.
void TrainingRun::recallEarlierSteps() {
  const std::vector<StepMetrics> steps = readStepsAtEnds(m_layout.metrics(), Watchdog::kFirstRecalled,
                                                         completedSteps() - Watchdog::kNewestRecalled);
  if (!steps.empty()) m_watch.changeSchedule(m_history.at(steps.front().step));
  for (const StepMetrics& metrics : steps) {
    if (!m_history.beginningAt(metrics.step).empty()) m_watch.changeSchedule(m_history.at(metrics.step));
    m_watch.recall(metrics);
  }
  if (!steps.empty() && !(m_history.at(steps.back().step) == m_experiment))
    m_watch.changeSchedule(m_experiment);
  const std::int64_t begin =
      m_is_epoch_unfinished ? completedSteps() - stepsPerEpoch() : epoch() * stepsPerEpoch();
  m_epoch_losses = readLosses(m_layout.metrics(), begin);
  std::erase_if(m_epoch_losses, [](double loss) { return !std::isfinite(loss); });
}

void TrainingRun::train(RunControl& control) {
  const auto isOver = [&] { return completedSteps() >= control.lastStep(totalSteps()); };
  if (completedSteps() == 0 && !measureUntrained(control)) return;
  if (!isOver() && m_is_epoch_unfinished) finishEpoch(control);
  while (!isOver()) {
    const std::int64_t running = epoch();
    while (epoch() == running && !isOver()) {
      if (!control.awaitStep() || isOver()) return;
      if (!takeStep(control)) return;
    }
    if (epoch() != running) finishEpoch(control);
    if (!control.holdWhile([this] { return diskProblem(false); }) || !obeyWatchdog(control)) return;
  }
}

/// What learning is held against later. False when the run is to end first.
bool TrainingRun::measureUntrained(RunControl& control) {
  std::optional<double> top1;
  if (!reachPhotos(control, [&] { top1 = m_probe.top1(m_trainer.teacherBackbone(), control.stop()); }))
    return false;
  m_progress.knn_top1_start = m_progress.knn_top1 = top1;
  if (top1) m_recorder.log(sentence("k-NN of the untrained network: %1 %", std::to_string(*top1)));
  if (m_experiment.eval.knn_every_epochs > 0) m_progress.knn_step = 0;
  return true;
}

/// One step on the next batches, recorded, published and watched. False when the run is to end.
bool TrainingRun::takeStep(RunControl& control) {
  adoptEditsOfThisStep();
  const Clock::time_point start = Clock::now();
  bool is_loaded = false;
  if (!reachPhotos(control, [&] { is_loaded = m_feed.load(control.stop()); }) || !is_loaded) return false;
  const double waited_s = secondsSince(start);
  const std::int64_t parts = m_trainer.microBatches();
  const StepResult result =
      m_trainer.step(m_feed.batches(), m_feed.takeUploads(), [this] { m_feed.loadNext(); });
  const auto* failed = std::get_if<NonFiniteStep>(&result);
  StepMetrics metrics = failed != nullptr ? leaveOut(*failed) : std::get<StepMetrics>(result);
  if (m_trainer.microBatches() != parts) sayMicroBatches(m_experiment, m_trainer, m_notices);
  record(metrics, waited_s, secondsSince(start));
  if (failed == nullptr) m_watch.observe(metrics);
  flush();
  const bool goes_on = control.holdWhile([this] { return diskProblem(false); });
  m_publish(metrics);
  const bool is_last = completedSteps() >= control.lastStep(totalSteps());
  const std::int64_t interval = m_experiment.run.snapshot_steps;
  if (interval > 0 && (completedSteps() % interval == 0 || is_last))
    for (AttentionSnapshot& drawn : snapshot(control.pinnedPhotos())) m_publish(std::move(drawn));
  if (isAtEpochEnd()) return goes_on;  // what follows an epoch decides about checkpoints
  if (!is_last && isCheckpointDue(false)) beginCheckpoint();
  return goes_on && control.holdWhile([this] { return diskProblem(false); }) && obeyWatchdog(control);
}

/// Does what needs photos; while they can't be reached, the run is held. False when it is to end first.
bool TrainingRun::reachPhotos(RunControl& control, const std::function<void()>& work) {
  const auto obstacle = [&]() -> std::optional<std::string> {
    try {
      work();
      return std::nullopt;
    } catch (const ResourceError& error) {
      return error.what();
    }
  };
  try {
    return control.holdWhile(obstacle);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Cancelled) throw;
    return false;
  }
}

/// The metrics of a step of which nothing was applied. Throws when there were too many of them in a row.
StepMetrics TrainingRun::leaveOut(const NonFiniteStep& failed) {
  if (++m_left_out_in_a_row > kMostLeftOutInARow) throw notFiniteError(failed);
  m_watch.observe(failed, m_feed.batches());
  StepMetrics metrics = m_trainer.skipStep();
  metrics.grad_norm = failed.gradient_norm;
  return metrics;
}

void TrainingRun::record(StepMetrics& metrics, double waited_s, double seconds) {
  const std::int64_t images = m_trainer.batchesPerStep() * m_experiment.run.batch_size;
  metrics.step_ms = seconds * 1000;
  metrics.wait_ms = waited_s * 1000;
  metrics.images_per_second = static_cast<double>(images) / seconds;
  m_images_learned += images;
  m_seconds_learning += seconds;
  if (std::isfinite(metrics.loss)) {
    m_progress.loss = metrics.loss;
    m_epoch_losses.push_back(metrics.loss);
    m_left_out_in_a_row = 0;
  }
  m_recorder.record(metrics);
}

/// The probe, the epoch's summary and its checkpoint, of the epoch that the last step ended.
void TrainingRun::finishEpoch(RunControl& control) {
  EpochSummary summary;
  summary.epoch = epoch() - 1;
  const bool is_complete = completedSteps() >= totalSteps();
  // Stopped while measuring: a run that is to go on measures when it does; a complete one is written down
  // without the number.
  if (m_probe.isDue(summary.epoch, is_complete)) {
    const auto measure = [&] { m_probe.measure(m_trainer.teacherBackbone(), control.stop(), summary); };
    if (!reachPhotos(control, measure) && !is_complete) return;
  }
  if (summary.knn_top1) {
    m_progress.knn_top1 = summary.knn_top1;
    m_progress.knn_step = completedSteps();
  }
  if (m_epoch_losses.empty()) summary.loss_mean = std::nan("");  // every step was left out
  for (const double loss : m_epoch_losses)
    summary.loss_mean += loss / static_cast<double>(m_epoch_losses.size());
  m_epoch_losses.clear();
  m_is_epoch_unfinished = false;
  m_recorder.record(summary);
  const std::string loss = std::to_string(summary.loss_mean);
  m_recorder.log(summary.knn_top1 ? sentence("epoch %1: mean loss %2, k-NN %3 %", summary.epoch, loss,
                                             std::to_string(*summary.knn_top1))
                                  : sentence("epoch %1: mean loss %2", summary.epoch, loss));
  flush();
  m_publish(summary);
  if (completedSteps() < control.lastStep(totalSteps()) && isCheckpointDue(true)) beginCheckpoint();
}

/// False when the run is to end.
bool TrainingRun::obeyWatchdog(RunControl& control) {
  const DiagnosisAction action = m_watch.takeRequestedAction();
  if (action == DiagnosisAction::Pause) control.pause();
  return action != DiagnosisAction::Stop;
}

void TrainingRun::changeSchedule(const Experiment& edited) {
  ScheduleHistory history = m_history;
  const Experiment experiment = withRemainingSchedule(m_experiment, edited);
  const ScheduleEdit edit = history.edit(completedSteps(), experiment);
  if (edit.settings.empty()) return;
  m_recorder.changeSettings(toJson(experiment), history.edits(), experiment.run.epochs * stepsPerEpoch());
  m_history = std::move(history);
  adopt(experiment, edit);
}

/// Of a run that goes on from before an edit: makes it again at its step.
void TrainingRun::adoptEditsOfThisStep() {
  const std::vector<ScheduleEdit> edits = m_history.beginningAt(completedSteps());
  if (edits.empty()) return;
  if (const Experiment now = m_history.at(completedSteps()); !(now == m_experiment))
    for (const ScheduleEdit& edit : edits) adopt(now, edit);
}

void TrainingRun::adopt(const Experiment& experiment, const ScheduleEdit& edit) {
  m_experiment = experiment;
  m_trainer.changeSchedule(experiment);
  m_watch.changeSchedule(experiment);
  m_recorder.record(edit, epoch());
  std::string changes;
  for (const EditedSetting& setting : edit.settings)
    changes +=
        (changes.empty() ? "" : ", ") + sentence("%1 %2 (was %3)", setting.key, setting.now, setting.before);
  m_notices.say(sentence("From step %1 on: %2.", completedSteps(), changes));
  flush();
}

void TrainingRun::releaseMemory() {
  const auto residentMb = [] { return procMb("/proc/self/status", "VmRSS"); };
  const double before_mb = residentMb();
  m_feed.dropUploads();
  m_trainer.offloadToHost();
  m_memory_reuse.giveBack();
  const double given_back_mb = std::max(0.0, before_mb - residentMb());
  m_notices.say(
      m_environment.device.is_cuda()
          ? sentence("The networks left %1; the run takes what it needs again when it goes on.",
                     m_environment.device.str())
          : sentence("%1 MB of memory were given back; the run takes what it needs again when it goes on.",
                     std::lround(given_back_mb)));
  flush();
}

std::vector<AttentionSnapshot> TrainingRun::snapshot(const std::vector<fs::path>& photos) {
  std::vector<AttentionSnapshot> snapshots =
      m_pinned_photos.draw(m_trainer.teacherBackbone(), completedSteps(), photos);
  for (const AttentionSnapshot& snapshot : snapshots) m_recorder.record(snapshot);
  flush();
  return snapshots;
}

/// Every run.checkpoint_minutes, and at the end of an epoch where one is kept, is the best so far, or takes
/// no noticeable part of the time.
bool TrainingRun::isCheckpointDue(bool is_epoch_end) {
  if (m_checkpoints.isWriting()) return false;
  const double seconds = secondsSince(m_checkpoint_time);
  if (seconds >= 60 * m_experiment.run.checkpoint_minutes) return true;
  const std::int64_t keep_every = m_experiment.run.keep_every_epochs;
  const bool is_kept = keep_every > 0 && epoch() % keep_every == 0;
  return is_epoch_end &&
         (is_kept || isBestSoFar() || m_checkpoints.seconds() <= kLargestCheckpointShare * seconds);
}

bool TrainingRun::isBestSoFar() const {
  return m_progress.knn_step == completedSteps() && m_progress.knn_top1 &&
         (!m_best_knn || *m_progress.knn_top1 > *m_best_knn);
}

void TrainingRun::beginCheckpoint() {
  if (isBestSoFar()) m_best_knn = m_progress.knn_top1;
  m_checkpoint_time = Clock::now();
  try {
    m_recorder.sync();  // a checkpoint that outlives a power cut has its steps on record
  } catch (const StorageError&) {
    // Stays with the recorder: diskProblem() tells.
  }
  m_progress.step = completedSteps();
  m_progress.epoch = epoch();
  m_progress.batch_in_epoch = completedSteps() % stepsPerEpoch() * m_trainer.batchesPerStep();
  m_progress.micro_batches = m_trainer.microBatches();
  m_checkpoints.begin(m_progress, withProbeState(m_trainer.state(), m_probe.state()), toJson(m_experiment));
}

void TrainingRun::writeCheckpoint() {
  if (m_checkpoints.lastStep() != completedSteps()) beginCheckpoint();
  m_checkpoints.finish();
}

std::optional<std::string> TrainingRun::diskProblem(bool wait) {
  try {
    if (wait)
      m_checkpoints.finish();
    else
      m_checkpoints.keepUp();
    m_recorder.flush();
  } catch (const StorageError& error) {
    return error.what();
  }
  return std::nullopt;
}

void TrainingRun::answer(const RunRequest& request, bool is_done, const std::string& what) {
  m_notices.say(is_done ? sentence("Asked by %1 to %2: %3", request.asker, request.command, what)
                        : sentence("Asked by %1 to %2: refused. %3", request.asker, request.command, what));
  m_recorder.record(RunAnswer{request.id, request.command, is_done, what}, completedSteps());
  flush();
}

void TrainingRun::recordState(RunState state) {
  const std::int64_t unusable = m_notices.unusablePhotos();
  if ((state == RunState::Finished || state == RunState::Stopped) && unusable > 0)
    m_notices.say(
        unusable == 1
            ? phrase("1 photo could not be read and took no part; log.txt in the run's folder names them.")
            : sentence(
                  "%1 photos could not be read and took no part; log.txt in the run's folder names them.",
                  unusable));
  m_recorder.recordState(state, completedSteps());
  flush();
}

void TrainingRun::recordFailure(const std::string& sentence) noexcept {
  m_recorder.recordFailure(sentence, completedSteps());
}

RunFinished TrainingRun::summary() const {
  RunFinished finished;
  finished.steps = completedSteps();
  finished.epochs = epoch();
  finished.loss = m_progress.loss;
  if (m_seconds_learning > 0)
    finished.images_per_second = static_cast<double>(m_images_learned) / m_seconds_learning;
  finished.knn_top1_start = m_progress.knn_top1_start;
  finished.knn_top1 = m_progress.knn_top1;
  finished.run_folder = m_layout.folder.string();
  finished.device = describeDevice(m_environment.device);
  finished.precision = precisionName(m_environment.precision);
  return finished;
}

/// To the run's folder. What the disk does not take stays with the recorder: diskProblem() tells.
void TrainingRun::flush() {
  for (const std::string& sentence : m_notices.takeForLog()) m_recorder.log(sentence);
  try {
    m_recorder.flush();
  } catch (const StorageError&) {
  }
}

}  // namespace

std::unique_ptr<Training> makeTrainingRun(const TrainRequest& request, const EventPublisher& publish,
                                          const std::stop_token& stop, const OpenPhotos& open,
                                          Storage& storage) {
  const RunLayout layout{request.run_folder};
  const auto folder = std::make_shared<HeldFolder>(storage, layout.folder);
  requireRightFolder(layout, request.resume);
  RunStart start;
  try {
    start = startOf(request, layout, storage);
    return std::make_unique<TrainingRun>(folder, request, publish, stop, open, storage, start);
  } catch (...) {
    const Error error = errorFrom(std::current_exception());
    recordUnprepared(storage, layout, error);
    if (error.kind() == ErrorKind::Cancelled) throw PreparationStopped(progressBefore(start));
    throw;
  }
}

std::unique_ptr<TrainSession> makeTrainSession(OpenPhotos open, bool behind_a_window) {
  return std::make_unique<ThreadedTrainSession>(
      [open = std::move(open), behind_a_window](const TrainRequest& request, const EventPublisher& publish,
                                                const std::stop_token& stop) {
        // The run's own thread, before anything is computed: OpenMP's threads and the loader's come from it
        // and inherit its priority.
        if (behind_a_window) lowerThreadPriority();
        return makeTrainingRun(request, publish, stop, open);
      });
}

}  // namespace dinoscope
