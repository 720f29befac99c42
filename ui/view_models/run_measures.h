#pragma once

#include <QString>
#include <optional>
#include <span>
#include <string_view>

#include "engine/config/experiment.h"
#include "engine/core/events.h"

namespace dinoscope {

/// Where a healthy run is, to be drawn as a line.
struct HealthyLevel {
  double value = 0;
  QString name;
};

/// One of the numbers of a run that the second plot of the Train page can show: what it is called, what it
/// tells, and where it comes from. All that the window knows of a metric is its row.
struct RunMeasure {
  const char* key;          ///< as in metrics.jsonl
  const char* name;         ///< to be translated
  const char* axis;         ///< with its unit
  const char* explanation;  ///< one sentence: what it tells about health
  // One of the two; empty where it was not measured.
  std::optional<double> (*of_step)(const StepMetrics&) = nullptr;
  std::optional<double> (*of_epoch)(const EpochSummary&) = nullptr;
  bool is_logarithmic = false;
  /// 1/sqrt(d) for the spread of embeddings, ln K (all prototypes alike) for the teacher's entropy.
  std::optional<HealthyLevel> (*healthy)(const Experiment&) = nullptr;

  QString nameText() const;
  QString axisText() const;
  QString explanationText() const;
  /// Few enough to be drawn as points.
  bool hasPoints() const { return of_epoch != nullptr; }
};

/// In the order in which they are offered. Another metric is another row.
std::span<const RunMeasure> runMeasures();

/// The row of this key, which must be there.
std::size_t measureNamed(std::string_view key);

}  // namespace dinoscope
