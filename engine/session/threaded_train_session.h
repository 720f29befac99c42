#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "engine/session/train_session.h"
#include "engine/session/training.h"

namespace dinoscope {

/// The session's thread and its state machine over any Training.
///
/// Threads: the controlling thread calls the public functions; the training thread runs everything below
/// `run`. They share the requests under m_mutex, the state (atomic) and the event channel (its own lock).
class ThreadedTrainSession final : public TrainSession {
public:
  /// `disk_retry`: how often a run that the disk holds up tries again by itself.
  explicit ThreadedTrainSession(TrainingFactory factory,
                                std::chrono::milliseconds disk_retry = std::chrono::seconds(5));
  ~ThreadedTrainSession() override;

  void start(const TrainRequest& request) override;
  void pause() override;
  void resume() override;
  void changeRemaining(const Experiment& edited) override;
  void releaseMemory() override;
  void stop() override;
  RunState state() const override { return m_state.load(); }
  void setPinnedPhotos(std::vector<std::filesystem::path> photos) override;
  EventChannel& events() override { return m_events; }
  void wait() override;

private:
  // Only on the training thread.
  void run(const TrainRequest& request, const std::stop_token& stop);
  void train(Training& training, const TrainRequest& request, const std::stop_token& stop);
  void afterStep(Training& training, const StepMetrics& metrics, std::int64_t last_step,
                 const std::stop_token& stop);
  bool obeyWatchdog(Training& training, const std::stop_token& stop);
  void waitWhilePaused(Training& training, const std::stop_token& stop);
  void holdWhileDiskFails(Training& training, bool wait, const std::stop_token& stop);
  void save(Training& training, const std::stop_token& stop);
  void publishSnapshots(Training& training);
  bool takeSnapshotRequest();
  void changeSchedule(Training& training);
  void enter(RunState state);
  void enter(RunState state, Training& training);

  const TrainingFactory m_factory;
  const std::chrono::milliseconds m_disk_retry;
  EventChannel m_events;
  std::atomic<RunState> m_state{RunState::Idle};

  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::stop_source m_stop{std::nostopstate};           // guarded by m_mutex
  bool m_pause_requested = false;                      // guarded by m_mutex
  bool m_retry_requested = false;                      // guarded by m_mutex
  bool m_snapshot_requested = false;                   // guarded by m_mutex
  bool m_release_requested = false;                    // guarded by m_mutex
  std::optional<Experiment> m_edited;                  // guarded by m_mutex: schedules to take
  std::vector<std::filesystem::path> m_pinned_photos;  // guarded by m_mutex

  std::jthread m_thread;  // last: it is gone before what it uses
};

}  // namespace dinoscope
