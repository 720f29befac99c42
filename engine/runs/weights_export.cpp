// exportWeights(): the teacher's backbone out of a checkpoint, byte for byte and without a tensor library.
#include <vector>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/core/strict_json.h"
#include "engine/io/atomic_file.h"
#include "engine/io/checksum.h"
#include "engine/io/input_file.h"
#include "engine/io/safetensors_header.h"
#include "engine/run_files/checkpoint_folders.h"
#include "engine/run_files/run_layout.h"
#include "engine/runs/run_edits.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kExported = "teacher/backbone.";
constexpr std::uint64_t kLargestState = 1 << 20;

bool isSound(const fs::path& checkpoint) {
  try {
    const auto state =
        parseStrictJson(readWholeFile(checkpoint / "state.json", kLargestState), pathText(checkpoint));
    const auto checksum = state.find("weights_checksum");
    return checksum != state.end() && *checksum == fileChecksum(checkpoint / "weights.safetensors");
  } catch (const Error&) {
    return false;
  }
}

fs::path newestSound(const fs::path& run_folder) {
  for (const fs::path& folder : listCheckpoints(RunLayout{run_folder}.checkpoints()))
    if (isSound(folder)) return folder;
  throw dataError(sentence("The run %1 has no sound checkpoint yet; train it until the first one is written.",
                           pathText(run_folder)));
}

}  // namespace

void exportWeights(const fs::path& run_folder, const fs::path& file) {
  const InputFile weights(newestSound(run_folder) / "weights.safetensors");
  const SafetensorsHeader header = readSafetensorsHeader(weights);
  std::vector<SafetensorsEntry> exported;
  std::string data;
  for (const SafetensorsEntry& entry : header.tensors) {
    if (!entry.name.starts_with(kExported)) continue;
    data += weights.textAt(header.data_begin + entry.begin, entry.end - entry.begin);
    exported.push_back(entry);
    exported.back().name.erase(0, kExported.size());
  }
  if (data.empty())
    throw dataError(sentence("%1 holds no teacher; choose another run.", pathText(weights.path())));
  writeFileAtomically(diskStorage(), file,
                      safetensorsHeaderBytes(std::move(exported), {{"format", "pt"}}, pathText(file)) + data);
}

}  // namespace dinoscope
