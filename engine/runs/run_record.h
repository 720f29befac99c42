#pragma once

#include <filesystem>

#include "engine/run_files/metrics_history.h"
#include "engine/runs/run_catalogue.h"

namespace dinoscope {

/// readRunRecord() for one that reads it again and again: of the run's metrics only what came since `totals`
/// is read, and `totals` then holds that too.
RunRecord readRunRecord(const std::filesystem::path& run_folder, MetricsTotals& totals);

}  // namespace dinoscope
