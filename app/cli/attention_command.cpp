#include <algorithm>
#include <filesystem>

#include "app/cli/checkpoint_options.h"
#include "app/cli/limits.h"
#include "app/cli/output_file.h"
#include "engine/core/path_text.h"
#include "engine/data/decode.h"
#include "engine/eval/attention.h"
#include "engine/eval/patch_pca.h"
#include "engine/io/storage.h"
#include "engine/pictures/attention_pictures.h"
#include "engine/pictures/contact_sheet.h"
#include "engine/pictures/png_file.h"

namespace dinoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kTilePx = 192;

struct AttentionOptions {
  CheckpointOptions checkpoint;
  std::string image;
  double threshold = 0.6;
  std::string out;
};

/// A PNG of the answer, by name.
struct NamedPicture {
  std::string file;
  std::string caption;
  std::string note;
  Rgb8Image picture;
};

/// The maps of a vision transformer are its heads' attention. A ResNet has none: its one map is how much each
/// cell is like the whole photo's embedding.
std::vector<NamedPicture> picturesOf(const AttentionMaps& maps, bool are_heads, const PatchFeatures& features,
                                     double threshold) {
  const Rgb8Image& photo = maps.photo;
  std::vector<NamedPicture> pictures{{"photo.png", "photo", "", photo}};
  if (are_heads)
    pictures.push_back({"mean.png", "attention", "mean of the heads", heatOverlay(photo, maps.mean)});
  else
    pictures.push_back({"similarity.png", "similarity", "to the embedding", heatOverlay(photo, maps.mean)});
  pictures.push_back({"patches.png", "patches", "principal components",
                      enlargedBlocks(patchComponentColors(features.grid), photo.width, photo.height)});
  const auto ofHead = [&](const std::string& what, std::size_t head) {
    return are_heads ? what + "-" + std::to_string(head + 1) + ".png" : what + ".png";
  };
  const auto noteOf = [&](std::size_t head) {
    return are_heads ? "head " + std::to_string(head + 1) : std::string("similarity");
  };
  for (std::size_t head = 0; head < maps.heads.size(); ++head)
    pictures.push_back({ofHead(are_heads ? "head" : "map", head), "map", noteOf(head),
                        heatPicture(maps.heads[head], photo.width, photo.height)});
  for (std::size_t head = 0; head < maps.heads.size(); ++head) {
    const FloatMap& map = maps.heads[head];
    pictures.push_back({ofHead("mask", head), "mask", noteOf(head),
                        maskedPhoto(photo, attentionMask(map, threshold), map.width, map.height)});
  }
  return pictures;
}

/// The overview in the first row, then a row of maps and one of their masks.
Rgb8Image sheetOf(const std::vector<NamedPicture>& pictures, std::size_t maps, const std::string& title) {
  constexpr std::size_t kOverview = 3;
  const std::size_t columns = std::max(maps, kOverview);
  std::vector<SheetTile> tiles;
  const auto endRow = [&] { tiles.resize((tiles.size() + columns - 1) / columns * columns); };
  for (std::size_t i = 0; i < pictures.size(); ++i) {
    if (i == kOverview || i == kOverview + maps) endRow();
    tiles.push_back({pictures[i].picture, pictures[i].caption, pictures[i].note, false});
  }
  return contactSheet(tiles, {title, static_cast<int>(columns), kTilePx});
}

void show(const AttentionOptions& options, CommandContext& context) {
  requireOutputFolder("--out", options.out);
  const Rgb8Image photo = decodeImage(options.image);
  const OpenedNetwork network = openNetwork(options.checkpoint, context);
  const AttentionMaps maps = attentionOf(*network.backbone, photo, network.transform);
  const PatchFeatures features = patchFeaturesOf(*network.backbone, photo, network.transform);
  const bool are_heads = network.backbone->hasAttention();
  const std::vector<NamedPicture> pictures = picturesOf(maps, are_heads, features, options.threshold);

  const std::filesystem::path out = options.out;
  diskStorage().createFolder(out);
  Json files = Json::array();
  for (const NamedPicture& one : pictures) {
    writePng(out / one.file, one.picture);
    files.push_back(one.file);
  }
  writePng(out / "sheet.png",
           sheetOf(pictures, maps.heads.size(),
                   pathText(std::filesystem::path(options.image).filename()) + ", " + network.description));
  files.push_back("sheet.png");
  Json answer{{"image", pathText(options.image)},
              {"map", are_heads ? "attention" : "similarity"},
              {"heads", are_heads ? maps.heads.size() : 0},
              {"columns", maps.mean.width},
              {"rows", maps.mean.height},
              {"threshold", options.threshold},
              {"files", files},
              {"out", pathText(options.out)}};
  answer.update(originOf(network));
  context.answer(answer, std::to_string(files.size()) + " pictures written to " + pathText(options.out));
}

}  // namespace

void addAttentionCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("attention", "Show what a trained network looks at in one picture");
  auto options = std::make_shared<AttentionOptions>();
  addCheckpointOptions(*command, options->checkpoint);
  command->add_option("--image", options->image, "The picture")->required();
  command->add_option("--threshold", options->threshold, "Part of the attention's mass that the masks keep")
      ->check(numberFrom(0, 1))
      ->capture_default_str();
  command->add_option("--out", options->out, "Folder for the PNG files")->required();
  command->callback([options, &context] { show(*options, context); });
}

}  // namespace dinoscope::cli
