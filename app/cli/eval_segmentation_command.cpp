#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>

#include "app/cli/checkpoint_options.h"
#include "app/cli/command_groups.h"
#include "app/cli/limits.h"
#include "engine/core/path_text.h"
#include "engine/data/mask_file.h"
#include "engine/eval/attention.h"
#include "engine/eval/attention_overlap.h"
#include "engine/eval/network_input.h"

namespace dinoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

// The reference looks at 480 px with networks that were trained at 224.
constexpr int kTimesTheTrainedSize = 2;

struct SegmentationOptions {
  CheckpointOptions checkpoint;
  std::string photos;
  std::string masks;
  std::string ground;
  std::vector<double> masses{0.6, 0.8};
  std::int64_t size_px = 0;
};

/// One network's overlap at each of the masses.
using Overlaps = std::vector<AttentionOverlap>;

/// The mask of a photo, from this file; from the photo itself where there are no files.
ObjectMask maskOf(const std::filesystem::path& file, const Rgb8Image& photo) {
  if (file.empty()) return objectOnWhite(photo);
  ObjectMask mask = readObjectMask(file);
  if (mask.width != photo.width || mask.height != photo.height)
    throw dataError(pathText(file) + " is " + std::to_string(mask.width) + " x " +
                    std::to_string(mask.height) + " px, its photo " + std::to_string(photo.width) + " x " +
                    std::to_string(photo.height) + "; a mask must be as large as its photo.");
  return mask;
}

bool hasObject(const ObjectMask& mask) {
  return std::find(mask.pixels.begin(), mask.pixels.end(), MaskPixel::Object) != mask.pixels.end();
}

/// The same network before it learned anything; none where its sizes have no name.
std::shared_ptr<Backbone> untrained(const OpenedNetwork& network) {
  if (network.settings.backbone.empty()) return nullptr;
  auto backbone =
      makeBackbone(network.settings, network.transform.crop_px, at::detail::createCPUGenerator(0));
  backbone->to(deviceOf(*network.backbone));
  backbone->eval();
  return backbone;
}

struct Measured {
  Overlaps trained;
  Overlaps untrained;
  CenterBoxOverlap box;
  std::int64_t without_mask = 0;
  std::int64_t without_object = 0;
};

Measured measureOverlaps(const SegmentationOptions& options, OpenedNetwork& network,
                         const ImageFolder& photos, const EvaluationTransform& transform,
                         CommandContext& context) {
  Measured measured;
  for (const double mass : options.masses) measured.trained.emplace_back(mass);
  const std::shared_ptr<Backbone> random = untrained(network);
  if (random != nullptr)
    for (const double mass : options.masses) measured.untrained.emplace_back(mass);
  const auto cell = static_cast<int>(cellSizeOf(*network.backbone));
  for (std::int64_t index = 0; index < photos.size(); ++index) {
    context.control().throwIfCancelled();
    context.control().report("Looking at photos", index, photos.size());
    std::filesystem::path file;
    if (!options.masks.empty()) file = maskFileFor(options.masks, photos.nameOf(index));
    if (!options.masks.empty() && file.empty()) {
      ++measured.without_mask;
      continue;
    }
    const Rgb8Image photo = photos.load(index);
    const ObjectMask mask = maskOf(file, photo);
    if (!hasObject(mask)) {
      ++measured.without_object;
      continue;
    }
    const ObjectMask seen = preparedMask(mask, transform, cell);
    measured.box.add(seen);
    const AttentionMaps maps = attentionOf(*network.backbone, photo, transform);
    for (AttentionOverlap& overlap : measured.trained) overlap.add(maps, seen);
    if (random == nullptr) continue;
    const AttentionMaps chance = attentionOf(*random, photo, transform);
    for (AttentionOverlap& overlap : measured.untrained) overlap.add(chance, seen);
  }
  context.endProgress();
  return measured;
}

Json jsonOf(const ObjectOverlap& overlap) {
  return {{"best_head", overlap.best_head},
          {"fixed_head", overlap.fixed_head},
          {"fixed_head_number", overlap.fixed_head_number + 1},
          {"mean_of_heads", overlap.mean_of_heads}};
}

std::string lineOf(const std::string& name, double mass, const ObjectOverlap& overlap) {
  std::array<char, 128> line{};
  std::snprintf(line.data(), line.size(), "%-10s  %4.2f  %9.3f  %10.3f  %13.3f\n", name.c_str(), mass,
                overlap.best_head, overlap.fixed_head, overlap.mean_of_heads);
  return line.data();
}

void measure(const SegmentationOptions& options, CommandContext& context) {
  if (options.masks.empty() && options.ground.empty())
    throw settingsError("Where are the objects? Name --masks, a folder, or --ground white.");
  OpenedNetwork network = openNetwork(options.checkpoint, context);
  if (!network.backbone->hasAttention())
    throw dataError(pathText(network.file) + " holds a " + network.description +
                    ", which has no attention; choose a vision transformer.");
  EvaluationTransform transform = network.transform;
  transform.whole_px =
      static_cast<int>(options.size_px > 0 ? options.size_px : kTimesTheTrainedSize * transform.crop_px);
  const ImageFolder photos = scanFolder(options.photos, context);
  const Measured measured = measureOverlaps(options, network, photos, transform, context);
  const ObjectOverlap first = measured.trained.front().result();
  if (first.photos == 0)
    throw dataError("No photo of " + pathText(options.photos) + " has a mask with an object" +
                    (options.masks.empty() ? "." : "; masks have the paths of their photos."));

  const CenterBoxOverlap::Best box = measured.box.result();
  Json masses = Json::array();
  std::string text = std::to_string(first.photos) + " photos, shorter side " +
                     std::to_string(transform.whole_px) + " px, " + network.description + ", " +
                     network.network + "\nJaccard    mass  best head  fixed head  mean of heads\n";
  for (std::size_t i = 0; i < options.masses.size(); ++i) {
    Json answer{{"mass", options.masses[i]}, {"trained", jsonOf(measured.trained[i].result())}};
    text += lineOf("trained", options.masses[i], measured.trained[i].result());
    answer["untrained"] = nullptr;
    if (!measured.untrained.empty()) {
      answer["untrained"] = jsonOf(measured.untrained[i].result());
      text += lineOf("untrained", options.masses[i], measured.untrained[i].result());
    }
    masses.push_back(answer);
  }
  std::array<char, 128> line{};
  std::snprintf(line.data(), line.size(), "centre box of %.2f of each side: %.3f\n", box.side, box.overlap);
  text += line.data();
  if (measured.without_mask > 0)
    text += std::to_string(measured.without_mask) + " photos without a mask are left out.\n";
  if (measured.without_object > 0)
    text += std::to_string(measured.without_object) + " photos whose mask shows no object are left out.\n";
  Json answer{{"photos", first.photos},
              {"without_mask", measured.without_mask},
              {"without_object", measured.without_object},
              {"size_px", transform.whole_px},
              {"jaccard", masses},
              {"center_box", {{"side", box.side}, {"jaccard", box.overlap}}}};
  answer.update(originOf(network));
  context.answer(answer, text);
}

}  // namespace

void addEvalSegmentationCommand(CLI::App& eval, CommandContext& context) {
  auto* command = eval.add_subcommand(
      "segmentation", "Compare what a network looks at with the objects' own masks (DINO, figure 4)");
  auto options = std::make_shared<SegmentationOptions>();
  addCheckpointOptions(*command, options->checkpoint);
  command->add_option("--data", options->photos, "Folder of pictures")->required();
  auto* masks = command->add_option(
      "--masks", options->masks,
      "Folder of masks: the paths of the pictures, ending in .png or another lossless format; black, or "
      "transparent, is not the object, PASCAL VOC's border is not counted");
  command
      ->add_option("--ground", options->ground,
                   "Without masks: white, for pictures whose object lies on white")
      ->check(oneOf({"white"}))
      ->excludes(masks);
  command
      ->add_option("--mass", options->masses,
                   "Parts of the attention's mass that are kept, one or more numbers: 0.6,0.8")
      ->delimiter(',')
      ->check(numberFrom(0, 1))
      ->capture_default_str();
  command
      ->add_option("--size", options->size_px,
                   "Shorter side of the pictures as the network looks at them, px; by default twice that of "
                   "its training, as the reference does")
      ->check(wholeNumber(8, 2048));
  command->callback([options, &context] { measure(*options, context); });
}

}  // namespace dinoscope::cli
