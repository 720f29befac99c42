#pragma once

#include <cstdint>
#include <filesystem>
#include <utility>

#include "engine/core/events.h"
#include "engine/io/appended_file.h"
#include "engine/io/storage.h"
#include "engine/run_files/metrics_history.h"
#include "engine/run_files/metrics_lines.h"
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
  void add(const StepMetrics& metrics) { m_file.add(metricsLine(metrics)); }
  void add(const EpochSummary& summary) { m_file.add(metricsLine(summary)); }
  void add(const Diagnosis& diagnosis) { m_file.add(metricsLine(diagnosis)); }
  void add(const DiagnosisOver& over) { m_file.add(metricsLine(over)); }
  void add(const ScheduleEdit& edit, std::int64_t epoch) { m_file.add(metricsLine(edit, epoch)); }

  /// Throws StorageError; what could not be written waits for the next flush.
  void flush() { m_file.flush(); }

  /// The same, and on disk when it returns. Throws StorageError.
  void sync() { m_file.sync(); }

  /// Before going on after `completed_steps` steps: cuts off what a killed run wrote beyond its checkpoint,
  /// and a last line that was cut short. Looks at the file from its end, so that it costs the same however
  /// long the run is. Nothing happens when there is no file. Throws StorageError, Error (Data).
  void keepSteps(std::int64_t completed_steps, std::int64_t steps_per_epoch);

private:
  Storage& m_storage;
  const std::filesystem::path m_path;
  AppendedFile m_file;
};

/// How many of a metrics.jsonl's bytes tell of the first steps and epochs, found from its end. Throws Error
/// (Data) when it can't be read.
std::uint64_t metricsBytesWithin(const std::filesystem::path& path, std::int64_t completed_steps,
                                 std::int64_t completed_epochs);

}  // namespace dinoscope
