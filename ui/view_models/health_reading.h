#pragma once

#include <QString>
#include <optional>

#include "engine/config/experiment.h"
#include "ui/view_models/metric_series.h"

namespace dinoscope {

enum class HealthLevel { Unknown, Good, Warning, Bad };

/// What a run's signals say in one sentence, and what to do if they say nothing good.
struct HealthReading {
  HealthLevel level = HealthLevel::Unknown;
  QString sentence;

  bool operator==(const HealthReading&) const = default;
};

// Where a reading changes. The spread is that of L2-normalised embeddings relative to 1/sqrt(d), which evenly
// spread ones have; entropy is relative to ln K, which a teacher has that favours nothing.
inline constexpr double kCollapsedSpread = 0.1;
inline constexpr double kNarrowSpread = 0.3;
inline constexpr double kUniformEntropy = 0.98;
inline constexpr double kDecidedEntropy = 0.02;

/// Reads the mean of the newest few measurements. The loss alone tells nothing: it falls in a collapsed run
/// too.
HealthReading readHealth(const MetricSeries& series, const std::optional<StepMetrics>& latest,
                         const Experiment& experiment);

}  // namespace dinoscope
