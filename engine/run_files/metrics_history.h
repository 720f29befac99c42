#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "engine/core/events.h"
#include "engine/run_files/metrics_lines.h"

namespace dinoscope {

// What a metrics.jsonl holds, read back. Lines that are no metrics (cut short by a crash) are left out. All
// find nothing where there is no file, and throw Error (Data) when there is one that can't be read.

/// How far a file was read: whole lines, and the last of them, by which one sees whether they are still
/// there.
struct MetricsPlace {
  std::uint64_t bytes = 0;
  std::uint32_t checksum = 0;

  bool operator==(const MetricsPlace&) const = default;
};

/// Hands out what there is in the file's order, in memory that does not grow with it. Returns how far that
/// was; `from` there, a later call hands out what was added since. Of a file that was cut or written anew it
/// hands out all.
MetricsPlace forEachMetricsLine(const std::filesystem::path& path,
                                const std::function<void(const MetricsLine&)>& visit,
                                const MetricsPlace& from = {});

/// Whether a file still holds what was read of it up to this place.
bool holdsMetricsUpTo(const std::filesystem::path& path, const MetricsPlace& place);

struct MetricsHistory {
  std::vector<StepMetrics> steps;
  std::vector<EpochSummary> epochs;
  std::vector<Diagnosis> diagnoses;
};

/// All of it: 300 bytes of memory a step.
MetricsHistory readMetrics(const std::filesystem::path& path);

/// The first `count` steps, and all from step `from_step` on: what lies between is not read.
std::vector<StepMetrics> readStepsAtEnds(const std::filesystem::path& path, std::size_t count,
                                         std::int64_t from_step);

/// The losses of the steps from `from_step` on.
std::vector<double> readLosses(const std::filesystem::path& path, std::int64_t from_step);

/// Whether the summary of this epoch, the newest whose steps are there, is there too.
bool isEpochRecorded(const std::filesystem::path& path, std::int64_t epoch);

/// What a list of runs shows of a run's numbers, and how far the file was read for it.
struct MetricsTotals {
  std::int64_t steps = 0;  ///< up to the newest
  std::int64_t total_steps = 0;
  std::int64_t epochs = 0;
  std::optional<double> loss;      ///< of the newest step
  std::optional<double> knn_top1;  ///< newest, percent

  MetricsPlace place;  ///< how far the file was read

  bool operator==(const MetricsTotals&) const = default;
};

/// `before` with what was added to the file since; read from its begin when that was cut or written anew.
MetricsTotals readMetricsTotals(const std::filesystem::path& path, const MetricsTotals& before = {});

}  // namespace dinoscope
