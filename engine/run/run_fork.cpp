#include "engine/run/run_fork.h"

#include <nlohmann/json.hpp>

#include "engine/config/experiment_file.h"
#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
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

std::string forkJson(const Checkpoint& checkpoint, const Experiment& experiment) {
  Json changed = Json::object();
  try {
    const Experiment before = experimentFromJson(checkpoint.experiment_json, phrase("the checkpoint"));
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

NamedCheckpoint checkpointNamed(const std::string& named) {
  const FoundWeights found = findWeights(named);
  const fs::path folder = found.file.parent_path();
  if (!findCheckpointState(folder))
    throw dataError(
        sentence("%1 is no checkpoint of a run of Dinoscope's: only its weights can be used, to start a new "
                 "run with, by model.init_weights.",
                 pathText(named)));
  return {folder, found.notice};
}

Experiment experimentOfCheckpoint(const fs::path& checkpoint) {
  return readExperimentFile(RunLayout{runOf(checkpoint)}.experiment());
}

void forkRun(Storage& storage, const fs::path& checkpoint_folder, const Experiment& experiment,
             const RunLayout& fork) {
  std::error_code error;
  if (fs::exists(fork.experiment(), error))
    throw settingsError(
        sentence("%1 holds a run already; choose another folder for the fork.", fork.folder.string()));
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
