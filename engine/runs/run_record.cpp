#include "engine/runs/run_record.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/core/strict_json.h"
#include "engine/io/folder_listing.h"
#include "engine/io/input_file.h"
#include "engine/run_files/checkpoint_folders.h"
#include "engine/run_files/metrics_history.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_state_file.h"
#include "engine/runs/run_edits.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::uint64_t kLargestExperiment = 4 << 20;

/// A text of the experiment; empty when it is not there. Not read with readExperimentFile(): a run of
/// another version, with settings that are not known here, is listed all the same.
std::string textIn(const Json& experiment, const std::string& group, const std::string& name) {
  const auto settings = experiment.find(group);
  if (settings == experiment.end() || !settings->is_object()) return "";
  const auto text = settings->find(name);
  return text != settings->end() && text->is_string() ? text->get<std::string>() : "";
}

std::string firstLineOfNote(const fs::path& run_folder) {
  try {
    const std::string note = readRunNote(run_folder);
    return note.substr(0, note.find('\n'));
  } catch (const Error&) {
    return "";  // listed all the same
  }
}

void addMetrics(RunRecord& record, const MetricsTotals& totals) {
  record.loss = totals.loss;
  record.steps = std::max(record.steps, totals.steps);
  record.total_steps = std::max(record.total_steps, totals.total_steps);
  record.epochs = totals.epochs;
  record.knn_top1 = totals.knn_top1;
}

}  // namespace

RunRecord readRunRecord(const fs::path& run_folder) {
  MetricsTotals totals;
  return readRunRecord(run_folder, totals);
}

RunRecord readRunRecord(const fs::path& run_folder, MetricsTotals& totals) {
  const RunLayout layout{run_folder};
  std::error_code error;
  if (!fs::is_regular_file(layout.experiment(), error))
    throw dataError(
        sentence("%1 is no run folder: it has no experiment.json; choose a folder that a run was written to.",
                 pathText(run_folder)));
  const std::string experiment_text = readWholeFile(layout.experiment(), kLargestExperiment);

  RunRecord record;
  record.folder = run_folder;
  record.name = (run_folder / ".").lexically_normal().parent_path().filename().string();
  try {
    const Json experiment = parseStrictJson(experiment_text, pathText(layout.experiment()));
    if (experiment.is_object()) {
      record.data_folder = pathFromText(textIn(experiment, "data", "folder"));
      record.backbone = textIn(experiment, "model", "backbone");
    }
  } catch (const Error&) {
    // Listed all the same; whoever opens it is told.
  }
  const auto state = readRunState(layout.state());
  if (state) {
    record.state = state->state;
    record.steps = state->steps;
    record.total_steps = state->total_steps;
    record.started = state->started;
    record.was_cut_off = state->was_cut_off;
  }
  totals = readMetricsTotals(layout.metrics(), totals);
  addMetrics(record, totals);
  const fs::path newest = fs::exists(layout.metrics(), error) ? layout.metrics() : layout.experiment();
  record.changed = secondsOfLastWrite(newest);
  if (state) record.seconds = trainedSeconds(*state, record.changed);
  for (const CheckpointFolder& checkpoint : listCheckpointFolders(layout.checkpoints()))
    record.checkpoints.push_back(checkpoint.path.filename().string());
  record.note = firstLineOfNote(run_folder);
  record.has_checkpoint = !record.checkpoints.empty();
  return record;
}

}  // namespace dinoscope
