#include <filesystem>

#include "app/cli/checkpoint_options.h"
#include "app/cli/output_file.h"
#include "engine/config/experiment_file.h"
#include "engine/core/path_text.h"
#include "engine/io/storage.h"
#include "engine/weights/weights.h"

namespace dinoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ExportOptions {
  CheckpointOptions checkpoint;
  std::string out;
};

/// The settings travel along, since they say how photos are prepared; where somebody's photos lie does not.
std::map<std::string, std::string> metadataFor(const NetworkWeights& weights, const std::string& origin) {
  std::map<std::string, std::string> metadata{{"format", "pt"}};
  const auto found = weights.metadata.find("experiment");
  if (found == weights.metadata.end()) return metadata;
  Experiment experiment = experimentFromJson(found->second, origin);
  experiment.data.folder.clear();
  experiment.model.init_weights.clear();
  metadata["experiment"] = toJson(experiment);
  return metadata;
}

void write(const ExportOptions& options, CommandContext& context) {
  requireOutputFile("--out", options.out, kSafetensors);
  const OpenedNetwork network = openNetwork(options.checkpoint, context);
  const NetworkWeights weights = readWeights(
      network.file, options.checkpoint.network == "student" ? WeightsOf::Student : WeightsOf::Teacher);
  TensorMap backbone;
  for (const auto& [name, tensor] : weights.tensors)
    if (!name.starts_with("head.")) backbone.emplace(name, tensor);
  writeSafetensors(diskStorage(), options.out, backbone, metadataFor(weights, pathText(network.file)));

  const auto bytes = std::filesystem::file_size(options.out);
  Json answer{{"out", pathText(options.out)},
              {"tensors", backbone.size()},
              {"bytes", bytes},
              {"backbone", network.description}};
  answer.update(originOf(network));
  context.answer(answer, std::to_string(backbone.size()) + " tensors of " + network.description + ", " +
                             network.network + ", written to " + pathText(options.out));
}

}  // namespace

void addExportCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand(
      "export", "Write a trained network alone into a file that others can read: its backbone, no head");
  auto options = std::make_shared<ExportOptions>();
  addCheckpointOptions(*command, options->checkpoint);
  command->add_option("--out", options->out, "The .safetensors file to write")->required();
  command->callback([options, &context] { write(*options, context); });
}

}  // namespace dinoscope::cli
