// What a run folder says about itself, without any index.
#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/io/input_file.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_state_file.h"
#include "engine/runs/run_catalogue.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::uint64_t kLargestExperiment = 4 << 20;

/// A text of the experiment; empty when it is not there. Not read with readExperimentFile(): a run of
/// another version, with settings that are not known here, is listed all the same.
std::string textIn(const Json& experiment, const std::string& group, const std::string& name) {
  const auto settings = experiment.find(group);
  if (settings == experiment.end() || !settings->is_object()) return "";
  const auto text = settings->find(name);
  return text != settings->end() && text->is_string() ? text->get<std::string>() : "";
}

std::int64_t secondsOf(fs::file_time_type time) {
  const auto system = std::chrono::file_clock::to_sys(time);
  return std::chrono::duration_cast<std::chrono::seconds>(system.time_since_epoch()).count();
}

/// Whether any generation is there; whether it is sound is found out when it is opened.
bool hasCheckpoint(const fs::path& checkpoints) {
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(checkpoints, error))
    if (entry.path().filename().string().starts_with("step-")) return true;
  return false;
}

void addMetrics(RunRecord& record, const fs::path& path) {
  const MetricsHistory history = readMetrics(path);
  if (!history.steps.empty()) {
    const StepMetrics& newest = history.steps.back();
    record.loss = newest.loss;
    record.steps = std::max(record.steps, newest.step + 1);
    record.total_steps = std::max(record.total_steps, newest.total_steps);
  }
  for (const EpochSummary& summary : history.epochs) {
    record.epochs = std::max(record.epochs, summary.epoch + 1);
    if (summary.knn_top1) record.knn_top1 = summary.knn_top1;
  }
}

}  // namespace

RunRecord readRunRecord(const fs::path& run_folder) {
  const RunLayout layout{run_folder};
  std::error_code error;
  if (!fs::is_regular_file(layout.experiment(), error))
    throw dataError(
        run_folder.string() +
        " is no run folder: it has no experiment.json; choose a folder that a run was written to.");
  const Json experiment = Json::parse(readWholeFile(layout.experiment(), kLargestExperiment), nullptr, false);

  RunRecord record;
  record.folder = run_folder;
  record.name = (run_folder / ".").lexically_normal().parent_path().filename().string();
  if (experiment.is_object()) {
    record.data_folder = textIn(experiment, "data", "folder");
    record.backbone = textIn(experiment, "model", "backbone");
  }
  if (const auto state = readRunState(layout.state())) {
    record.state = state->state;
    record.steps = state->steps;
    record.total_steps = state->total_steps;
    record.started = state->started;
  }
  addMetrics(record, layout.metrics());
  const fs::path newest = fs::exists(layout.metrics(), error) ? layout.metrics() : layout.experiment();
  if (const auto time = fs::last_write_time(newest, error); !error) record.changed = secondsOf(time);
  record.has_checkpoint = hasCheckpoint(layout.checkpoints());
  return record;
}

std::vector<StepMetrics> readStepMetrics(const fs::path& run_folder) {
  return readMetrics(RunLayout{run_folder}.metrics()).steps;
}

std::vector<EpochSummary> readEpochSummaries(const fs::path& run_folder) {
  return readMetrics(RunLayout{run_folder}.metrics()).epochs;
}

std::vector<Diagnosis> readDiagnoses(const fs::path& run_folder) {
  return readMetrics(RunLayout{run_folder}.metrics()).diagnoses;
}

}  // namespace dinoscope
