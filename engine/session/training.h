#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/events.h"
#include "engine/core/run_request.h"
#include "engine/session/train_session.h"

namespace dinoscope {

/// Whoever controls a run, as the run's own loop sees it: asked between steps, on the run's thread.
class RunControl {
public:
  virtual ~RunControl() = default;

  /// Requested when the run is to end.
  virtual const std::stop_token& stop() const = 0;

  /// The step after which the run ends: its last one, or an earlier one that was asked for.
  virtual std::int64_t lastStep(std::int64_t total_steps) const = 0;

  /// Before each step: does with the run what was asked for meanwhile (other schedules, pictures of newly
  /// pinned photos), and waits while it is paused. False when the run is to end here.
  virtual bool awaitStep() = 0;

  /// What is in the way of the run, as a sentence; empty when it can go on.
  using Obstacle = std::function<std::optional<std::string>()>;

  /// Holds the run while `obstacle` says that something is in its way (a disk that takes nothing, photos that
  /// can't be reached), and asks again now and then. False when it is to end before that is over.
  virtual bool holdWhile(const Obstacle& obstacle) = 0;

  /// Pauses the run before its next step, once it is in a checkpoint on disk: nobody may come for days.
  virtual void pause() = 0;

  /// Photos whose attention is drawn.
  virtual std::vector<std::filesystem::path> pinnedPhotos() const = 0;
};

/// One run, ready to train: what the session's thread drives. Everything that touches tensors, photos or
/// files is behind this, so the session itself is tested with a scripted one. All functions are called on the
/// session's thread and may throw anything but for recordFailure().
class Training {
public:
  virtual ~Training() = default;

  virtual std::int64_t completedSteps() const = 0;
  virtual std::int64_t totalSteps() const = 0;

  /// Trains on to the end, or to where `control` lets it end. What happens is published as it happens, the
  /// metrics of a step once they are on disk. What follows the last step (a checkpoint) is the caller's.
  virtual void train(RunControl& control) = 0;

  // What is done with a run between two of its steps, and after them.

  /// The teacher's attention on each photo that can be read.
  virtual std::vector<AttentionSnapshot> snapshot(const std::vector<std::filesystem::path>& photos) = 0;

  /// Returns when the current state is in a checkpoint on disk; that is published as well. Throws
  /// StorageError.
  virtual void writeCheckpoint() = 0;

  /// Writes again what the disk did not take so far; says in a sentence why not when it still does not.
  /// `wait`: also for a checkpoint that is being written. Nothing is lost meanwhile, but the run must not
  /// go on before this is empty.
  virtual std::optional<std::string> diskProblem(bool wait) = 0;

  /// Takes the schedules of `edited` (remainingScheduleKeys()) from the next step on, and records that.
  /// Throws StorageError when that could not be recorded; then nothing has changed.
  virtual void changeSchedule(const Experiment& edited) = 0;

  /// Gives the memory that steps need back to the system until the next step, and says how much.
  virtual void releaseMemory() = 0;

  /// What another process asks of the run; each request once. Looked for now and then between steps and while
  /// the run waits, so it must cost next to nothing when there is none.
  virtual std::optional<RunRequest> takeRequest() = 0;

  /// Tells whoever asked, and whoever follows the run here, what became of a request.
  virtual void answer(const RunRequest& request, bool is_done, const std::string& sentence) = 0;

  /// Notes the state in the run folder, for the catalogue; diskProblem() says when the disk did not take it.
  virtual void recordState(RunState state) = 0;

  /// Notes that the run failed, and why, as far as disk and memory allow.
  virtual void recordFailure(const std::string& sentence) noexcept = 0;

  /// The last numbers, as RunFinished tells them.
  virtual RunFinished summary() const = 0;
};

/// What a training may say while it is prepared and runs.
using EventPublisher = std::function<void(Event)>;

/// Thrown by a preparation that was told to stop: how far the run had come before.
class PreparationStopped : public Error {
public:
  explicit PreparationStopped(RunFinished before) : Error(cancelledError()), so_far(std::move(before)) {}

  RunFinished so_far;
};

/// Prepares a run on the session's thread: scans, builds networks, loads the checkpoint to go on from. Throws
/// whatever goes wrong.
using TrainingFactory = std::function<std::unique_ptr<Training>(const TrainRequest&, const EventPublisher&,
                                                                const std::stop_token&)>;

}  // namespace dinoscope
