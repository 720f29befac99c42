#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/events.h"
#include "engine/core/photo_set.h"
#include "engine/io/appended_file.h"
#include "engine/io/storage.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_state_file.h"
#include "engine/run_files/tensorboard_events.h"

namespace dinoscope {

/// Where a run stands when its recording begins.
struct RecordedPosition {
  std::int64_t completed_steps = 0;
  std::int64_t steps_per_epoch = 0;
  std::int64_t total_steps = 0;
};

/// A line of log.txt, with the time before it.
std::string logLine(const std::string& sentence);

/// Writes a run's folder: everything but the checkpoints goes through here.
/// Belongs to the training thread. What is recorded is on disk after the next flush(); what the disk does not
/// take waits, in order and whole, until it does.
class RunRecorder {
public:
  /// Makes the folder. Of an earlier process's metrics and snapshots stays what belongs to the completed
  /// steps. `experiment_json` and `environment_json` are written as they are; `photos` become the run's list
  /// of photos (null: it has one). Throws StorageError.
  RunRecorder(Storage& storage, RunLayout layout, const std::string& experiment_json,
              const std::string& environment_json, const PhotoSet* photos, const RecordedPosition& position);

  void record(const StepMetrics& metrics);
  void record(const EpochSummary& summary);
  void record(const AttentionSnapshot& snapshot);
  /// In metrics.jsonl and in the log.
  void record(const Diagnosis& diagnosis);
  void record(const DiagnosisOver& over);
  void record(const ScheduleEdit& edit, std::int64_t epoch);
  void recordState(RunState state, std::int64_t completed_steps);
  /// Beside the state, from now on. Of an earlier process's stays the last: whoever asked may not have read
  /// it.
  void record(const RunAnswer& answer, std::int64_t completed_steps);

  /// The same and written at once, for a run that fails, with its sentence in the log. Throws nothing: the
  /// disk may be the reason.
  void recordFailure(const std::string& sentence, std::int64_t completed_steps) noexcept;

  /// Writes the run's settings and the edits that led to them, at once. Throws StorageError.
  void changeSettings(const std::string& experiment_json, const std::vector<ScheduleEdit>& edits,
                      std::int64_t total_steps);

  /// A line in log.txt, with the time before it.
  void log(const std::string& sentence);

  /// Throws StorageError; what could not be written waits for the next flush.
  void flush();

  /// The same, and metrics, log and TensorBoard's file are on disk when it returns: before a checkpoint gets
  /// its name, so that a power cut leaves every number up to it. Throws StorageError; what may not be on
  /// disk then is written anew.
  void sync();

  const RunLayout& layout() const { return m_layout; }

private:
  void takeTimesBefore();
  void writeDownState(std::int64_t completed_steps);
  TensorboardEvents& tensorboard();
  void flushSnapshots();
  void flushState();

  Storage& m_storage;
  const RunLayout m_layout;
  RecordedPosition m_position;
  std::int64_t m_started = 0;  // first, seconds since 1970
  std::int64_t m_since = 0;    // in m_run_state, seconds since 1970
  std::int64_t m_seconds = 0;  // trained before m_since
  MetricsLog m_metrics;
  AppendedFile m_log;
  std::optional<TensorboardEvents> m_tensorboard;  // begun with the first number
  std::vector<AttentionSnapshot> m_snapshots;      // not yet on disk
  RunState m_run_state = RunState::Preparing;
  std::optional<RunAnswer> m_answer;    // the newest
  std::optional<RunStateFile> m_state;  // not yet on disk
};

}  // namespace dinoscope
