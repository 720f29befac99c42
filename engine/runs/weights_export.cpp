// exportWeights(): the teacher's backbone out of a checkpoint, byte for byte and without a tensor library.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "engine/core/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/checksum.h"
#include "engine/io/input_file.h"
#include "engine/run_files/run_layout.h"
#include "engine/runs/run_edits.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::string_view kExported = "teacher/backbone.";
constexpr std::uint64_t kLargestHeader = 100 << 20;
constexpr std::uint64_t kLargestState = 1 << 20;
constexpr std::uint64_t kLengthBytes = 8;

bool isSound(const fs::path& checkpoint) {
  try {
    const Json state = Json::parse(readWholeFile(checkpoint / "state.json", kLargestState), nullptr, false);
    return state.is_object() &&
           state.value("weights_checksum", "") == fileChecksum(checkpoint / "weights.safetensors");
  } catch (const Error&) {
    return false;
  }
}

/// Steps are written with leading zeros, so the last name is the newest.
fs::path newestSound(const fs::path& run_folder) {
  std::vector<fs::path> checkpoints;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(RunLayout{run_folder}.checkpoints(), error))
    if (entry.path().filename().string().starts_with("step-")) checkpoints.push_back(entry.path());
  std::sort(checkpoints.rbegin(), checkpoints.rend());
  const auto found = std::find_if(checkpoints.begin(), checkpoints.end(), isSound);
  if (found == checkpoints.end())
    throw dataError("The run " + run_folder.string() +
                    " has no sound checkpoint yet; train it until the first one is written.");
  return *found;
}

std::uint64_t lengthAt(const std::string& bytes) {
  std::uint64_t length = 0;
  for (int i = 7; i >= 0; --i)
    length = length << 8 | static_cast<unsigned char>(bytes[static_cast<std::size_t>(i)]);
  return length;
}

std::string lengthBytes(std::uint64_t length) {
  std::string bytes;
  for (int i = 0; i < 8; ++i, length >>= 8) bytes += static_cast<char>(length & 0xFF);
  return bytes;
}

}  // namespace

void exportWeights(const fs::path& run_folder, const fs::path& file) {
  const InputFile weights(newestSound(run_folder) / "weights.safetensors");
  const std::uint64_t header_length = lengthAt(weights.textAt(0, kLengthBytes));
  if (header_length > kLargestHeader)
    throw dataError(weights.path().string() + " is damaged: its header is too long.");
  const Json header = Json::parse(weights.textAt(kLengthBytes, header_length), nullptr, false);
  if (!header.is_object())
    throw dataError(weights.path().string() + " is damaged: its header can't be read.");

  Json exported_header = {{"__metadata__", {{"format", "pt"}}}};
  std::string data;
  try {
    for (const auto& [name, entry] : header.items()) {
      if (!name.starts_with(kExported)) continue;
      const auto begin = entry.at("data_offsets").at(0).get<std::uint64_t>();
      const auto end = entry.at("data_offsets").at(1).get<std::uint64_t>();
      if (end < begin)
        throw dataError(weights.path().string() + " is damaged: " + name + " ends before it begins.");
      Json moved = entry;
      moved["data_offsets"] = {data.size(), data.size() + (end - begin)};
      data += weights.textAt(kLengthBytes + header_length + begin, end - begin);
      exported_header[name.substr(kExported.size())] = std::move(moved);
    }
  } catch (const nlohmann::json::exception&) {
    throw dataError(weights.path().string() + " is damaged: its header can't be read.");
  }
  if (data.empty()) throw dataError(weights.path().string() + " holds no teacher; choose another run.");
  std::string text = exported_header.dump();
  text.append((8 - text.size() % 8) % 8, ' ');  // the data begin at a multiple of 8, as other writers have it
  writeFileAtomically(diskStorage(), file, lengthBytes(text.size()) + text + data);
}

}  // namespace dinoscope
