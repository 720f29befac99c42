#include "ui/view_models/health_reading.h"

#include <QCoreApplication>
#include <cmath>

namespace dinoscope {
namespace {

constexpr qsizetype kNewest = 5;  // measurements that a reading is the mean of

QString tr(const char* text) { return QCoreApplication::translate("HealthReading", text); }

std::optional<double> newest(const SparseSeries& series) {
  const qsizetype count = std::min(kNewest, series.y().size());
  if (count == 0) return std::nullopt;
  double sum = 0;
  for (qsizetype i = 1; i <= count; ++i) sum += series.y()[series.y().size() - i];
  return sum / static_cast<double>(count);
}

/// Relative to 1/sqrt(d).
std::optional<double> spreadOf(const MetricSeries& series, const Experiment& experiment) {
  const auto spread = newest(series.embeddingStd());
  const auto dim = embeddingDimOf(experiment.model.backbone);
  if (!spread || !dim) return std::nullopt;
  return *spread * std::sqrt(static_cast<double>(*dim));
}

/// Relative to ln K.
std::optional<double> entropyOf(const MetricSeries& series, const Experiment& experiment) {
  const auto entropy = newest(series.teacherEntropy());
  if (!entropy || experiment.head.out_dim < 2) return std::nullopt;
  return *entropy / std::log(static_cast<double>(experiment.head.out_dim));
}

}  // namespace

HealthReading readHealth(const MetricSeries& series, const std::optional<StepMetrics>& latest,
                         const Experiment& experiment) {
  if (latest && !std::isfinite(latest->loss))
    return {HealthLevel::Bad, tr("The loss is not a number any more: lower the learning rate (optim.lr), or "
                                 "choose run.precision fp32.")};
  const auto spread = spreadOf(series, experiment);
  const auto entropy = entropyOf(series, experiment);
  if (spread && *spread < kCollapsedSpread)
    return {HealthLevel::Bad, tr("Collapsed: all photos look alike to the network. Lower optim.lr or raise "
                                 "teacher.momentum_start.")};
  if (entropy && *entropy > kUniformEntropy)
    return {HealthLevel::Warning, tr("The teacher favours nothing yet. If that stays for epochs, lower "
                                     "teacher.temp_start and temp_end.")};
  if (entropy && *entropy < kDecidedEntropy)
    return {HealthLevel::Warning,
            tr("The teacher always favours one prototype: raise teacher.temp_start, or let "
               "the center follow faster (loss.center_momentum).")};
  if (spread && *spread < kNarrowSpread)
    return {HealthLevel::Warning,
            tr("The embeddings lie close together (%1 of an even spread): watch whether "
               "they spread or collapse.")
                .arg(QString::number(*spread, 'f', 2))};
  if (spread)
    return {HealthLevel::Good,
            tr("Healthy: the embeddings have %1 of an even spread.").arg(QString::number(*spread, 'f', 2))};
  return {HealthLevel::Unknown, tr("Health is measured while a run goes on.")};
}

}  // namespace dinoscope
