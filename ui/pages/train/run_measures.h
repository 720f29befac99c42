#pragma once

#include <QString>
#include <QVector>
#include <optional>
#include <vector>

#include "engine/config/experiment.h"
#include "ui/view_models/metric_series.h"

namespace dinoscope {

/// What the second plot of the Train page can show of a run, one at a time.
struct RunMeasure {
  const char* name;         ///< to be translated
  const char* axis;         ///< with its unit
  const char* explanation;  ///< one sentence: what it tells about health
  bool is_logarithmic = false;
  bool has_points = false;
};

enum class MeasureId {
  Knn,
  NeighborStability,
  EmbeddingStd,
  EffectiveRank,
  TeacherEntropy,
  TeacherKl,
  Agreement,
  CenterNorm,
  GradNorm,
  Rate
};
inline constexpr int kMeasureCount = 10;

const RunMeasure& measureOf(MeasureId id);

struct CurvePoints {
  QVector<double> x;
  QVector<double> y;
};
CurvePoints pointsOf(MeasureId id, const MetricSeries& series);

/// Where a healthy run is, to be drawn as a line: 1/sqrt(d) for the spread of embeddings, ln K (all
/// prototypes alike) for the teacher's entropy.
struct HealthyLevel {
  double value = 0;
  QString name;
};
std::optional<HealthyLevel> healthyLevelOf(MeasureId id, const Experiment& experiment);

}  // namespace dinoscope
