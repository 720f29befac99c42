#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <optional>
#include <thread>

#include "engine/core/mutex.h"
#include "engine/session/train_session.h"
#include "engine/session/training.h"

namespace dinoscope {

/// How often a run looks around while nobody here tells it anything.
struct SessionIntervals {
  std::chrono::milliseconds retry = std::chrono::seconds(5);     ///< held up (a full disk): tries again
  std::chrono::milliseconds requests = std::chrono::seconds(2);  ///< what other processes ask of it
};

/// The session's thread and its state machine over any Training.
///
/// Threads: the controlling thread calls the public functions; the training thread runs everything below
/// `run`, the Control that the run asks between its steps included. They share the requests under m_mutex,
/// the state (atomic) and the event channel (its own lock).
class ThreadedTrainSession final : public TrainSession {
public:
  explicit ThreadedTrainSession(TrainingFactory factory, SessionIntervals intervals = {});
  ~ThreadedTrainSession() override;

  void start(const TrainRequest& request) override;
  void pause() override;
  void resume() override;
  void changeSchedule(const Experiment& edited) override;
  void releaseMemory() override;
  void stop() override;
  RunState state() const override { return m_state.load(); }
  void setPinnedPhotos(std::vector<std::filesystem::path> photos) override;
  EventChannel& events() override { return m_events; }
  void wait() override;

private:
  /// The run that goes on, as its loop sees who controls it.
  class Control;

  // Only on the training thread.
  void run(const TrainRequest& request, const std::stop_token& stop);
  void fail(const std::exception_ptr& thrown, Training* training, Control* control) noexcept;
  void endUnprepared(const std::exception_ptr& thrown, const TrainRequest& request) noexcept;
  void enter(RunState state);

  bool isPauseRequested();
  bool takeSnapshotRequest();
  std::optional<Experiment> takeEdit();
  std::vector<std::filesystem::path> pinnedPhotos() const;

  const TrainingFactory m_factory;
  const SessionIntervals m_intervals;
  EventChannel m_events;
  std::atomic<RunState> m_state{RunState::Idle};

  mutable Mutex m_mutex;
  std::condition_variable_any m_changed;
  std::stop_source m_stop GUARDED_BY(m_mutex){std::nostopstate};
  bool m_pause_requested GUARDED_BY(m_mutex) = false;
  bool m_retry_requested GUARDED_BY(m_mutex) = false;
  bool m_snapshot_requested GUARDED_BY(m_mutex) = false;
  bool m_release_requested GUARDED_BY(m_mutex) = false;
  std::optional<Experiment> m_edited GUARDED_BY(m_mutex);  // schedules to take
  std::vector<std::filesystem::path> m_pinned_photos GUARDED_BY(m_mutex);

  std::jthread m_thread;  // last: it is gone before what it uses
};

}  // namespace dinoscope
