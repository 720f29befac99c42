#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/events.h"
#include "engine/run_files/metrics_history.h"
#include "ui/view_models/metric_series.h"

namespace dinoscope {

/// What the window keeps of a run's numbers, however long the run is.
struct RunHistory {
  MetricSeries series;
  std::optional<StepMetrics> latest;
  std::optional<double> knn_top1;  ///< newest, percent
  std::vector<Diagnosis> diagnoses;
  std::vector<DiagnosisOver> over;  ///< which of them ended, and when
  std::int64_t last_epoch = -1;     ///< the newest that has a summary
  MetricsPlace place;               ///< how far the run's metrics were read
};

/// Who trains a run, as its folder tells it.
struct RunTrainer {
  std::int64_t pid = 0;
  std::string host;
};
RunTrainer readRunTrainer(const std::filesystem::path& run_folder);

/// Reads it line by line; a second for a million steps, so for a job. Throws Error (Data).
RunHistory readRunHistory(const std::filesystem::path& run_folder);

/// Adds what the run has written since. Throws Error (Data).
void readOn(RunHistory& history, const std::filesystem::path& run_folder);

/// The same of numbers that are there already.
RunHistory historyOf(const std::vector<StepMetrics>& steps, const std::vector<EpochSummary>& epochs);

}  // namespace dinoscope
