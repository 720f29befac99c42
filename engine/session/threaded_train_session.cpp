#include "engine/session/threaded_train_session.h"

#include <algorithm>
#include <exception>
#include <string>
#include <utility>

#include "engine/config/validation.h"
#include "engine/core/foreign_error.h"
#include "engine/core/sentence.h"
#include "engine/core/storage_error.h"
#include "engine/session/outside_requests.h"

namespace dinoscope {
namespace {

bool isOver(RunState state) {
  return state == RunState::Idle || state == RunState::Stopped || state == RunState::Finished ||
         state == RunState::Failed;
}

/// The end of a run whose preparation was stopped.
RunFinished finishedUnprepared(const std::exception_ptr& thrown, const TrainRequest& request) {
  RunFinished finished;
  try {
    std::rethrow_exception(thrown);
  } catch (const PreparationStopped& stopped) {
    finished = stopped.so_far;
  } catch (...) {
    // It had not come to know.
  }
  finished.stopped_early = true;
  finished.run_folder = request.run_folder.string();
  return finished;
}

}  // namespace

ThreadedTrainSession::ThreadedTrainSession(TrainingFactory factory, SessionIntervals intervals)
    : m_factory(std::move(factory)), m_intervals(intervals) {}

ThreadedTrainSession::~ThreadedTrainSession() {
  stop();
  wait();
}

void ThreadedTrainSession::start(const TrainRequest& request) {
  if (!isOver(m_state))
    throw runError(sentence("A run is in progress already; stop it before starting another."));
  requireValid(request.experiment);
  wait();  // for the last instructions of a thread that has said it is over
  const std::stop_source stop;
  {
    const MutexLock lock(m_mutex);
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
  const MutexLock lock(m_mutex);
  m_pause_requested = true;
}

void ThreadedTrainSession::resume() {
  const MutexLock lock(m_mutex);
  m_pause_requested = false;
  m_retry_requested = true;
  m_changed.notify_all();
}

void ThreadedTrainSession::changeSchedule(const Experiment& edited) {
  requireValid(edited);
  const MutexLock lock(m_mutex);
  if (m_state != RunState::Paused)
    throw settingsError(
        sentence("The schedules of a run can be changed while it is paused; pause it first."));
  m_edited = edited;
  m_changed.notify_all();
}

void ThreadedTrainSession::releaseMemory() {
  const MutexLock lock(m_mutex);
  if (m_state != RunState::Paused)
    throw settingsError(sentence("The memory of a run can be released while it is paused; pause it first."));
  m_release_requested = true;
  m_changed.notify_all();
}

void ThreadedTrainSession::stop() {
  // Not of m_thread: that is written while the run may be told to stop already, by itself or by a signal. Nor
  // under the lock: whoever waits for the stop is called from here.
  std::stop_source stop(std::nostopstate);
  {
    const MutexLock lock(m_mutex);
    stop = m_stop;
  }
  stop.request_stop();
}

void ThreadedTrainSession::setPinnedPhotos(std::vector<std::filesystem::path> photos) {
  const MutexLock lock(m_mutex);
  m_pinned_photos = std::move(photos);
  m_snapshot_requested = true;
  m_changed.notify_all();  // a paused run draws them too
}

void ThreadedTrainSession::wait() {
  if (m_thread.joinable()) m_thread.join();
}

/// What the run's loop asks between its steps, answered from the requests that have come meanwhile.
class ThreadedTrainSession::Control final : public RunControl {
public:
  Control(ThreadedTrainSession& session, Training& training, std::optional<std::int64_t> max_steps,
          const std::stop_token& stop)
      : m_session(session),
        m_training(training),
        m_max_steps(max_steps),
        m_stop(stop),
        m_requests(training, session.m_intervals.requests) {}

  const std::stop_token& stop() const override { return m_stop; }
  std::int64_t lastStep(std::int64_t total_steps) const override {
    return m_max_steps ? std::min(*m_max_steps, total_steps) : total_steps;
  }
  std::vector<std::filesystem::path> pinnedPhotos() const override { return m_session.pinnedPhotos(); }

  bool awaitStep() override;
  bool holdWhile(const Obstacle& obstacle) override;
  void pause() override;

  void enter(RunState state);
  void save();
  /// Answers whoever still waits when the run is over; `failure`: what it ended by, if it failed.
  void answerLast(const std::optional<std::string>& failure = std::nullopt);

private:
  void lookOutside();
  void obey(const RunRequest& request);
  void writeAskedCheckpoint(const RunRequest& request);
  bool awaitRetry();
  void waitWhilePaused();
  void doWhatWasAsked();
  void publishSnapshots();
  void changeSchedule(const Experiment& edited);
  void releaseMemory();

  ThreadedTrainSession& m_session;
  Training& m_training;
  const std::optional<std::int64_t> m_max_steps;
  const std::stop_token m_stop;
  OutsideRequests m_requests;
};

void ThreadedTrainSession::run(const TrainRequest& request, const std::stop_token& stop) {
  // Rule 9: nothing leaves this thread but events.
  std::unique_ptr<Training> training;
  std::optional<Control> control;
  try {
    m_events.publish(StateChanged{RunState::Preparing});
    training = m_factory(
        request, [this](Event event) { m_events.publish(std::move(event)); }, stop);
    control.emplace(*this, *training, request.max_steps, stop);
    control->enter(RunState::Running);
    training->train(*control);
    const bool is_complete = training->completedSteps() >= training->totalSteps();
    if (!is_complete && stop.stop_requested()) control->enter(RunState::Stopping);
    control->save();
    RunFinished finished = training->summary();
    finished.stopped_early = !is_complete;
    control->enter(is_complete ? RunState::Finished : RunState::Stopped);
    control->answerLast();
    m_events.publish(std::move(finished));
  } catch (...) {
    const std::exception_ptr thrown = std::current_exception();
    if (!training && stop.stop_requested() && errorKindOf(thrown) == ErrorKind::Cancelled)
      endUnprepared(thrown, request);
    else
      fail(thrown, training.get(), control ? &*control : nullptr);
  }
}

/// Stopped before there was a run: nothing failed.
void ThreadedTrainSession::endUnprepared(const std::exception_ptr& thrown,
                                         const TrainRequest& request) noexcept {
  m_state = RunState::Stopped;
  try {
    m_events.publish(StateChanged{RunState::Stopped});
    m_events.publish(finishedUnprepared(thrown, request));
  } catch (...) {
    // No memory for an event: the state says it.
  }
}

void ThreadedTrainSession::fail(const std::exception_ptr& thrown, Training* training,
                                Control* control) noexcept {
  const Error error = errorFrom(thrown);
  if (training != nullptr) training->recordFailure(error.what());
  m_state = RunState::Failed;
  try {
    m_events.publish(StateChanged{RunState::Failed});
    m_events.publish(RunFailed{error.kind(), error.what()});
    if (control != nullptr) control->answerLast(error.what());
  } catch (...) {
    // No memory for an event: the state says it.
  }
}

bool ThreadedTrainSession::Control::awaitStep() {
  lookOutside();
  doWhatWasAsked();
  waitWhilePaused();
  m_requests.giveUp(RunState::Paused, phrase("Something else was asked for meanwhile."));
  doWhatWasAsked();  // what was asked for while something held the run
  return !m_stop.stop_requested();
}

void ThreadedTrainSession::Control::doWhatWasAsked() {
  if (const auto edited = m_session.takeEdit()) changeSchedule(*edited);
  if (m_session.takeSnapshotRequest()) publishSnapshots();
}

void ThreadedTrainSession::Control::waitWhilePaused() {
  if (!m_session.isPauseRequested()) return;
  if (!holdWhile([this] { return m_training.diskProblem(true); })) return;
  enter(RunState::Paused);
  MutexLock lock(m_session.m_mutex);
  m_session.m_release_requested = false;  // of a pause before
  while (m_session.m_pause_requested && !m_stop.stop_requested()) {
    m_session.m_changed.wait_until(lock, m_stop, m_requests.nextLook(),
                                   [this]() REQUIRES_LOCK(m_session.m_mutex) {
                                     return !m_session.m_pause_requested || m_session.m_snapshot_requested ||
                                            m_session.m_release_requested || m_session.m_edited;
                                   });
    const bool releases = std::exchange(m_session.m_release_requested, false);
    lock.unlock();
    doWhatWasAsked();
    if (releases) releaseMemory();
    lookOutside();
    lock.lock();
  }
  lock.unlock();
  if (!m_stop.stop_requested()) enter(RunState::Running);
}

void ThreadedTrainSession::Control::releaseMemory() {
  save();  // should the memory not be there again later, nothing is lost
  m_training.releaseMemory();
  if (m_session.m_state != RunState::Paused) enter(RunState::Paused);  // a full disk held it up
}

/// A run that went on while the disk takes nothing would be lost with the process: it waits, and goes on by
/// itself, or as soon as it is told to, when that is over.
bool ThreadedTrainSession::Control::holdWhile(const Obstacle& obstacle) {
  std::optional<std::string> problem = obstacle();
  if (!problem) return true;
  {
    const MutexLock lock(m_session.m_mutex);
    m_session.m_retry_requested = false;
  }
  enter(RunState::Paused);
  bool is_news = true;
  while (problem && !m_stop.stop_requested()) {
    if (is_news)
      m_session.m_events.publish(
          Notice{sentence("%1 The run waits and goes on by itself when that is over.", *problem)});
    is_news = awaitRetry();  // whoever asked for it wants to know
    problem = obstacle();
    if (problem) m_requests.giveUp(RunState::Running, *problem);
  }
  if (problem) return false;
  m_session.m_events.publish(Notice{phrase("That is over; the run goes on and has lost nothing.")});
  enter(RunState::Running);
  return true;
}

/// Whether somebody asked for it; else it is time, or the run is to end.
bool ThreadedTrainSession::Control::awaitRetry() {
  const auto retry = OutsideRequests::Clock::now() + m_session.m_intervals.retry;
  MutexLock lock(m_session.m_mutex);
  while (!m_session.m_retry_requested && !m_stop.stop_requested() && OutsideRequests::Clock::now() < retry) {
    m_session.m_changed.wait_until(
        lock, m_stop, std::min(retry, m_requests.nextLook()),
        [this]() REQUIRES_LOCK(m_session.m_mutex) { return m_session.m_retry_requested; });
    lock.unlock();
    lookOutside();
    lock.lock();
  }
  return std::exchange(m_session.m_retry_requested, false);
}

void ThreadedTrainSession::Control::lookOutside() {
  if (const auto request = m_requests.look()) obey(*request);
}

/// Does what the functions of the session do that are named so.
void ThreadedTrainSession::Control::obey(const RunRequest& request) {
  const std::int64_t step = m_training.completedSteps();
  const bool is_paused = m_session.m_state == RunState::Paused;
  if (!request.kind)
    return m_requests.refuse(request, sentence("This version knows no command \"%1\"; ask for one of %2.",
                                               request.command, runRequestNames()));
  if (m_stop.stop_requested() && *request.kind != RunRequestKind::Stop)
    return m_requests.refuse(request, sentence("The run is being stopped."));
  switch (*request.kind) {
    case RunRequestKind::Pause:
      m_session.pause();
      if (is_paused) return m_requests.done(request, sentence("Is paused after step %1.", step));
      return m_requests.doneAt(RunState::Paused, request, sentence("Paused after step %1.", step));
    case RunRequestKind::Resume:
      m_session.resume();
      if (!is_paused)
        return m_requests.done(request, sentence("Was not paused; the run goes on after step %1.", step));
      return m_requests.doneAt(RunState::Running, request, sentence("The run goes on after step %1.", step));
    case RunRequestKind::Stop:
      m_session.stop();
      return m_training.completedSteps() < m_training.totalSteps()
                 ? m_requests.doneAt(RunState::Stopped, request,
                                     sentence("Stopped after step %1 with a checkpoint.", step))
                 : m_requests.doneAt(RunState::Finished, request,
                                     sentence("The run is finished after step %1.", step));
    case RunRequestKind::Checkpoint:
      return writeAskedCheckpoint(request);
  }
}

/// A disk that does not take it holds nothing up by that: the run's own writing finds out for itself.
void ThreadedTrainSession::Control::writeAskedCheckpoint(const RunRequest& request) {
  try {
    m_training.writeCheckpoint();
  } catch (const StorageError& error) {
    return m_requests.refuse(request, error.what());
  }
  m_requests.done(request, sentence("A checkpoint is written after step %1.", m_training.completedSteps()));
}

void ThreadedTrainSession::Control::answerLast(const std::optional<std::string>& failure) {
  const std::string why = failure.value_or(phrase("The run has ended."));
  m_requests.giveUp(why);
  const std::optional<RunRequest> request = m_requests.lookNow();
  if (!request) return;
  if (request->kind == RunRequestKind::Stop && !failure)
    m_requests.done(*request, why);
  else
    m_requests.refuse(*request, why);
}

void ThreadedTrainSession::Control::pause() {
  save();
  const MutexLock lock(m_session.m_mutex);
  m_session.m_pause_requested = true;
}

void ThreadedTrainSession::Control::save() {
  for (;;) {
    try {
      return m_training.writeCheckpoint();
    } catch (const StorageError&) {
      if (m_stop.stop_requested()) throw;
    }
    holdWhile([this] { return m_training.diskProblem(true); });
  }
}

void ThreadedTrainSession::Control::publishSnapshots() {
  for (AttentionSnapshot& snapshot : m_training.snapshot(pinnedPhotos()))
    m_session.m_events.publish(std::move(snapshot));
}

void ThreadedTrainSession::Control::changeSchedule(const Experiment& edited) {
  try {
    m_training.changeSchedule(edited);
  } catch (const StorageError& error) {
    m_session.m_events.publish(
        Notice{sentence("%1 The schedules are as they were; try again.", std::string(error.what()))});
  }
}

void ThreadedTrainSession::Control::enter(RunState state) {
  m_training.recordState(state);
  m_session.enter(state);
  m_requests.cameTo(state);
}

bool ThreadedTrainSession::isPauseRequested() {
  const MutexLock lock(m_mutex);
  return m_pause_requested;
}

bool ThreadedTrainSession::takeSnapshotRequest() {
  const MutexLock lock(m_mutex);
  return std::exchange(m_snapshot_requested, false);
}

std::optional<Experiment> ThreadedTrainSession::takeEdit() {
  const MutexLock lock(m_mutex);
  return std::exchange(m_edited, std::nullopt);
}

std::vector<std::filesystem::path> ThreadedTrainSession::pinnedPhotos() const {
  const MutexLock lock(m_mutex);
  return m_pinned_photos;
}

void ThreadedTrainSession::enter(RunState state) {
  m_state = state;
  m_events.publish(StateChanged{state});
}

}  // namespace dinoscope
