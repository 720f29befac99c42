#include "app/cli/checkpoint_options.h"
#include "app/cli/output_file.h"
#include "engine/core/path_text.h"
#include "engine/explore/embedded_folder.h"
#include "engine/io/storage.h"
#include "engine/weights/safetensors.h"

namespace dinoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct EmbedOptions {
  CheckpointOptions checkpoint;
  std::string folder;
  std::string out;
};

std::string textOf(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// Paths and labels row by row, as JSON arrays: safetensors metadata are texts.
std::map<std::string, std::string> metadataOf(const OpenedNetwork& network, const ImageFolder& folder,
                                              const std::vector<std::int64_t>& indices) {
  Json paths = Json::array();
  Json labels = Json::array();
  for (const std::int64_t index : indices) {
    paths.push_back(pathText(folder.images()[static_cast<std::size_t>(index)].path));
    const std::string label = labelOf(folder, index);
    labels.push_back(label.empty() ? Json() : Json(pathText(label)));
  }
  return {{"folder", pathText(folder.folder())},
          {"paths", textOf(paths)},
          {"labels", textOf(labels)},
          {"checkpoint", pathText(network.file)},
          {"network", network.network},
          {"backbone", network.description}};
}

void embed(const EmbedOptions& options, CommandContext& context) {
  requireOutputFile("--out", options.out, kSafetensors);
  OpenedNetwork network = openNetwork(options.checkpoint, context);
  const ImageFolder folder = scanFolder(options.folder, context);
  const Embeddings embeddings = embedWhole(network, folder, context.control());
  context.endProgress();
  std::vector<ImageProblem> problems = folder.problems();
  const std::vector<ImageProblem> unreadable = problemsOf(folder, embeddings);
  problems.insert(problems.end(), unreadable.begin(), unreadable.end());

  writeSafetensors(diskStorage(), options.out, {{"embeddings", embeddings.vectors}},
                   metadataOf(network, folder, embeddings.indices));
  const std::int64_t images = embeddings.vectors.size(0);
  const std::int64_t dim = embeddings.vectors.size(1);
  Json answer{
      {"images", images}, {"dim", dim}, {"out", pathText(options.out)}, {"problems", jsonOf(problems)}};
  answer.update(originOf(network));
  context.answer(
      answer, std::to_string(images) + " photos embedded with " + network.description + " into " +
                  std::to_string(dim) + " numbers each: " + pathText(options.out) +
                  (problems.empty() ? "" : "\n" + std::to_string(problems.size()) + " files can't be used."));
}

}  // namespace

void addEmbedCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("embed", "Embed every picture of a folder with a trained network");
  auto options = std::make_shared<EmbedOptions>();
  addCheckpointOptions(*command, options->checkpoint);
  command->add_option("--data", options->folder, "Folder of pictures")->required();
  command->add_option("--out", options->out, "The .safetensors file to write")->required();
  command->callback([options, &context] { embed(*options, context); });
}

}  // namespace dinoscope::cli
