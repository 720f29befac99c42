#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/events.h"
#include "engine/io/appended_file.h"
#include "engine/io/storage.h"
#include "engine/run_files/schedule_edits.h"

namespace dinoscope {

/// A run's metrics.jsonl: one JSON object a line, numbers written so that reading gives the same double
/// (one that is no number, as the loss of a diverged run, is written as null). Readable by any program.
class MetricsLog {
public:
  MetricsLog(Storage& storage, std::filesystem::path path)
      : m_storage(storage), m_path(std::move(path)), m_file(storage, m_path) {}

  /// Adds and flushes.
  void append(const StepMetrics& metrics);
  void append(const EpochSummary& summary);
  void append(const Diagnosis& diagnosis);
  void append(const DiagnosisOver& over);

  /// Adds a line that flush() writes.
  void add(const StepMetrics& metrics);
  void add(const EpochSummary& summary);
  void add(const Diagnosis& diagnosis);
  void add(const DiagnosisOver& over);
  void add(const ScheduleEdit& edit, std::int64_t epoch);

  /// Throws StorageError; what could not be written waits for the next flush.
  void flush() { m_file.flush(); }

  /// Before going on after `completed_steps` steps: takes off, as one event, what a killed run wrote beyond
  /// its checkpoint, and a last line that was cut short. Nothing happens when there is no file.
  void keepSteps(std::int64_t completed_steps, std::int64_t steps_per_epoch);

private:
  Storage& m_storage;
  const std::filesystem::path m_path;
  AppendedFile m_file;
};

/// What a metrics.jsonl holds, in its order.
struct MetricsHistory {
  std::vector<StepMetrics> steps;
  std::vector<EpochSummary> epochs;
  std::vector<Diagnosis> diagnoses;
};

/// Lines that are no metrics (cut short by a crash) are left out. Empty when there is no file.
/// Throws Error (Data) when there is one that can't be read.
MetricsHistory readMetrics(const std::filesystem::path& path);

}  // namespace dinoscope
