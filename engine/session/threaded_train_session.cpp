#include "engine/session/threaded_train_session.h"

#include <algorithm>
#include <exception>
#include <new>
#include <string>
#include <utility>

#include "engine/config/validation.h"
#include "engine/core/storage_error.h"

namespace dinoscope {
namespace {

bool isOver(RunState state) {
  return state == RunState::Idle || state == RunState::Stopped || state == RunState::Finished ||
         state == RunState::Failed;
}

RunFailed failureOf(const std::exception_ptr& exception) {
  try {
    std::rethrow_exception(exception);
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::Cancelled)
      return {error.kind(), "Stopped before the first step; nothing was trained."};
    return {error.kind(), error.what()};
  } catch (const std::bad_alloc&) {
    return {ErrorKind::Run,
            "There is not enough memory for this run; lower run.batch_size or the view sizes."};
  } catch (const std::exception& error) {
    return {ErrorKind::Run, std::string("Training failed: ") + error.what()};
  } catch (...) {
    return {ErrorKind::Run, "Training failed for an unknown reason; look into the run's log.txt."};
  }
}

}  // namespace

ThreadedTrainSession::ThreadedTrainSession(TrainingFactory factory, std::chrono::milliseconds disk_retry)
    : m_factory(std::move(factory)), m_disk_retry(disk_retry) {}

ThreadedTrainSession::~ThreadedTrainSession() {
  stop();
  wait();
}

void ThreadedTrainSession::start(const TrainRequest& request) {
  if (!isOver(m_state)) throw runError("A run is in progress already; stop it before starting another.");
  requireValid(request.experiment);
  wait();  // for the last instructions of a thread that has said it is over
  const std::stop_source stop;
  {
    const std::lock_guard lock(m_mutex);
    m_stop = stop;
    m_pause_requested = false;
    m_snapshot_requested = true;
    m_release_requested = false;
    m_edited.reset();
    m_pinned_photos = request.pinned_photos;
  }
  m_state = RunState::Preparing;
  m_thread = std::jthread([this, request, stop] { run(request, stop.get_token()); });
}

void ThreadedTrainSession::pause() {
  const std::lock_guard lock(m_mutex);
  m_pause_requested = true;
}

void ThreadedTrainSession::resume() {
  const std::lock_guard lock(m_mutex);
  m_pause_requested = false;
  m_retry_requested = true;
  m_changed.notify_all();
}

void ThreadedTrainSession::changeRemaining(const Experiment& edited) {
  requireValid(edited);
  const std::lock_guard lock(m_mutex);
  if (m_state != RunState::Paused)
    throw settingsError("The schedules of a run can be changed while it is paused; pause it first.");
  m_edited = edited;
  m_changed.notify_all();
}

void ThreadedTrainSession::releaseMemory() {
  const std::lock_guard lock(m_mutex);
  if (m_state != RunState::Paused)
    throw settingsError("The memory of a run can be released while it is paused; pause it first.");
  m_release_requested = true;
  m_changed.notify_all();
}

void ThreadedTrainSession::stop() {
  // Not of m_thread: that is written while the run may be told to stop already, by itself or by a signal. Nor
  // under the lock: whoever waits for the stop is called from here.
  std::stop_source stop(std::nostopstate);
  {
    const std::lock_guard lock(m_mutex);
    stop = m_stop;
  }
  stop.request_stop();
}

void ThreadedTrainSession::setPinnedPhotos(std::vector<std::filesystem::path> photos) {
  const std::lock_guard lock(m_mutex);
  m_pinned_photos = std::move(photos);
  m_snapshot_requested = true;
  m_changed.notify_all();  // a paused run draws them too
}

void ThreadedTrainSession::wait() {
  if (m_thread.joinable()) m_thread.join();
}

void ThreadedTrainSession::run(const TrainRequest& request, const std::stop_token& stop) {
  // Rule 9: nothing leaves this thread but events.
  std::unique_ptr<Training> training;
  try {
    m_events.publish(StateChanged{RunState::Preparing});
    training = m_factory(
        request, [this](Event event) { m_events.publish(std::move(event)); }, stop);
    train(*training, request, stop);
  } catch (...) {
    RunFailed failure = failureOf(std::current_exception());
    if (training) training->recordFailure(failure.sentence);
    enter(RunState::Failed);
    m_events.publish(std::move(failure));
  }
}

void ThreadedTrainSession::train(Training& training, const TrainRequest& request,
                                 const std::stop_token& stop) {
  // Asked anew each time: an edit may change the length of a run.
  const auto lastStep = [&] {
    return request.max_steps ? std::min(*request.max_steps, training.totalSteps()) : training.totalSteps();
  };
  enter(RunState::Running, training);
  while (training.completedSteps() < lastStep() && !stop.stop_requested()) {
    if (takeSnapshotRequest()) publishSnapshots(training);
    waitWhilePaused(training, stop);
    changeSchedule(training);  // asked for while the disk held the run
    if (training.completedSteps() >= lastStep()) break;
    const std::optional<StepMetrics> metrics = training.step(stop);
    if (!metrics) break;
    holdWhileDiskFails(training, false, stop);
    m_events.publish(*metrics);
    afterStep(training, *metrics, lastStep(), stop);
    holdWhileDiskFails(training, false, stop);
    if (!obeyWatchdog(training, stop)) break;
  }
  const bool is_complete = training.completedSteps() >= training.totalSteps();
  if (!is_complete && stop.stop_requested()) enter(RunState::Stopping, training);
  save(training, stop);
  RunFinished finished = training.summary();
  finished.stopped_early = !is_complete;
  enter(is_complete ? RunState::Finished : RunState::Stopped, training);
  m_events.publish(std::move(finished));
}

void ThreadedTrainSession::afterStep(Training& training, const StepMetrics& metrics, std::int64_t last_step,
                                     const std::stop_token& stop) {
  const std::int64_t done = training.completedSteps();
  const bool is_epoch_end = done % training.stepsPerEpoch() == 0;
  if (is_epoch_end) m_events.publish(training.finishEpoch(metrics.epoch, stop));
  const std::int64_t interval = training.snapshotInterval();
  if (interval > 0 && (done % interval == 0 || done == last_step)) publishSnapshots(training);
  if (done < last_step && training.isCheckpointDue(is_epoch_end)) training.beginCheckpoint();
}

/// False when the run is to end. Before a pause a checkpoint is written: nobody may come for days.
bool ThreadedTrainSession::obeyWatchdog(Training& training, const std::stop_token& stop) {
  const DiagnosisAction wish = training.takeWish();
  if (wish != DiagnosisAction::Pause) return wish != DiagnosisAction::Stop;
  save(training, stop);
  const std::lock_guard lock(m_mutex);
  m_pause_requested = true;
  return true;
}

void ThreadedTrainSession::waitWhilePaused(Training& training, const std::stop_token& stop) {
  std::unique_lock lock(m_mutex);
  if (!m_pause_requested) return;
  lock.unlock();
  holdWhileDiskFails(training, true, stop);
  enter(RunState::Paused, training);
  lock.lock();
  m_release_requested = false;  // of a pause before
  while (m_pause_requested && !stop.stop_requested()) {
    m_changed.wait(lock, stop, [this] {
      return !m_pause_requested || m_snapshot_requested || m_release_requested || m_edited;
    });
    const bool releases = std::exchange(m_release_requested, false);
    lock.unlock();
    changeSchedule(training);
    if (takeSnapshotRequest()) publishSnapshots(training);
    if (releases) {
      save(training, stop);  // should the memory not be there again later, nothing is lost
      training.releaseMemory();
      if (m_state != RunState::Paused) enter(RunState::Paused, training);  // a full disk held it up
    }
    lock.lock();
  }
  lock.unlock();
  if (!stop.stop_requested()) enter(RunState::Running, training);
}

/// A run that went on while the disk takes nothing would be lost with the process: it waits, and goes on by
/// itself, or as soon as it is told to, when there is room.
void ThreadedTrainSession::holdWhileDiskFails(Training& training, bool wait, const std::stop_token& stop) {
  std::optional<std::string> problem = training.diskProblem(wait);
  if (!problem) return;
  {
    const std::lock_guard lock(m_mutex);
    m_retry_requested = false;
  }
  enter(RunState::Paused, training);
  bool is_news = true;
  while (problem && !stop.stop_requested()) {
    if (is_news)
      m_events.publish(Notice{*problem + " The run waits and goes on by itself when the disk takes data."});
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, stop, m_disk_retry, [this] { return m_retry_requested; });
    is_news = std::exchange(m_retry_requested, false);  // whoever asked for it wants to know
    lock.unlock();
    problem = training.diskProblem(true);
  }
  if (problem) return;
  m_events.publish(Notice{"The disk takes data again; the run goes on and has lost nothing."});
  enter(RunState::Running, training);
}

void ThreadedTrainSession::save(Training& training, const std::stop_token& stop) {
  for (;;) {
    try {
      return training.writeCheckpoint();
    } catch (const StorageError&) {
      if (stop.stop_requested()) throw;
    }
    holdWhileDiskFails(training, true, stop);
  }
}

void ThreadedTrainSession::publishSnapshots(Training& training) {
  std::vector<std::filesystem::path> photos;
  {
    const std::lock_guard lock(m_mutex);
    photos = m_pinned_photos;
  }
  for (AttentionSnapshot& snapshot : training.snapshot(photos)) m_events.publish(std::move(snapshot));
}

bool ThreadedTrainSession::takeSnapshotRequest() {
  const std::lock_guard lock(m_mutex);
  return std::exchange(m_snapshot_requested, false);
}

void ThreadedTrainSession::changeSchedule(Training& training) {
  std::optional<Experiment> edited;
  {
    const std::lock_guard lock(m_mutex);
    edited.swap(m_edited);
  }
  try {
    if (edited) training.changeSchedule(*edited);
  } catch (const StorageError& error) {
    m_events.publish(Notice{std::string(error.what()) + " The schedules are as they were; try again."});
  }
}

void ThreadedTrainSession::enter(RunState state) {
  m_state = state;
  m_events.publish(StateChanged{state});
}

void ThreadedTrainSession::enter(RunState state, Training& training) {
  training.recordState(state);
  enter(state);
}

}  // namespace dinoscope
