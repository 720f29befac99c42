#include <array>
#include <cstdio>
#include <filesystem>

#include "app/cli/checkpoint_options.h"
#include "app/cli/limits.h"
#include "app/cli/output_file.h"
#include "engine/core/path_text.h"
#include "engine/data/decode.h"
#include "engine/explore/embedded_folder.h"
#include "engine/pictures/contact_sheet.h"
#include "engine/pictures/png_file.h"

namespace dinoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct NeighborsOptions {
  CheckpointOptions checkpoint;
  std::string folder;
  std::string query;
  std::int64_t count = 10;
  std::string sheet;
};

std::string similarityText(float similarity) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%.3f", static_cast<double>(similarity));
  return text.data();
}

Rgb8Image sheetOf(const NeighborsOptions& options, const ImageFolder& folder,
                  const std::vector<Neighbor>& neighbors) {
  constexpr int kTilePx = 192;
  const std::string name = pathText(std::filesystem::path(options.query).filename());
  std::vector<SheetTile> tiles{{decodeThumbnail(options.query, kTilePx), name, "query", true}};
  for (const Neighbor& neighbor : neighbors) {
    const std::string label = labelOf(folder, neighbor.index);
    tiles.push_back({decodeThumbnail(folder.pathOf(neighbor.index), kTilePx),
                     similarityText(neighbor.similarity) + (label.empty() ? "" : "  " + label),
                     pathText(folder.pathOf(neighbor.index).filename()), false});
  }
  return contactSheet(tiles, {"Nearest to " + name, 4, kTilePx});
}

void find(const NeighborsOptions& options, CommandContext& context) {
  if (!options.sheet.empty()) requireOutputFile("--sheet", options.sheet, kPng);
  readImageHeader(options.query);  // a wrong query is said before the folder is embedded
  OpenedNetwork network = openNetwork(options.checkpoint, context);
  const EmbeddedFolder embedded =
      embedFolder(network, scanFolder(options.folder, context), context.control());
  context.endProgress();
  for (const ImageProblem& problem : embedded.problems)
    context.remark(pathText(problem.path) + " " + problem.reason + ".");
  const ImageFolder& folder = embedded.folder;
  const std::vector<Neighbor> neighbors = neighborsOfFile(network, embedded, options.query, options.count);

  Json list = Json::array();
  std::string text;
  for (const Neighbor& neighbor : neighbors) {
    const std::string path = pathText(folder.images()[static_cast<std::size_t>(neighbor.index)].path);
    const std::string label = labelOf(folder, neighbor.index);
    list.push_back({{"path", path},
                    {"similarity", neighbor.similarity},
                    {"label", label.empty() ? Json() : Json(pathText(label))}});
    text += similarityText(neighbor.similarity) + "  " + path + "\n";
  }
  Json answer{{"query", pathText(options.query)}, {"neighbors", list}};
  answer.update(originOf(network));
  if (!options.sheet.empty()) {
    writePng(options.sheet, sheetOf(options, folder, neighbors));
    answer["sheet"] = pathText(options.sheet);
    text += "Contact sheet: " + pathText(options.sheet) + "\n";
  }
  context.answer(answer, text);
}

}  // namespace

void addNeighborsCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("neighbors", "Find the pictures of a folder that are most like one");
  auto options = std::make_shared<NeighborsOptions>();
  addCheckpointOptions(*command, options->checkpoint);
  command->add_option("--data", options->folder, "Folder of pictures to search")->required();
  command->add_option("--query", options->query, "Picture to start from, in the folder or elsewhere")
      ->required();
  command->add_option("-k,--count", options->count, "How many neighbours")
      ->check(wholeNumber(1, 1'000'000))
      ->capture_default_str();
  command->add_option("--sheet", options->sheet, "Contact sheet to write, a .png file");
  command->callback([options, &context] { find(*options, context); });
}

}  // namespace dinoscope::cli
