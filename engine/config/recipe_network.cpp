#include "engine/config/recipe_network.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/config/batch_norm_limit.h"
#include "engine/core/memory_budget.h"
#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

constexpr double kTinySide_px = 44;  // up to here a picture is one view as it is
constexpr double kSmallSide_px =
    96;  // below, a ResNet that shrinks four times before its first block sees nothing

constexpr double kShareOfLearning = 0.93;  // of the time; the rest goes to the start, probes and checkpoints

constexpr double kDefaultMinutesCpu = 60;
constexpr double kDefaultMinutesGpu = 8 * 60;

// Of the GPUs of the last years, roughly: a dry run tells the truth.
constexpr double kGpuGflopsTransformer = 40000;
constexpr double kGpuGflopsConvolution = 15000;

std::int64_t roundedTo(double value, std::int64_t multiple) {
  return std::max<std::int64_t>(std::llround(value / static_cast<double>(multiple)), 1) * multiple;
}

/// A network for pictures of a given size, with its cost moved to that size.
RecipeNetwork sizedFor(RecipeNetwork network, std::int64_t global_px, std::int64_t local_px) {
  const double ratio = static_cast<double>(global_px) / static_cast<double>(network.global_px);
  network.giga_macs *= ratio * ratio;
  network.activations_mb *= ratio * ratio;
  network.global_px = global_px;
  network.local_px = local_px;
  return network;
}

const RecipeNetwork kViTSmall{"vit_small", "ViT-S/16", 224, 96, 8, 4.6, 65, 260, 16, 64};
const RecipeNetwork kViTTiny{"vit_tiny", "ViT-Ti/16", 224, 96, 8, 1.26, 65, 130, 16, 64};
const RecipeNetwork kResNet18{"resnet18", "ResNet-18", 128, 64, 6, 0.594, 160, 60, 16, 64};
const RecipeNetwork kResNetSmall{
    "resnet_small", phrase("a three-stage ResNet"), 64, 32, 4, 0.196, 120, 25, 8, 32};
const RecipeNetwork kResNetTiny{
    "resnet_tiny", phrase("a three-stage ResNet"), 28, 20, 4, 0.0096, 120, 1.5, 4, 128};

/// A small transformer in place of a small ResNet, on the same views: it looks at each photo for itself.
RecipeNetwork withoutBatchNorm(const RecipeNetwork& resnet) {
  RecipeNetwork network = kViTTiny;
  network.global_px = resnet.global_px;
  network.local_px = resnet.local_px;
  network.local_count = resnet.local_count;
  network.patch_size_px = resnet.isForTinyPictures() ? 4 : resnet.global_px <= 64 ? 8 : 16;
  const auto tokens = [](const RecipeNetwork& one) {
    const auto side = static_cast<double>(one.global_px / one.patch_size_px);
    return side * side;
  };
  const double ratio = tokens(network) / tokens(kViTTiny);
  network.giga_macs *= ratio;
  network.activations_mb *= ratio;
  return network;
}

/// The largest first.
std::vector<RecipeNetwork> networksFor(const FolderFacts& folder) {
  const double side = folder.median_side_px;
  if (side <= kTinySide_px) {
    const std::int64_t global_px = std::max<std::int64_t>(roundedTo(side, 4), 8);
    return {sizedFor(kResNetTiny, global_px, std::max<std::int64_t>(roundedTo(0.7 * side, 4), 8))};
  }
  if (side < kSmallSide_px) {
    const std::int64_t global_px = std::min<std::int64_t>(roundedTo(side, 8), 64);
    return {sizedFor(kResNetSmall, global_px, roundedTo(static_cast<double>(global_px) / 2, 8))};
  }
  std::vector<RecipeNetwork> networks;
  if (side >= 200) networks = {kViTSmall, kViTTiny};
  networks.push_back(kResNet18);
  networks.push_back(kResNetSmall);
  return networks;
}

/// How many pictures a training needs to show before its features are worth anything: a rule of thumb.
double imagesWanted(const RecipeNetwork& network, const FolderFacts& folder) {
  const auto images = static_cast<double>(folder.images);
  // Larger networks that have seen few pictures stay below their start.
  const double least = network.isTransformer() ? 1e6 : network.backbone == "resnet18" ? 150000 : 6000;
  return std::clamp(24 * images, least, 3e6);
}

/// Milliseconds of one core that a photo and its views take to decode and render.
double loadingMs(const RecipeNetwork& network, const FolderFacts& folder) {
  constexpr double kMsPerMegapixel = 9;
  constexpr double kMsPerMegapixelOfViews = 8;
  constexpr double kShareOfScaledDecoding = 0.3;  // of the time: the entropy coding stays
  const auto globals = static_cast<double>(2 * network.global_px * network.global_px);
  const auto locals = static_cast<double>(network.local_count * network.local_px * network.local_px);
  const double decoded = paysScaledDecoding(network, folder) ? kShareOfScaledDecoding : 1;
  const bool is_kept =
      3e6 * folder.megapixels * static_cast<double>(folder.images) < static_cast<double>(kDecodedCacheBytes);
  return 0.05 + (is_kept ? 0 : kMsPerMegapixel * folder.megapixels * decoded) +
         kMsPerMegapixelOfViews * (globals + locals) / 1e6;
}

}  // namespace

bool paysScaledDecoding(const RecipeNetwork& network, const FolderFacts& folder) {
  constexpr double kLargePhoto_megapixels = 4;
  constexpr double kHalvings = 2;  // JPEG's decoder leaves pixels out by powers of two
  const double smallest_crop_px = std::sqrt(ViewSettings{}.local_scale.low) * folder.median_side_px;
  return folder.megapixels >= kLargePhoto_megapixels &&
         smallest_crop_px >= kHalvings * static_cast<double>(network.local_px);
}

double expectedRate(const RecipeNetwork& network, const RecipeRequest& request) {
  const MachineFacts& machine = request.machine;
  const auto cores = static_cast<double>(std::max<std::int64_t>(machine.cores, 1));
  const double local_share =
      std::pow(static_cast<double>(network.local_px) / static_cast<double>(network.global_px), 2);
  // Forward and backward cost three forwards; the teacher only sees the globals, forward.
  const double gflop =
      2 * network.giga_macs * (2 * (3 + 1) + static_cast<double>(network.local_count) * local_share * 3);
  const double loading_s = loadingMs(network, request.folder) / 1000;
  if (machine.has_gpu) {
    const double gflops = network.isTransformer() ? kGpuGflopsTransformer : kGpuGflopsConvolution;
    return machine.speed / std::max(gflop / gflops, loading_s / std::max(cores - 1, 1.0));
  }
  const double gflops = cores * network.core_gflops * (machine.has_fast_bf16 ? 1 : 0.55);
  return machine.speed / (gflop / gflops + loading_s / cores);
}

NetworkChoice chooseNetwork(const RecipeRequest& request) {
  const std::vector<RecipeNetwork> networks = networksFor(request.folder);
  NetworkChoice choice;
  choice.minutes = request.minutes > 0       ? request.minutes
                   : request.machine.has_gpu ? kDefaultMinutesGpu
                                             : kDefaultMinutesCpu;
  for (const RecipeNetwork& network : networks) {
    choice.network = network;
    choice.is_smallest = &network == &networks.back();
    choice.images_per_second = expectedRate(network, request);
    choice.images = choice.images_per_second * choice.minutes * 60 * kShareOfLearning;
    choice.images_wanted = imagesWanted(network, request.folder);
    if (choice.images >= choice.images_wanted) break;
  }
  if (request.folder.images < kFewestPhotosToNormalize && !choice.network.isTransformer()) {
    choice.network = withoutBatchNorm(choice.network);
    choice.is_without_batch_norm = true;
    choice.images_per_second = expectedRate(choice.network, request);
    choice.images = choice.images_per_second * choice.minutes * 60 * kShareOfLearning;
  }
  return choice;
}

}  // namespace dinoscope
