#include <algorithm>
#include <filesystem>

#include "app/cli/checkpoint_options.h"
#include "engine/data/decode.h"
#include "engine/eval/attention.h"
#include "engine/eval/patch_pca.h"
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
  Rgb8Image picture;
};

std::vector<NamedPicture> picturesOf(const AttentionMaps& maps, const PatchFeatures& features,
                                     double threshold) {
  const Rgb8Image& photo = maps.photo;
  std::vector<NamedPicture> pictures{
      {"photo.png", "photo", photo},
      {"mean.png", maps.heads.size() > 1 ? "mean of the heads" : "similarity to the embedding",
       heatOverlay(photo, maps.mean)},
      {"patches.png", "patches: principal components",
       enlargedBlocks(patchComponentColors(features.grid), photo.width, photo.height)}};
  for (std::size_t head = 0; head < maps.heads.size(); ++head)
    pictures.push_back({"head-" + std::to_string(head + 1) + ".png", "head " + std::to_string(head + 1),
                        heatPicture(maps.heads[head], photo.width, photo.height)});
  for (std::size_t head = 0; head < maps.heads.size(); ++head) {
    const FloatMap& map = maps.heads[head];
    pictures.push_back({"mask-" + std::to_string(head + 1) + ".png",
                        "mask of head " + std::to_string(head + 1),
                        maskedPhoto(photo, attentionMask(map, threshold), map.width, map.height)});
  }
  return pictures;
}

/// The overview in the first row, then a row of heads and one of their masks.
Rgb8Image sheetOf(const std::vector<NamedPicture>& pictures, std::size_t heads, const std::string& title) {
  constexpr std::size_t kOverview = 3;
  const std::size_t columns = std::max(heads, kOverview);
  std::vector<SheetTile> tiles;
  const auto endRow = [&] { tiles.resize((tiles.size() + columns - 1) / columns * columns); };
  for (std::size_t i = 0; i < pictures.size(); ++i) {
    if (i == kOverview || i == kOverview + heads) endRow();
    tiles.push_back({pictures[i].picture, pictures[i].caption, "", false});
  }
  return contactSheet(tiles, {title, static_cast<int>(columns), kTilePx});
}

void show(const AttentionOptions& options, CommandContext& context) {
  const Rgb8Image photo = decodeImage(options.image);
  const OpenedNetwork network = openNetwork(options.checkpoint);
  const AttentionMaps maps = attentionOf(*network.backbone, photo, network.transform);
  const PatchFeatures features = patchFeaturesOf(*network.backbone, photo, network.transform);
  const std::vector<NamedPicture> pictures = picturesOf(maps, features, options.threshold);

  std::error_code ignored;  // writePng says what is wrong with the folder
  std::filesystem::create_directories(options.out, ignored);
  const std::filesystem::path out = options.out;
  Json files = Json::array();
  for (const NamedPicture& one : pictures) {
    writePng(out / one.file, one.picture);
    files.push_back(one.file);
  }
  writePng(out / "sheet.png",
           sheetOf(pictures, maps.heads.size(),
                   std::filesystem::path(options.image).filename().string() + ", " + network.description));
  files.push_back("sheet.png");
  context.answer({{"image", options.image},
                  {"heads", maps.heads.size()},
                  {"columns", maps.mean.width},
                  {"rows", maps.mean.height},
                  {"threshold", options.threshold},
                  {"files", files},
                  {"out", options.out}},
                 std::to_string(files.size()) + " pictures written to " + options.out);
}

}  // namespace

void addAttentionCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("attention", "Show what a trained network looks at in one picture");
  auto options = std::make_shared<AttentionOptions>();
  addCheckpointOptions(*command, options->checkpoint);
  command->add_option("--image", options->image, "The picture")->required();
  command->add_option("--threshold", options->threshold, "Part of the attention's mass that the masks keep")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command->add_option("--out", options->out, "Folder for the PNG files")->required();
  command->callback([options, &context] { show(*options, context); });
}

}  // namespace dinoscope::cli
