#include "engine/run/run_fork.h"

#include <charconv>
#include <nlohmann/json.hpp>

#include "engine/config/experiment_file.h"
#include "engine/core/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/folder_listing.h"
#include "engine/run_files/metrics_log.h"
#include "engine/weights/checkpoint.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

fs::path runOf(const fs::path& checkpoint) {
  return fs::absolute(checkpoint / ".").lexically_normal().parent_path().parent_path().parent_path();
}

std::optional<std::int64_t> stepIn(const std::string& text) {
  std::int64_t step = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), step);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(step) : std::nullopt;
}

fs::path checkpointAt(const fs::path& run, std::int64_t step) {
  std::string steps;
  for (const fs::path& folder : listCheckpoints(RunLayout{run}.checkpoints())) {
    const auto state = findCheckpointState(folder);
    if (state && state->step == step) return folder;
    if (state) steps += (steps.empty() ? "" : ", ") + std::to_string(state->step);
  }
  throw dataError("The run " + run.string() + " has no checkpoint of step " + std::to_string(step) +
                  (steps.empty() ? "; it has none at all." : "; choose one of " + steps + "."));
}

std::string forkJson(const Checkpoint& checkpoint, const Experiment& experiment) {
  Json changed = Json::object();
  try {
    const Experiment before = experimentFromJson(checkpoint.experiment_json, "the checkpoint");
    for (const SettingDifference& difference : differencesBetween(before, experiment))
      changed[difference.key] = {{"before", difference.left}, {"now", difference.right}};
  } catch (const Error&) {
    changed = nullptr;  // of another version: what it says can't be compared
  }
  const Json json{{"run", runOf(checkpoint.folder).string()},
                  {"checkpoint", checkpoint.folder.filename().string()},
                  {"step", checkpoint.state.step},
                  {"changed", changed}};
  return json.dump(2) + "\n";
}

}  // namespace

fs::path checkpointNamed(const std::string& named) {
  std::error_code error;
  std::string path = named;
  std::optional<std::int64_t> step;
  if (const std::size_t at = named.rfind('@'); at != std::string::npos && !fs::exists(named, error)) {
    step = stepIn(named.substr(at + 1));
    if (!step) throw settingsError(named + " names no checkpoint; write RUN@STEP, as in runs/birds@1200.");
    path = named.substr(0, at);
  }
  if (fs::exists(RunLayout{path}.experiment(), error)) {
    if (step) return checkpointAt(path, *step);
    return findWeightsFile(path).parent_path();
  }
  if (!step && findCheckpointState(path)) return path;
  throw dataError("There is no run and no checkpoint in " + path + "; check the path.");
}

Experiment experimentOfCheckpoint(const fs::path& checkpoint) {
  return readExperimentFile(RunLayout{runOf(checkpoint)}.experiment());
}

void forkRun(Storage& storage, const fs::path& checkpoint_folder, const Experiment& experiment,
             const RunLayout& fork) {
  std::error_code error;
  if (fs::exists(fork.experiment(), error))
    throw settingsError(fork.folder.string() + " holds a run already; choose another folder for the fork.");
  const Checkpoint checkpoint = readCheckpoint(checkpoint_folder);
  storage.createFolder(fork.folder);
  writeFileAtomically(storage, fork.fork(), forkJson(checkpoint, experiment));
  const fs::path metrics = RunLayout{runOf(checkpoint_folder)}.metrics();
  if (isOnDisk(metrics))
    copyFileAtomically(storage, metrics,
                       metricsBytesWithin(metrics, checkpoint.state.step, checkpoint.state.epoch),
                       fork.metrics());
  writeCheckpoint(storage, fork.checkpoints(), checkpoint.state, checkpoint.tensors,
                  checkpoint.experiment_json, 0);
}

}  // namespace dinoscope
