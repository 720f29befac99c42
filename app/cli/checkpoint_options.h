#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "engine/data/image_folder.h"
#include "engine/eval/network_file.h"

namespace dinoscope::cli {

/// What every command that uses a trained network asks for.
struct CheckpointOptions {
  std::string checkpoint;
  std::string network = "teacher";
  std::string device = "auto";
};

void addCheckpointOptions(CLI::App& command, CheckpointOptions& options, bool is_required = true);

/// Opens the network on its device, with all physical cores to compute, and says it when that is an older
/// checkpoint than the newest, which is damaged. Throws Error.
OpenedNetwork openNetwork(const CheckpointOptions& options, CommandContext& context);

/// Which weights an answer rests on: {"checkpoint": file, "step": after how many (null: unknown), "network"}.
nlohmann::ordered_json originOf(const OpenedNetwork& network);

/// Scans a folder with the default settings but this data.class_level, with progress. Throws Error.
ImageFolder scanFolder(const std::string& folder, CommandContext& context,
                       const std::string& class_level = "auto");

/// Name of a photo's class; empty without one.
std::string labelOf(const ImageFolder& folder, std::int64_t index);

/// As an answer lists them: [{path, reason}].
nlohmann::ordered_json jsonOf(const std::vector<ImageProblem>& problems);

}  // namespace dinoscope::cli
