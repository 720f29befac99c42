#include <filesystem>

#include "app/cli/checkpoint_options.h"
#include "engine/data/decode.h"
#include "engine/eval/attention.h"
#include "engine/eval/attention_pictures.h"
#include "engine/eval/contact_sheet.h"
#include "engine/eval/patch_pca.h"

namespace dinoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

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
  for (std::size_t head = 0; head < maps.heads.size(); ++head) {
    const FloatMap& map = maps.heads[head];
    const std::string number = std::to_string(head + 1);
    pictures.push_back(
        {"head-" + number + ".png", "head " + number, heatPicture(map, photo.width, photo.height)});
    pictures.push_back({"mask-" + number + ".png", "mask of head " + number,
                        maskedPhoto(photo, attentionMask(map, threshold), map.width, map.height)});
  }
  return pictures;
}

Rgb8Image sheetOf(const std::vector<NamedPicture>& pictures, const std::string& title) {
  std::vector<SheetTile> tiles;
  for (const NamedPicture& one : pictures) tiles.push_back({one.picture, one.caption, "", false});
  return contactSheet(tiles, {title, 3, 224});
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
  writePng(out / "sheet.png", sheetOf(pictures, std::filesystem::path(options.image).filename().string() +
                                                    ", " + network.description));
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
