#include "ui/view_models/health_reading.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <optional>

#include "engine/config/experiment.h"
#include "ui/quantity_text.h"
#include "ui/view_models/diagnosis_text.h"
#include "ui/view_models/run_model.h"

namespace dinoscope {
namespace {

constexpr qsizetype kNewest = 5;  // measurements that a number is the mean of

struct HealthWords {
  Q_DECLARE_TR_FUNCTIONS(dinoscope::HealthReading)
};

std::optional<double> newest(const SparseSeries& series) {
  const qsizetype count = std::min(kNewest, series.y().size());
  if (count == 0) return std::nullopt;
  double sum = 0;
  for (qsizetype i = 1; i <= count; ++i) sum += series.y()[series.y().size() - i];
  return sum / static_cast<double>(count);
}

/// Relative to 1/sqrt(d), which evenly spread embeddings have.
std::optional<double> spreadOf(const RunModel& run) {
  const auto spread = newest(run.series().measure("embedding_std"));
  const auto dim = run.experiment() ? embeddingDimOf(run.experiment()->model.backbone) : std::nullopt;
  if (!spread || !dim) return std::nullopt;
  return *spread * std::sqrt(static_cast<double>(*dim));
}

}  // namespace

HealthReading readHealth(const RunModel& run) {
  const std::vector<Diagnosis> open = run.openDiagnoses();
  if (const int urgent = mostUrgent(open); urgent >= 0) {
    const Diagnosis& diagnosis = open[static_cast<std::size_t>(urgent)];
    const bool is_serious = diagnosis.severity == DiagnosisSeverity::Serious;
    return {is_serious ? HealthLevel::Bad : HealthLevel::Warning,
            HealthWords::tr("%1: see above.").arg(diagnosisTitle(diagnosis.kind))};
  }
  const auto spread = spreadOf(run);
  if (!spread) return {HealthLevel::Unknown, HealthWords::tr("Health is measured while a run goes on.")};
  QString numbers = HealthWords::tr("the embeddings have %1 of an even spread").arg(numberText(*spread, 2));
  if (const auto rank = newest(run.series().measure("effective_rank")))
    numbers += HealthWords::tr(" in %1 directions").arg(numberText(*rank, 2));
  return {
      HealthLevel::Good, HealthWords::tr("Nothing is wrong: %1.").arg(numbers),
      HealthWords::tr(
          "An embedding is the network's description of a photo. When the descriptions of different photos "
          "lie as far apart as chance allows, their spread is 1; it falls towards 0 when all of them become "
          "the same, and training has collapsed. Directions count in how many ways they differ: 1 means "
          "that they lie on a line. Both are small in the first steps and grow as the network learns.")};
}

}  // namespace dinoscope
