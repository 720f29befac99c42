#include "engine/weights/checkpoint.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/core/strict_json.h"
#include "engine/io/atomic_file.h"
#include "engine/io/bundled_files.h"
#include "engine/io/checksum.h"
#include "engine/io/folder_listing.h"
#include "engine/io/input_file.h"
#include "engine/run_files/checkpoint_folders.h"
#include "engine/run_files/checkpoint_generations.h"
#include "engine/run_files/run_layout.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr auto kWeights = "weights.safetensors";
constexpr auto kState = "state.json";
constexpr auto kUnfinishedPrefix = ".new-";
constexpr int kFormat = 1;
constexpr std::size_t kWriteBytes = 4 << 20;  // at least, in one go
constexpr std::uint64_t kLargestState = 1 << 20;

Json jsonOf(const std::optional<double>& number) { return number ? Json(*number) : Json(nullptr); }

std::optional<double> numberIn(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
}

std::int64_t countIn(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_number_unsigned() ? found->get<std::int64_t>() : -1;
}

/// state.json of a generation. Throws Error (Data) when it is damaged or from a later Dinoscope.
Json readState(const fs::path& folder) {
  const Json json = parseStrictJson(
      readWholeFile(folder / kState, kLargestState),
      sentence("The checkpoint %1 is damaged (use an older one): its state.json", pathText(folder)));
  if (!json.is_object() || countIn(json, "step") < 0 || countIn(json, "epoch") < 0 ||
      countIn(json, "batch_in_epoch") < 0 || !json.contains("weights_checksum") ||
      !json["weights_checksum"].is_string())
    throw dataError(sentence("The checkpoint %1 is damaged: its state.json can't be read; use an older one.",
                             pathText(folder)));
  if (countIn(json, "format") != kFormat)
    throw dataError(sentence("The checkpoint %1 was written by a later Dinoscope; open it with that one.",
                             pathText(folder)));
  return json;
}

CheckpointState stateOf(const Json& json) {
  return {countIn(json, "step"),
          countIn(json, "epoch"),
          countIn(json, "batch_in_epoch"),
          numberIn(json, "loss").value_or(std::numeric_limits<double>::quiet_NaN()),
          numberIn(json, "knn_top1_start"),
          numberIn(json, "knn_top1"),
          countIn(json, "knn_step") >= 0 ? std::optional(countIn(json, "knn_step")) : std::nullopt,
          std::max<std::int64_t>(1, countIn(json, "micro_batches"))};
}

/// A damaged one is of its step, and otherwise kept for nothing.
Generation generationOf(const CheckpointFolder& folder) {
  const std::optional<CheckpointState> state = findCheckpointState(folder.path);
  if (!state) return {folder.step, 0, {}};
  return {state->step, state->batch_in_epoch == 0 ? state->epoch : 0,
          state->knn_step == state->step ? state->knn_top1 : std::nullopt};
}

void removeOldGenerations(Storage& storage, const fs::path& checkpoints, std::int64_t written_step,
                          std::int64_t keep_every_epochs) {
  const std::vector<CheckpointFolder> folders = listCheckpointFolders(checkpoints);
  std::vector<Generation> generations;
  for (const CheckpointFolder& folder : folders) generations.push_back(generationOf(folder));
  GenerationRule rule;
  rule.every_epochs = keep_every_epochs;
  for (const std::size_t index : checkpointsToRemove(generations, written_step, rule))
    storage.removeAll(folders[index].path);
}

void removeUnfinished(Storage& storage, const fs::path& checkpoints) {
  for (const fs::path& path : listFolder(checkpoints))
    if (path.filename().native().starts_with(kUnfinishedPrefix)) storage.removeAll(path);
}

/// A file written in few, large pieces, and the checksum of all of them.
class WeightsFile {
public:
  WeightsFile(Storage& storage, fs::path path) : m_storage(storage), m_path(std::move(path)) {}

  void append(std::span<const std::byte> part) {
    m_checksum = crc32(part, m_checksum);
    if (part.size() < kWriteBytes) {
      m_buffer.insert(m_buffer.end(), part.begin(), part.end());
      if (m_buffer.size() >= kWriteBytes) flush();
    } else {
      flush();
      write(part);
    }
  }
  void flush() {
    if (!m_buffer.empty()) write(m_buffer);
    m_buffer.clear();
  }
  std::uint32_t checksum() const { return m_checksum; }

private:
  void write(std::span<const std::byte> bytes) {
    if (std::exchange(m_is_begun, true))
      m_storage.appendFile(m_path, bytes);
    else
      m_storage.writeFile(m_path, bytes);
  }

  Storage& m_storage;
  const fs::path m_path;
  std::vector<std::byte> m_buffer;
  std::uint32_t m_checksum = 0;
  bool m_is_begun = false;
};

/// Throws Error (Data) when the weights are not as they were written.
void requireChecksum(const fs::path& folder, const Json& state, const std::string& checksum) {
  if (checksum != state["weights_checksum"].get<std::string>())
    throw dataError(
        sentence("The checkpoint %1 is damaged: its weights have another checksum than when they were "
                 "written; use an older one.",
                 pathText(folder)));
}

void requireWhole(const fs::path& folder) {
  requireChecksum(folder, readState(folder), fileChecksum(folder / kWeights));
}

struct RunAndStep {
  fs::path run;
  std::int64_t step = 0;
};

/// Of "RUN@STEP", where there is such a run.
std::optional<RunAndStep> runAndStepIn(const fs::path& named) {
  const std::string& text = named.native();
  const std::size_t at = text.rfind('@');
  if (at == std::string::npos) return std::nullopt;
  RunAndStep found{text.substr(0, at), 0};
  const char* const end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data() + at + 1, end, found.step);
  std::error_code ignored;
  if (error != std::errc() || stopped != end || !fs::is_directory(found.run, ignored)) return std::nullopt;
  return found;
}

/// Of the run's checkpoint after `step` steps, the newest where it was written more than once.
fs::path goodWeightsAt(const fs::path& run, std::int64_t step) {
  std::string steps;
  for (const CheckpointFolder& folder : listCheckpointFolders(RunLayout{run}.checkpoints())) {
    if (folder.step == step) {
      requireWhole(folder.path);
      return folder.path / kWeights;
    }
    steps += (steps.empty() ? "" : ", ") + std::to_string(folder.step);
  }
  if (steps.empty())
    throw dataError(
        sentence("The run %1 has no checkpoint of step %2; it has none at all.", pathText(run), step));
  throw dataError(
      sentence("The run %1 has no checkpoint of step %2; choose one of %3.", pathText(run), step, steps));
}

/// `path` is a run folder, or one of checkpoints.
FoundWeights newestGoodWeights(const fs::path& path) {
  const fs::path checkpoints = RunLayout{path}.checkpoints();
  std::error_code error;
  std::string damaged;
  for (const fs::path& folder : listCheckpoints(fs::is_directory(checkpoints, error) ? checkpoints : path)) {
    try {
      requireWhole(folder);
    } catch (const Error&) {
      damaged += (damaged.empty() ? "" : ", ") + pathText(folder.filename());
      continue;
    }
    if (damaged.empty()) return {folder / kWeights, ""};
    return {folder / kWeights, sentence("Of %1 the newest is damaged (%2); %3 is taken in its place.",
                                        pathText(path), damaged, pathText(folder.filename()))};
  }
  throw dataError(sentence(
      "%1 holds no checkpoint that can be used; choose a run folder, a checkpoint folder or a weights file.",
      pathText(path)));
}

}  // namespace

fs::path writeCheckpoint(Storage& storage, const fs::path& checkpoints, const CheckpointState& state,
                         const TensorMap& tensors, const std::string& experiment_json,
                         std::int64_t keep_every_epochs) {
  storage.createFolder(checkpoints);
  removeUnfinished(storage, checkpoints);
  const fs::path folder = nextCheckpointFolder(checkpoints, state.step);
  const fs::path fresh = checkpoints / (kUnfinishedPrefix + folder.filename().string());

  storage.createFolder(fresh);
  WeightsFile weights(storage, fresh / kWeights);
  forEachSafetensorsPart(tensors, {{"format", "pt"}, {"experiment", experiment_json}},
                         pathText(folder / kWeights),
                         [&weights](std::span<const std::byte> part) { weights.append(part); });
  weights.flush();
  storage.sync(fresh / kWeights);
  const Json json{{"format", kFormat},
                  {"step", state.step},
                  {"epoch", state.epoch},
                  {"batch_in_epoch", state.batch_in_epoch},
                  {"loss", state.loss},
                  {"knn_top1_start", jsonOf(state.knn_top1_start)},
                  {"knn_top1", jsonOf(state.knn_top1)},
                  {"knn_step", state.knn_step ? Json(*state.knn_step) : Json(nullptr)},
                  {"micro_batches", state.micro_batches},
                  {"weights_checksum", checksumText(weights.checksum())}};
  const std::string text = json.dump(2) + "\n";

  storage.writeFile(fresh / kState, std::as_bytes(std::span(text)));
  storage.sync(fresh / kState);
  storage.sync(fresh);
  storage.rename(fresh, folder);
  storage.sync(checkpoints);
  removeOldGenerations(storage, checkpoints, state.step, keep_every_epochs);
  return folder;
}

std::optional<CheckpointState> findCheckpointState(const fs::path& folder) {
  try {
    return stateOf(readState(folder));
  } catch (const Error&) {
    return std::nullopt;
  }
}

Checkpoint readCheckpoint(const fs::path& folder) {
  const Json json = readState(folder);
  std::string checksum;
  SafetensorsFile weights = readSafetensorsFile(folder / kWeights, checksum);
  requireChecksum(folder, json, checksum);
  Checkpoint checkpoint;
  checkpoint.state = stateOf(json);
  checkpoint.tensors = std::move(weights.tensors);
  checkpoint.experiment_json = weights.metadata["experiment"];
  checkpoint.folder = folder;
  return checkpoint;
}

std::optional<Checkpoint> readNewestCheckpoint(const fs::path& checkpoints) {
  for (const fs::path& folder : listCheckpoints(checkpoints)) {
    try {
      return readCheckpoint(folder);
    } catch (const Error&) {
      continue;  // an older generation will do: that is what it is there for
    }
  }
  return std::nullopt;
}

FoundWeights findWeights(const fs::path& path) {
  std::error_code error;
  if (fs::is_regular_file(path, error)) return {path, ""};
  if (!fs::exists(path, error)) {
    if (const auto at = runAndStepIn(path)) return {goodWeightsAt(at->run, at->step), ""};
    for (const fs::path& bundled : bundledWeights())
      if (bundled.stem() == path.filename()) return {bundled, ""};
    throw dataError(sentence("There is no checkpoint %1; check the path.", pathText(path)));
  }
  if (fs::exists(path / kWeights, error)) {
    if (fs::exists(path / kState, error)) requireWhole(path);
    return {path / kWeights, ""};
  }
  return newestGoodWeights(path);
}

}  // namespace dinoscope
