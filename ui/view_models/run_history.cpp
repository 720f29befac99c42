#include "ui/view_models/run_history.h"

#include "engine/runs/run_catalogue.h"

namespace dinoscope {
namespace {

void takeStep(RunHistory& history, const StepMetrics& step) {
  history.series.add(step);
  history.latest = step;
}

void takeEpochs(RunHistory& history, const std::vector<EpochSummary>& epochs) {
  history.series.addEpochs(epochs);
  for (const EpochSummary& epoch : epochs)
    if (epoch.knn_top1) history.knn_top1 = epoch.knn_top1;
}

}  // namespace

RunHistory readRunHistory(const std::filesystem::path& run_folder) {
  RunHistory history;
  std::vector<EpochSummary> epochs;
  MetricVisitor visitor;
  visitor.step = [&history](const StepMetrics& step) { takeStep(history, step); };
  visitor.epoch = [&epochs](const EpochSummary& epoch) { epochs.push_back(epoch); };
  visitor.diagnosis = [&history](const Diagnosis& diagnosis) { history.diagnoses.push_back(diagnosis); };
  forEachMetric(run_folder, visitor);
  takeEpochs(history, epochs);
  return history;
}

RunHistory historyOf(const std::vector<StepMetrics>& steps, const std::vector<EpochSummary>& epochs) {
  RunHistory history;
  for (const StepMetrics& step : steps) takeStep(history, step);
  takeEpochs(history, epochs);
  return history;
}

}  // namespace dinoscope
