#include "ui/view_models/run_history.h"

#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_state_file.h"

namespace dinoscope {
namespace {

void takeStep(RunHistory& history, const StepMetrics& step) {
  history.series.add(step);
  history.latest = step;
}

void takeEpochs(RunHistory& history, const std::vector<EpochSummary>& epochs) {
  history.series.addEpochs(epochs);
  for (const EpochSummary& epoch : epochs) {
    if (epoch.knn_top1) history.knn_top1 = epoch.knn_top1;
    history.last_epoch = epoch.epoch;
  }
}

}  // namespace

RunTrainer readRunTrainer(const std::filesystem::path& run_folder) {
  const auto state = readRunState(RunLayout{run_folder}.state());
  return state ? RunTrainer{state->pid, state->host} : RunTrainer{};
}

RunHistory readRunHistory(const std::filesystem::path& run_folder) {
  RunHistory history;
  readOn(history, run_folder);
  return history;
}

void readOn(RunHistory& history, const std::filesystem::path& run_folder) {
  const std::filesystem::path path = RunLayout{run_folder}.metrics();
  if (!holdsMetricsUpTo(path, history.place)) history = {};  // cut or written anew: nothing of it holds
  std::vector<EpochSummary> epochs;
  const auto take = [&](const MetricsLine& line) {
    if (const auto* step = std::get_if<StepMetrics>(&line)) takeStep(history, *step);
    if (const auto* epoch = std::get_if<EpochSummary>(&line)) epochs.push_back(*epoch);
    if (const auto* diagnosis = std::get_if<Diagnosis>(&line)) history.diagnoses.push_back(*diagnosis);
    if (const auto* over = std::get_if<DiagnosisOver>(&line)) history.over.push_back(*over);
  };
  history.place = forEachMetricsLine(path, take, history.place);
  takeEpochs(history, epochs);
}

RunHistory historyOf(const std::vector<StepMetrics>& steps, const std::vector<EpochSummary>& epochs) {
  RunHistory history;
  for (const StepMetrics& step : steps) takeStep(history, step);
  takeEpochs(history, epochs);
  return history;
}

}  // namespace dinoscope
