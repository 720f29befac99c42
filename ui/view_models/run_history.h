#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "engine/core/events.h"
#include "ui/view_models/metric_series.h"

namespace dinoscope {

/// What the window keeps of a run's numbers, however long the run is.
struct RunHistory {
  MetricSeries series;
  std::optional<StepMetrics> latest;
  std::optional<double> knn_top1;  ///< newest, percent
  std::vector<Diagnosis> diagnoses;
};

/// Reads it line by line; a second for a million steps, so for a job. Throws Error (Data).
RunHistory readRunHistory(const std::filesystem::path& run_folder);

/// The same of numbers that are there already.
RunHistory historyOf(const std::vector<StepMetrics>& steps, const std::vector<EpochSummary>& epochs);

}  // namespace dinoscope
