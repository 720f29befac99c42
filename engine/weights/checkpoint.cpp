#include "engine/weights/checkpoint.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <utility>

#include "engine/core/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/checksum.h"
#include "engine/io/input_file.h"
#include "engine/run_files/checkpoint_generations.h"
#include "engine/run_files/run_layout.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr auto kWeights = "weights.safetensors";
constexpr auto kState = "state.json";
constexpr auto kFolderPrefix = "step-";
constexpr auto kUnfinishedPrefix = ".new-";
constexpr int kFormat = 1;
constexpr std::size_t kWriteBytes = 4 << 20;  // at least, in one go
constexpr std::uint64_t kLargestState = 1 << 20;

/// A name that is not taken: a run resumed and stopped at once writes the same step again, and the first
/// writing must stay until the second is whole. "step-0000000012", then "step-0000000012.2".
fs::path freeFolder(const fs::path& checkpoints, std::int64_t step) {
  std::array<char, 32> name{};
  std::snprintf(name.data(), name.size(), "%s%010lld", kFolderPrefix, static_cast<long long>(step));
  fs::path folder = checkpoints / name.data();
  for (int version = 2; fs::exists(folder); ++version)
    folder = checkpoints / (std::string(name.data()) + "." + std::to_string(version));
  return folder;
}

/// Sorts "step-0000000012.2" behind "step-0000000012", and ".10" behind ".9".
std::pair<std::string, int> sortKey(const fs::path& folder) {
  const std::string name = folder.filename().string();
  const std::size_t dot = name.find('.');
  return {name.substr(0, dot), dot == std::string::npos ? 1 : std::atoi(name.c_str() + dot + 1)};
}

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
  const Json json = Json::parse(readWholeFile(folder / kState, kLargestState), nullptr, false);
  if (!json.is_object() || countIn(json, "step") < 0 || countIn(json, "epoch") < 0 ||
      countIn(json, "batch_in_epoch") < 0 || !json.contains("weights_checksum") ||
      !json["weights_checksum"].is_string())
    throw dataError("The checkpoint " + folder.string() +
                    " is damaged: its state.json can't be read; use an older one.");
  if (countIn(json, "format") != kFormat)
    throw dataError("The checkpoint " + folder.string() +
                    " was written by a later Dinoscope; open it with that one.");
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
Generation generationOf(const fs::path& folder) {
  const auto step = std::atoll(folder.filename().string().c_str() + std::string(kFolderPrefix).size());
  const std::optional<CheckpointState> state = findCheckpointState(folder);
  if (!state) return {step, 0, {}};
  return {state->step, state->batch_in_epoch == 0 ? state->epoch : 0,
          state->knn_step == state->step ? state->knn_top1 : std::nullopt};
}

void removeOldGenerations(Storage& storage, const fs::path& checkpoints, std::int64_t written_step,
                          std::int64_t keep_every_epochs) {
  const std::vector<fs::path> folders = listCheckpoints(checkpoints);
  std::vector<Generation> generations;
  for (const fs::path& folder : folders) generations.push_back(generationOf(folder));
  GenerationRule rule;
  rule.every_epochs = keep_every_epochs;
  for (const std::size_t index : checkpointsToRemove(generations, written_step, rule))
    storage.removeAll(folders[index]);
}

void removeUnfinished(Storage& storage, const fs::path& checkpoints) {
  std::vector<fs::path> unfinished;
  for (const auto& entry : fs::directory_iterator(checkpoints))
    if (entry.path().filename().string().starts_with(kUnfinishedPrefix)) unfinished.push_back(entry.path());
  for (const fs::path& path : unfinished) storage.removeAll(path);
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

/// Throws Error (Data) when state.json or the weights are not as they were written.
Json readVerifiedState(const fs::path& folder) {
  Json state = readState(folder);
  if (fileChecksum(folder / kWeights) != state["weights_checksum"].get<std::string>())
    throw dataError(
        "The checkpoint " + folder.string() +
        " is damaged: its weights have another checksum than when they were written; use an older one.");
  return state;
}

std::optional<fs::path> newestGoodFolder(const fs::path& checkpoints) {
  for (const fs::path& folder : listCheckpoints(checkpoints)) {
    try {
      readVerifiedState(folder);
      return folder;
    } catch (const Error&) {
      continue;  // an older generation will do: that is what it is there for
    }
  }
  return std::nullopt;
}

}  // namespace

fs::path writeCheckpoint(Storage& storage, const fs::path& checkpoints, const CheckpointState& state,
                         const TensorMap& tensors, const std::string& experiment_json,
                         std::int64_t keep_every_epochs) {
  storage.createFolder(checkpoints);
  removeUnfinished(storage, checkpoints);
  const fs::path folder = freeFolder(checkpoints, state.step);
  const fs::path fresh = checkpoints / (kUnfinishedPrefix + folder.filename().string());

  storage.createFolder(fresh);
  WeightsFile weights(storage, fresh / kWeights);
  forEachSafetensorsPart(tensors, {{"format", "pt"}, {"experiment", experiment_json}},
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

std::vector<fs::path> listCheckpoints(const fs::path& checkpoints) {
  std::vector<fs::path> folders;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(checkpoints, error))
    if (entry.is_directory(error) && entry.path().filename().string().starts_with(kFolderPrefix))
      folders.push_back(entry.path());
  std::sort(folders.begin(), folders.end(),
            [](const fs::path& a, const fs::path& b) { return sortKey(a) > sortKey(b); });
  return folders;
}

std::optional<CheckpointState> findCheckpointState(const fs::path& folder) {
  try {
    return stateOf(readState(folder));
  } catch (const Error&) {
    return std::nullopt;
  }
}

Checkpoint readCheckpoint(const fs::path& folder) {
  const Json json = readVerifiedState(folder);
  SafetensorsFile weights = readSafetensorsFile(folder / kWeights);
  Checkpoint checkpoint;
  checkpoint.state = stateOf(json);
  checkpoint.tensors = std::move(weights.tensors);
  checkpoint.experiment_json = weights.metadata["experiment"];
  checkpoint.folder = folder;
  return checkpoint;
}

std::optional<Checkpoint> readNewestCheckpoint(const fs::path& checkpoints) {
  const std::optional<fs::path> folder = newestGoodFolder(checkpoints);
  return folder ? std::optional(readCheckpoint(*folder)) : std::nullopt;
}

fs::path findWeightsFile(const fs::path& path) {
  std::error_code error;
  if (fs::is_regular_file(path, error)) return path;
  if (!fs::exists(path, error))
    throw dataError("There is no checkpoint " + path.string() + "; check the path.");
  if (fs::exists(path / kWeights, error)) {
    if (fs::exists(path / kState, error)) readVerifiedState(path);
    return path / kWeights;
  }
  const fs::path checkpoints = RunLayout{path}.checkpoints();
  const bool is_run = fs::is_directory(checkpoints, error);
  if (const auto newest = newestGoodFolder(is_run ? checkpoints : path)) return *newest / kWeights;
  throw dataError(
      path.string() +
      " holds no checkpoint that can be used; choose a run folder, a checkpoint folder or a weights file.");
}

}  // namespace dinoscope
