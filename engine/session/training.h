#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/events.h"
#include "engine/session/train_session.h"

namespace dinoscope {

/// One run, prepared: what the session's thread drives step by step. Everything that touches tensors,
/// photos or files is behind this, so the session itself is tested with a scripted one.
/// All functions are called on the session's thread and may throw Error.
class Training {
public:
  virtual ~Training() = default;

  virtual std::int64_t completedSteps() const = 0;
  virtual std::int64_t totalSteps() const = 0;
  virtual std::int64_t stepsPerEpoch() const = 0;

  /// One optimiser step, its metrics already on disk unless diskProblem() says otherwise. Empty only when
  /// `stop` was requested while waiting.
  virtual std::optional<StepMetrics> step(const std::stop_token& stop) = 0;

  /// What is done after the last step of an epoch (the k-NN probe).
  virtual EpochSummary finishEpoch(std::int64_t epoch, const std::stop_token& stop) = 0;

  /// The teacher's attention on each photo that can be read.
  virtual std::vector<AttentionSnapshot> snapshot(const std::vector<std::filesystem::path>& photos) = 0;

  /// What the run's watchdog asks for after the last step (run.on_diagnosis); told once.
  virtual DiagnosisAction takeWish() { return DiagnosisAction::Report; }

  /// How many steps lie between two snapshots; 0: none.
  virtual std::int64_t snapshotInterval() const = 0;

  /// Whether it is time for a checkpoint: run.checkpoint_minutes have passed since the last one, or an epoch
  /// has ended and writing one then does not take a noticeable part of the time.
  virtual bool isCheckpointDue(bool is_epoch_end) = 0;

  /// Begins a checkpoint of the current state, and returns while it is being written. The training tells
  /// CheckpointWritten once it is on disk.
  virtual void beginCheckpoint() = 0;

  /// Returns when the current state is in a checkpoint on disk, which is told in the same way.
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

  /// Notes the state in the run folder, for the catalogue; diskProblem() says when the disk did not take it.
  virtual void recordState(RunState state) = 0;

  /// Notes that the run failed, and why, as far as the disk allows.
  virtual void recordFailure(const std::string& sentence) noexcept = 0;

  /// The last numbers, as RunFinished tells them.
  virtual RunFinished summary() const = 0;
};

/// What a training may say while it is prepared and runs.
using EventPublisher = std::function<void(Event)>;

/// Prepares a run on the session's thread: scans, builds networks, loads the checkpoint to go on from.
using TrainingFactory = std::function<std::unique_ptr<Training>(const TrainRequest&, const EventPublisher&,
                                                                const std::stop_token&)>;

}  // namespace dinoscope
