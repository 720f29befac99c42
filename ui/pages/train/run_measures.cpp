#include "ui/pages/train/run_measures.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

#include "engine/config/model_settings.h"

namespace dinoscope {
namespace {

constexpr std::array<RunMeasure, kMeasureCount> kMeasures{{
    {QT_TRANSLATE_NOOP("RunMeasures", "k-NN accuracy"), QT_TRANSLATE_NOOP("RunMeasures", "top-1 (%)"),
     QT_TRANSLATE_NOOP(
         "RunMeasures",
         "How many photos have the class of their nearest neighbours; it rises while the network "
         "learns. Needs class folders."),
     false, true},
    {QT_TRANSLATE_NOOP("RunMeasures", "Neighbour stability"),
     QT_TRANSLATE_NOOP("RunMeasures", "neighbours kept (%)"),
     QT_TRANSLATE_NOOP("RunMeasures",
                       "How many of each photo's nearest neighbours were that at the epoch before: it rises "
                       "while the network settles, and needs no classes."),
     false, true},
    {QT_TRANSLATE_NOOP("RunMeasures", "Embedding spread"),
     QT_TRANSLATE_NOOP("RunMeasures", "standard deviation"),
     QT_TRANSLATE_NOOP(
         "RunMeasures",
         "Spread of the normalised embeddings: near 1/√d is healthy, near 0 means that all photos "
         "look alike to the network."),
     false, false},
    {QT_TRANSLATE_NOOP("RunMeasures", "Effective rank"), QT_TRANSLATE_NOOP("RunMeasures", "dimensions"),
     QT_TRANSLATE_NOOP("RunMeasures",
                       "How many directions the embeddings of a batch spread over: 1 is a collapse, at most "
                       "one less than the photos in the batch."),
     false, false},
    {QT_TRANSLATE_NOOP("RunMeasures", "Teacher entropy"), QT_TRANSLATE_NOOP("RunMeasures", "entropy (nats)"),
     QT_TRANSLATE_NOOP(
         "RunMeasures",
         "How undecided the teacher is: near 0 it always says the same, at ln K it says nothing."),
     false, false},
    {QT_TRANSLATE_NOOP("RunMeasures", "Teacher decidedness"),
     QT_TRANSLATE_NOOP("RunMeasures", "KL to uniform (nats)"),
     QT_TRANSLATE_NOOP("RunMeasures",
                       "How far the teacher's targets are from uniform: near 0 they say nothing."),
     true, false},
    {QT_TRANSLATE_NOOP("RunMeasures", "Agreement"), QT_TRANSLATE_NOOP("RunMeasures", "photos (%)"),
     QT_TRANSLATE_NOOP("RunMeasures",
                       "For how many photos student and teacher choose the same prototype on different "
                       "views; it rises while the student learns, and is 100 % in a collapse."),
     false, false},
    {QT_TRANSLATE_NOOP("RunMeasures", "Center norm"), QT_TRANSLATE_NOOP("RunMeasures", "norm"),
     QT_TRANSLATE_NOOP(
         "RunMeasures",
         "Length of the running mean of the teacher's output; growth without end is a warning."),
     false, false},
    {QT_TRANSLATE_NOOP("RunMeasures", "Gradient norm"), QT_TRANSLATE_NOOP("RunMeasures", "L2 norm"),
     QT_TRANSLATE_NOOP("RunMeasures",
                       "Of all gradients before clipping; jumps tell of a rate that is too high."),
     true, false},
    {QT_TRANSLATE_NOOP("RunMeasures", "Throughput"), QT_TRANSLATE_NOOP("RunMeasures", "images/s"),
     QT_TRANSLATE_NOOP("RunMeasures", "How many photos a second the run learns from."), false, false},
}};

CurvePoints pointsOf(const SparseSeries& series) { return {series.x(), series.y()}; }

QString translated(const char* text) { return QCoreApplication::translate("RunMeasures", text); }

}  // namespace

const RunMeasure& measureOf(MeasureId id) { return kMeasures[static_cast<std::size_t>(id)]; }

CurvePoints pointsOf(MeasureId id, const MetricSeries& series) {
  switch (id) {
    case MeasureId::Knn:
      return {series.knnSteps(), series.knnTop1()};
    case MeasureId::EmbeddingStd:
      return pointsOf(series.embeddingStd());
    case MeasureId::TeacherEntropy:
      return pointsOf(series.teacherEntropy());
    case MeasureId::CenterNorm:
      return pointsOf(series.centerNorm());
    case MeasureId::NeighborStability:
      return pointsOf(series.neighborStability());
    case MeasureId::EffectiveRank:
      return pointsOf(series.effectiveRank());
    case MeasureId::TeacherKl:
      return pointsOf(series.teacherKl());
    case MeasureId::Agreement:
      return pointsOf(series.agreement());
    case MeasureId::GradNorm:
      return {series.steps(), series.gradNorm()};
    case MeasureId::Rate:
      return {series.steps(), series.imagesPerSecond()};
  }
  return {};
}

std::optional<HealthyLevel> healthyLevelOf(MeasureId id, const Experiment& experiment) {
  if (id == MeasureId::EmbeddingStd)
    if (const auto dim = embeddingDimOf(experiment.model.backbone))
      return HealthyLevel{1 / std::sqrt(static_cast<double>(*dim)), translated("healthy: 1/√%1").arg(*dim)};
  if (id == MeasureId::TeacherEntropy && experiment.head.out_dim > 1)
    return HealthyLevel{std::log(static_cast<double>(experiment.head.out_dim)),
                        translated("undecided: ln %1").arg(experiment.head.out_dim)};
  return std::nullopt;
}

}  // namespace dinoscope
