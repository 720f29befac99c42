#include "engine/run/photo_training.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <thread>
#include <utility>

#include "engine/compute/compute_device.h"
#include "engine/compute/memory_reuse.h"
#include "engine/config/experiment_file.h"
#include "engine/config/remaining_schedule.h"
#include "engine/core/elapsed.h"
#include "engine/core/proc_memory.h"
#include "engine/core/storage_error.h"
#include "engine/core/thread_priority.h"
#include "engine/data/decode.h"
#include "engine/eval/attention.h"
#include "engine/eval/knn_probe.h"
#include "engine/eval/neighbor_stability.h"
#include "engine/loader/loader.h"
#include "engine/run/checkpoint_writer.h"
#include "engine/run/run_environment.h"
#include "engine/run/run_fork.h"
#include "engine/run/run_recorder.h"
#include "engine/run/run_start.h"
#include "engine/run/run_watch.h"
#include "engine/run/schedule_history.h"
#include "engine/session/threaded_train_session.h"
#include "engine/trainer/step_feed.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr double kLargestCheckpointShare = 0.05;  // of the time between two, for those at the end of epochs

/// Percent, of the generations whose own weights were probed.
std::optional<double> bestKnnOf(const fs::path& checkpoints) {
  std::optional<double> best;
  for (const fs::path& folder : listCheckpoints(checkpoints))
    if (const auto state = findCheckpointState(folder); state && state->knn_step == state->step)
      best = std::max(best, state->knn_top1);
  return best;
}

class PhotoTraining : public Training {
public:
  PhotoTraining(const TrainRequest& request, const EventPublisher& publish, Storage& storage)
      : m_experiment(request.experiment),
        m_history(m_experiment),
        m_layout{request.run_folder},
        m_storage(storage),
        m_publish(publish),
        m_notices(publish),
        m_checkpoints(storage, m_layout.checkpoints(), m_experiment.run.keep_every_epochs,
                      [publish](const CheckpointWritten& written) { publish(written); }) {}

  void prepare(const TrainRequest& request, const std::stop_token& stop);
  void recordUnprepared(const Error& error) noexcept;

  std::int64_t completedSteps() const override { return m_trainer->completedSteps(); }
  std::int64_t totalSteps() const override { return m_trainer->totalSteps(); }
  std::int64_t stepsPerEpoch() const override { return m_trainer->stepsPerEpoch(); }
  std::optional<StepMetrics> step(const std::stop_token& stop) override;
  EpochSummary finishEpoch(std::int64_t epoch, const std::stop_token& stop) override;
  std::vector<AttentionSnapshot> snapshot(const std::vector<fs::path>& photos) override;
  std::int64_t snapshotInterval() const override { return m_experiment.run.snapshot_steps; }
  DiagnosisAction takeWish() override { return m_watch->takeWish(); }
  bool isCheckpointDue(bool is_epoch_end) override;
  void beginCheckpoint() override;
  void writeCheckpoint() override;
  std::optional<std::string> diskProblem(bool wait) override;
  void changeSchedule(const Experiment& edited) override;
  void releaseMemory() override;
  void recordState(RunState state) override;
  void recordFailure(const std::string& sentence) noexcept override;
  RunFinished summary() const override;

private:
  void goOnFrom(const Checkpoint& checkpoint);
  void beginRecording();
  void startLoader();
  void measureStart(const std::stop_token& stop);
  void takeLoss(double loss);
  void measure(EpochSummary& summary, const std::stop_token& stop);
  EmbedderOptions embedderOptions() const;
  bool isProbeEpoch(std::int64_t epoch) const;
  const Rgb8Image* pinnedPhoto(const fs::path& path);
  EvaluationTransform transform() const {
    return EvaluationTransform::forViews(m_experiment.views, m_experiment.eval);
  }
  bool isBestSoFar() const;
  void write();
  void adopt(const Experiment& experiment, const ScheduleEdit& edit);

  MemoryReuse m_memory_reuse;  // first: outlives every tensor
  Experiment m_experiment;     // of the next step
  ScheduleHistory m_history;
  const RunLayout m_layout;
  Storage& m_storage;
  const EventPublisher m_publish;
  RunNotices m_notices;
  ImageFolder m_photos;
  DataSplit m_split;
  RunEnvironment m_environment;
  SingleProcess m_communicator;
  std::unique_ptr<Trainer> m_trainer;
  std::optional<RunRecorder> m_recorder;
  std::optional<RunWatch> m_watch;
  std::optional<KnnProbe> m_probe;
  NeighborStability m_stability;

  double m_loss = 0;                       // of the last step
  std::vector<double> m_epoch_losses;      // of the running epoch's steps
  std::optional<double> m_knn_top1_start;  // percent
  std::optional<double> m_knn_top1;        // percent
  std::optional<std::int64_t> m_knn_step;  // steps completed when it was measured
  std::optional<double> m_best_knn;        // percent, of those in a checkpoint
  CheckpointWriter m_checkpoints;
  Clock::time_point m_checkpoint_time = Clock::now();
  std::int64_t m_images_learned = 0;  // by this process
  double m_seconds_learning = 0;      // of this process, in steps alone
  std::map<fs::path, Rgb8Image> m_pinned_photos;

  std::unique_ptr<PhotoLoader> m_loader;  // late: its workers use what is above
  std::optional<StepFeed> m_feed;
};

void PhotoTraining::prepare(const TrainRequest& request, const std::stop_token& stop) {
  requireFolderIsFree(m_layout, request.resume);
  m_photos = scanPhotos(m_experiment.data, m_notices, stop);
  if (m_experiment.data.scaled_decoding) m_photos.limitDetailTo(m_experiment.views);
  const RunSettings& run = m_experiment.run;
  m_split = splitPhotos(m_photos.size(), m_experiment.data.validation_fraction,
                        static_cast<std::uint64_t>(run.seed));
  const std::int64_t batches = requireBatches(run, m_experiment.optim.accumulate_steps,
                                              static_cast<std::int64_t>(m_split.training.size()));
  tellOfWarnings(m_experiment, batches, m_notices);
  setComputeThreads(run.threads);
  m_trainer = std::make_unique<Trainer>(m_experiment, batches, m_communicator);
  m_environment = {m_trainer->device(), m_trainer->precision(), torch::get_num_threads(),
                   loaderWorkers(run.workers, m_trainer->device().is_cpu())};

  std::optional<Checkpoint> checkpoint;
  if (!request.fork_from.empty()) forkRun(m_storage, request.fork_from, m_experiment, m_layout);
  if (request.resume || !request.fork_from.empty()) {
    m_history = ScheduleHistory(m_experiment, readScheduleEdits(m_layout.edits()));
    checkpoint = checkpointToResume(m_layout, m_notices);
  }
  if (checkpoint)
    goOnFrom(*checkpoint);
  else
    loadInitialWeights(m_experiment, *m_trainer, m_notices);

  beginRecording();
  startLoader();
  measureStart(stop);
}

/// So that a folder that was begun does not say that the run goes on.
void PhotoTraining::recordUnprepared(const Error& error) noexcept {
  if (m_recorder) m_recorder->recordFailure(error.what(), completedSteps());
}

void PhotoTraining::goOnFrom(const Checkpoint& checkpoint) {
  const CheckpointState& state = checkpoint.state;
  m_experiment = m_history.at(state.step);
  m_trainer->changeSchedule(m_experiment);
  tellOfChanges(checkpoint, m_experiment, m_layout, m_photos, m_notices);
  m_trainer->restore(checkpoint.tensors, state.step);
  m_trainer->setMicroBatches(state.micro_batches);
  m_loss = state.loss;
  m_knn_top1_start = state.knn_top1_start;
  m_knn_top1 = state.knn_top1;
  m_knn_step = state.knn_step;
  m_best_knn = bestKnnOf(m_layout.checkpoints());
  m_checkpoints.goOnFrom({state.step, checkpoint.folder.string()});
  if (state.step >= totalSteps())
    m_notices.say("The run " + m_layout.folder.string() + " is finished: all " + std::to_string(state.step) +
                  " steps are done; raise run.epochs to train on, or start another run.");
}

void PhotoTraining::beginRecording() {
  m_recorder.emplace(m_storage, m_layout, toJson(m_history.newest()),
                     environmentJson(m_environment, m_photos),
                     RecordedPosition{completedSteps(), stepsPerEpoch(), totalSteps()});
  m_recorder->log("Trains on " + std::to_string(m_split.training.size()) + " photos of " +
                  m_photos.folder().string() + ", " + describeDevice(m_environment.device) + ", " +
                  precisionName(m_environment.precision));
  for (const std::string& sentence : m_notices.takeForLog()) m_recorder->log(sentence);
  m_recorder->flush();
  // An epoch that a killed run began is summed up over all of its steps.
  for (const double loss :
       readLosses(m_layout.metrics(), completedSteps() - completedSteps() % stepsPerEpoch()))
    takeLoss(loss);
  m_watch.emplace(WatchedRun{m_experiment, stepsPerEpoch(), totalSteps(), m_environment.workers,
                             static_cast<std::int64_t>(std::thread::hardware_concurrency())},
                  m_photos, *m_trainer, *m_recorder, m_storage, m_publish);
  m_watch->recall(readStepsAtEnds(m_layout.metrics(), Watchdog::kFirstRecalled,
                                  completedSteps() - Watchdog::kNewestRecalled));
}

void PhotoTraining::startLoader() {
  LoaderOptions options;
  options.views = m_experiment.views;
  options.seed = static_cast<std::uint64_t>(m_experiment.run.seed);
  options.batch_size = m_experiment.run.batch_size;
  options.batches_per_step = m_experiment.optim.accumulate_steps;
  options.workers = m_environment.workers;
  options.on_unreadable = [this](std::int64_t, const std::string& sentence) {
    m_notices.reportPhoto(sentence);
  };
  m_loader = std::make_unique<PhotoLoader>(m_photos, m_split.training, std::move(options));
  m_loader->seek(completedSteps() / stepsPerEpoch(),
                 completedSteps() % stepsPerEpoch() * m_trainer->batchesPerStep());
  m_feed.emplace(*m_loader, *m_trainer);
}

EmbedderOptions PhotoTraining::embedderOptions() const {
  EmbedderOptions options;
  options.transform = transform();
  options.workers = m_environment.workers;
  options.precision = m_environment.precision;
  return options;
}

void PhotoTraining::measureStart(const std::stop_token& stop) {
  m_probe.emplace(m_photos, m_split, m_experiment.eval, embedderOptions());
  if (completedSteps() > 0 || m_experiment.eval.knn_every_epochs == 0) return;
  m_knn_top1_start = m_knn_top1 = m_probe->top1(m_trainer->teacherBackbone(), {{}, stop});
  if (m_knn_top1_start)
    m_recorder->log("k-NN of the untrained network: " + std::to_string(*m_knn_top1_start) + " %");
  m_knn_step = completedSteps();
}

void PhotoTraining::changeSchedule(const Experiment& edited) {
  ScheduleHistory history = m_history;
  const Experiment experiment = withRemainingSchedule(m_experiment, edited);
  const ScheduleEdit edit = history.edit(completedSteps(), experiment);
  if (edit.settings.empty()) return;
  m_recorder->changeSettings(toJson(experiment), history.edits(), experiment.run.epochs * stepsPerEpoch());
  m_history = std::move(history);
  adopt(experiment, edit);
}

/// Also of a run that goes on from before its edit, at the edit's step.
void PhotoTraining::adopt(const Experiment& experiment, const ScheduleEdit& edit) {
  m_experiment = experiment;
  m_trainer->changeSchedule(experiment);
  m_watch->changeSchedule(experiment);
  m_recorder->record(edit, completedSteps() / stepsPerEpoch());
  std::string changes;
  for (const EditedSetting& setting : edit.settings)
    changes +=
        (changes.empty() ? "" : ", ") + setting.key + " " + setting.now + " (was " + setting.before + ")";
  m_notices.say("From step " + std::to_string(completedSteps()) + " on: " + changes + ".");
  write();
}

void PhotoTraining::releaseMemory() {
  const auto residentMb = [] { return procMb("/proc/self/status", "VmRSS"); };
  const double before_mb = residentMb();
  m_feed->leaveDevice();
  m_trainer->leaveDevice();
  m_memory_reuse.giveBack();
  const double given_back_mb = std::max(0.0, before_mb - residentMb());
  const std::string what = m_environment.device.is_cuda()
                               ? "The networks left " + m_environment.device.str()
                               : std::to_string(std::lround(given_back_mb)) + " MB of memory were given back";
  m_notices.say(what + "; the run takes what it needs again when it goes on.");
  write();
}

std::optional<StepMetrics> PhotoTraining::step(const std::stop_token& stop) {
  if (const Experiment now = m_history.at(completedSteps()); !(now == m_experiment))
    for (const ScheduleEdit& edit : m_history.beginningAt(completedSteps())) adopt(now, edit);
  const Clock::time_point start = Clock::now();
  if (!m_feed->load(stop)) return std::nullopt;
  const double waited = secondsSince(start);
  const std::int64_t parts = m_trainer->microBatches();
  StepMetrics metrics = m_watch->step(*m_feed);
  if (m_trainer->microBatches() != parts) tellOfMicroBatches(m_experiment, *m_trainer, m_notices);
  const std::int64_t images = m_trainer->batchesPerStep() * m_experiment.run.batch_size;
  const double seconds = secondsSince(start);
  metrics.wait_ms = waited * 1000;
  metrics.images_per_second = static_cast<double>(images) / seconds;
  m_images_learned += images;
  m_seconds_learning += seconds;
  takeLoss(metrics.loss);
  m_recorder->record(metrics);
  m_watch->observe(metrics);
  write();
  return metrics;
}

/// Of a step that was applied; one that was left out has none.
void PhotoTraining::takeLoss(double loss) {
  if (!std::isfinite(loss)) return;
  m_loss = loss;
  m_epoch_losses.push_back(loss);
}

EpochSummary PhotoTraining::finishEpoch(std::int64_t epoch, const std::stop_token& stop) {
  EpochSummary summary;
  summary.epoch = epoch;
  if (m_epoch_losses.empty()) summary.loss_mean = std::nan("");  // every step was left out
  for (const double loss : m_epoch_losses)
    summary.loss_mean += loss / static_cast<double>(m_epoch_losses.size());
  m_epoch_losses.clear();
  try {
    if (isProbeEpoch(epoch)) measure(summary, stop);
  } catch (const Error& error) {
    // Asked to stop: a checkpoint is worth more than this number.
    if (error.kind() != ErrorKind::Cancelled) throw;
  }
  m_recorder->record(summary);
  m_recorder->log("epoch " + std::to_string(epoch) + ": mean loss " + std::to_string(summary.loss_mean) +
                  (summary.knn_top1 ? ", k-NN " + std::to_string(*summary.knn_top1) + " %" : ""));
  write();
  return summary;
}

bool PhotoTraining::isProbeEpoch(std::int64_t epoch) const {
  const std::int64_t every = m_experiment.eval.knn_every_epochs;
  return every > 0 && ((epoch + 1) % every == 0 || completedSteps() == totalSteps());
}

/// What is measured of the teacher, with classes and without.
void PhotoTraining::measure(EpochSummary& summary, const std::stop_token& stop) {
  Embeddings embeddings;
  summary.knn_top1 = m_probe->top1(m_trainer->teacherBackbone(), {{}, stop}, &embeddings);
  if (summary.knn_top1) {
    m_knn_top1 = summary.knn_top1;
    m_knn_step = completedSteps();
  }
  if (embeddings.indices.empty())
    embeddings = embedPhotos(m_trainer->teacherBackbone(), m_photos,
                             NeighborStability::sampleOf(m_photos.size()), embedderOptions(), {{}, stop});
  summary.neighbor_stability = m_stability.take(embeddings);
}

std::vector<AttentionSnapshot> PhotoTraining::snapshot(const std::vector<fs::path>& photos) {
  std::vector<AttentionSnapshot> snapshots;
  std::erase_if(m_pinned_photos, [&photos](const auto& pinned) {
    return std::find(photos.begin(), photos.end(), pinned.first) == photos.end();
  });
  for (const fs::path& path : photos) {
    const Rgb8Image* photo = pinnedPhoto(path);
    if (photo == nullptr) continue;
    AttentionMaps maps = attentionOf(m_trainer->teacherBackbone(), *photo, transform());
    snapshots.push_back({completedSteps(), path.string(), std::move(maps.photo), std::move(maps.heads)});
    m_recorder->record(snapshots.back());
  }
  write();
  return snapshots;
}

/// Decoded once, and already at the size that attention is computed at; null when it can't be read.
const Rgb8Image* PhotoTraining::pinnedPhoto(const fs::path& path) {
  auto found = m_pinned_photos.find(path);
  if (found == m_pinned_photos.end()) {
    Rgb8Image photo;
    try {
      photo = transform().wholePhoto(decodeImage(path), 1);
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::Data) throw;
      m_notices.say(error.what());
    }
    found = m_pinned_photos.emplace(path, std::move(photo)).first;
  }
  return found->second.isEmpty() ? nullptr : &found->second;
}

bool PhotoTraining::isCheckpointDue(bool is_epoch_end) {
  if (m_checkpoints.isWriting()) return false;
  const double seconds = secondsSince(m_checkpoint_time);
  if (seconds >= 60 * m_experiment.run.checkpoint_minutes) return true;
  const std::int64_t keep_every = m_experiment.run.keep_every_epochs;
  const bool is_kept = keep_every > 0 && completedSteps() / stepsPerEpoch() % keep_every == 0;
  return is_epoch_end &&
         (is_kept || isBestSoFar() || m_checkpoints.seconds() <= kLargestCheckpointShare * seconds);
}

bool PhotoTraining::isBestSoFar() const {
  return m_knn_step == completedSteps() && m_knn_top1 && (!m_best_knn || *m_knn_top1 > *m_best_knn);
}

void PhotoTraining::beginCheckpoint() {
  if (isBestSoFar()) m_best_knn = m_knn_top1;
  m_checkpoint_time = Clock::now();
  m_checkpoints.begin({completedSteps(), completedSteps() / stepsPerEpoch(),
                       completedSteps() % stepsPerEpoch() * m_trainer->batchesPerStep(), m_loss,
                       m_knn_top1_start, m_knn_top1, m_knn_step, m_trainer->microBatches()},
                      m_trainer->state(), toJson(m_experiment));
}

void PhotoTraining::writeCheckpoint() {
  if (m_checkpoints.lastStep() != completedSteps()) beginCheckpoint();
  m_checkpoints.finish();
}

std::optional<std::string> PhotoTraining::diskProblem(bool wait) {
  try {
    if (wait)
      m_checkpoints.finish();
    else
      m_checkpoints.keepUp();
    m_recorder->flush();
  } catch (const StorageError& error) {
    return error.what();
  }
  return std::nullopt;
}

void PhotoTraining::recordState(RunState state) {
  const std::int64_t unusable = m_notices.unusablePhotos();
  if ((state == RunState::Finished || state == RunState::Stopped) && unusable > 0)
    m_notices.say(std::to_string(unusable) + (unusable == 1 ? " photo" : " photos") +
                  " could not be read and took no part; log.txt in the run's folder names them.");
  m_recorder->recordState(state, completedSteps());
  write();
}

void PhotoTraining::recordFailure(const std::string& sentence) noexcept {
  m_recorder->recordFailure(sentence, completedSteps());
}

RunFinished PhotoTraining::summary() const {
  RunFinished finished;
  finished.steps = completedSteps();
  finished.epochs = completedSteps() / stepsPerEpoch();
  finished.loss = m_loss;
  if (m_seconds_learning > 0)
    finished.images_per_second = static_cast<double>(m_images_learned) / m_seconds_learning;
  finished.knn_top1_start = m_knn_top1_start;
  finished.knn_top1 = m_knn_top1;
  finished.run_folder = m_layout.folder.string();
  return finished;
}

/// To the run's folder. What the disk does not take stays with the recorder: diskProblem() tells.
void PhotoTraining::write() {
  for (const std::string& sentence : m_notices.takeForLog()) m_recorder->log(sentence);
  try {
    m_recorder->flush();
  } catch (const StorageError&) {
  }
}

}  // namespace

std::unique_ptr<Training> makePhotoTraining(const TrainRequest& request, const EventPublisher& publish,
                                            const std::stop_token& stop, Storage& storage) {
  auto training = std::make_unique<PhotoTraining>(request, publish, storage);
  try {
    training->prepare(request, stop);
  } catch (const Error& error) {
    training->recordUnprepared(error);
    throw;
  }
  return training;
}

std::unique_ptr<TrainSession> makeTrainSession(bool behind_a_window) {
  return std::make_unique<ThreadedTrainSession>([behind_a_window](const TrainRequest& request,
                                                                  const EventPublisher& publish,
                                                                  const std::stop_token& stop) {
    // The run's own thread, before anything is computed: OpenMP's threads and the loader's come from it
    // and inherit its priority.
    if (behind_a_window) standBack();
    return makePhotoTraining(request, publish, stop);
  });
}

}  // namespace dinoscope
