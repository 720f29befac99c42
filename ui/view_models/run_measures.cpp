#include "ui/view_models/run_measures.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "engine/config/model_settings.h"

namespace dinoscope {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("dinoscope::RunMeasures", text); }

std::optional<double> percent(std::optional<double> share) {
  return share ? std::optional(100 * *share) : std::nullopt;
}

std::optional<HealthyLevel> evenSpread(const Experiment& experiment) {
  const auto dim = embeddingDimOf(experiment.model.backbone);
  if (!dim) return std::nullopt;
  return HealthyLevel{1 / std::sqrt(static_cast<double>(*dim)),
                      translated(QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "healthy: 1/√%1")).arg(*dim)};
}

std::optional<HealthyLevel> allAlike(const Experiment& experiment) {
  const auto prototypes = experiment.head.out_dim;
  if (prototypes < 2) return std::nullopt;
  return HealthyLevel{
      std::log(static_cast<double>(prototypes)),
      translated(QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "undecided: ln %1")).arg(prototypes)};
}

const std::array kMeasures{
    RunMeasure{.key = "knn_top1",
               .name = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "k-NN accuracy"),
               .axis = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "top-1 (%)"),
               .explanation = QT_TRANSLATE_NOOP(
                   "dinoscope::RunMeasures",
                   "How many photos have the class of their nearest neighbours; it rises while the network "
                   "learns. Needs class folders."),
               .of_epoch = [](const EpochSummary& epoch) { return epoch.knn_top1; }},
    RunMeasure{.key = "neighbor_stability",
               .name = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "Neighbour stability"),
               .axis = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "neighbours kept (%)"),
               .explanation = QT_TRANSLATE_NOOP(
                   "dinoscope::RunMeasures",
                   "How many of each photo's nearest neighbours were that at the epoch before: it rises "
                   "while the network settles, and needs no classes."),
               .of_epoch = [](const EpochSummary& epoch) { return percent(epoch.neighbor_stability); }},
    RunMeasure{.key = "embedding_std",
               .name = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "Embedding spread"),
               .axis = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "standard deviation"),
               .explanation = QT_TRANSLATE_NOOP(
                   "dinoscope::RunMeasures",
                   "Spread of the normalised embeddings: near 1/√d is healthy, near 0 means that all photos "
                   "look alike to the network."),
               .of_step = [](const StepMetrics& step) { return step.embedding_std; },
               .healthy = evenSpread},
    RunMeasure{.key = "effective_rank",
               .name = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "Effective rank"),
               .axis = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "dimensions"),
               .explanation = QT_TRANSLATE_NOOP(
                   "dinoscope::RunMeasures",
                   "How many directions the embeddings of a batch spread over: 1 is a collapse, at most "
                   "one less than the photos in the batch."),
               .of_step = [](const StepMetrics& step) { return step.effective_rank; }},
    RunMeasure{.key = "teacher_entropy",
               .name = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "Teacher entropy"),
               .axis = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "entropy (nats)"),
               .explanation = QT_TRANSLATE_NOOP(
                   "dinoscope::RunMeasures",
                   "How undecided the teacher is: near 0 it always says the same, at ln K it says nothing."),
               .of_step = [](const StepMetrics& step) { return step.teacher_entropy; },
               .healthy = allAlike},
    RunMeasure{.key = "teacher_kl",
               .name = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "Teacher decidedness"),
               .axis = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "KL to uniform (nats)"),
               .explanation = QT_TRANSLATE_NOOP(
                   "dinoscope::RunMeasures",
                   "How far the teacher's targets are from uniform: near 0 they say nothing."),
               .of_step = [](const StepMetrics& step) { return step.teacher_kl; },
               .is_logarithmic = true},
    RunMeasure{.key = "agreement",
               .name = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "Agreement"),
               .axis = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "photos (%)"),
               .explanation = QT_TRANSLATE_NOOP(
                   "dinoscope::RunMeasures",
                   "For how many photos student and teacher choose the same prototype on different "
                   "views; it rises while the student learns, and is 100 % in a collapse."),
               .of_step = [](const StepMetrics& step) { return percent(step.agreement); }},
    RunMeasure{.key = "center_norm",
               .name = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "Center norm"),
               .axis = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "norm"),
               .explanation = QT_TRANSLATE_NOOP(
                   "dinoscope::RunMeasures",
                   "Length of the running mean of the teacher's output; growth without end is a warning."),
               .of_step = [](const StepMetrics& step) { return step.center_norm; }},
    RunMeasure{.key = "grad_norm",
               .name = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "Gradient norm"),
               .axis = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "L2 norm"),
               .explanation = QT_TRANSLATE_NOOP(
                   "dinoscope::RunMeasures",
                   "Of all gradients before clipping; jumps tell of a rate that is too high."),
               .of_step = [](const StepMetrics& step) { return std::optional(step.grad_norm); },
               .is_logarithmic = true},
    RunMeasure{.key = "images_per_second",
               .name = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "Throughput"),
               .axis = QT_TRANSLATE_NOOP("dinoscope::RunMeasures", "images/s"),
               .explanation = QT_TRANSLATE_NOOP("dinoscope::RunMeasures",
                                                "How many photos a second the run learns from."),
               .of_step = [](const StepMetrics& step) { return std::optional(step.images_per_second); }},
};

#undef MEASURE_TEXT

}  // namespace

std::span<const RunMeasure> runMeasures() { return kMeasures; }

std::size_t measureNamed(std::string_view key) {
  const auto found = std::find_if(kMeasures.begin(), kMeasures.end(),
                                  [key](const RunMeasure& one) { return key == one.key; });
  Q_ASSERT(found != kMeasures.end());
  return static_cast<std::size_t>(found - kMeasures.begin());
}

QString RunMeasure::nameText() const { return translated(name); }
QString RunMeasure::axisText() const { return translated(axis); }
QString RunMeasure::explanationText() const { return translated(explanation); }

}  // namespace dinoscope
