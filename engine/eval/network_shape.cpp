#include "engine/eval/network_shape.h"

#include <cmath>
#include <numeric>

#include "engine/config/backbones.h"
#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/models/resnet.h"
#include "engine/models/vision_transformer.h"

namespace dinoscope {
namespace {

constexpr std::int64_t kHeadChannels = 64;
constexpr std::int64_t kLargestSide = 1 << 16;  // of any tensor that sizes are read from

const torch::Tensor* find(const TensorMap& weights, const std::string& name, std::int64_t dimensions) {
  const auto found = weights.find(name);
  if (found == weights.end() || found->second.dim() != dimensions) return nullptr;
  for (const std::int64_t side : found->second.sizes())
    if (side < 1 || side > kLargestSide) return nullptr;
  return &found->second;
}

/// "blocks.0.norm1.weight", "blocks.1.norm1.weight", ...: how many without a gap.
std::int64_t countRun(const TensorMap& weights, const std::string& before, const std::string& after) {
  std::int64_t count = 0;
  while (weights.contains(before + std::to_string(count) + after)) ++count;
  return count;
}

/// A weight takes at least a byte on disk.
void requirePossible(double smallest_count, std::uint64_t file_bytes, const std::string& origin) {
  if (smallest_count > static_cast<double>(file_bytes))
    throw dataError(
        sentence("The weights in %1 describe a network larger than the file; it is damaged or was made to "
                 "look like one.",
                 origin));
}

std::int64_t headsOf(std::int64_t dim) {
  if (dim % kHeadChannels == 0) return dim / kHeadChannels;
  return dim % 3 == 0 ? 3 : 1;
}

std::string transformerName(const VisionTransformerOptions& options) {
  for (const BackboneFacts& facts : backbones())
    if (facts.isVisionTransformer() && facts.depth == options.depth && facts.embedding_dim == options.dim)
      return facts.name;
  return {};
}

NetworkShape transformerOf(const TensorMap& weights, std::uint64_t file_bytes, const std::string& origin) {
  const torch::Tensor* projection = find(weights, "patch_embed.proj.weight", 4);
  const torch::Tensor* positions = find(weights, "pos_embed", 3);
  const torch::Tensor* feed_forward = find(weights, "blocks.0.mlp.fc1.weight", 2);
  if (projection == nullptr || positions == nullptr || feed_forward == nullptr)
    throw dataError(
        sentence("The weights in %1 are of a vision transformer, but pos_embed, patch_embed.proj.weight or "
                 "blocks.0.mlp.fc1.weight is missing; export the whole backbone.",
                 origin));
  const std::int64_t patches = positions->size(1) - 1;
  const auto side = static_cast<std::int64_t>(std::lround(std::sqrt(static_cast<double>(patches))));
  VisionTransformerOptions options;
  options.dim = projection->size(0);
  options.patch_size_px = projection->size(3);
  options.native_size_px = side * options.patch_size_px;
  options.depth = countRun(weights, "blocks.", ".attn.qkv.weight");
  options.heads = headsOf(options.dim);
  options.mlp_ratio = static_cast<double>(feed_forward->size(0)) / static_cast<double>(options.dim);
  if (side < 1 || side * side != patches || positions->size(2) != options.dim || options.depth < 1 ||
      projection->size(1) != 3 || projection->size(2) != options.patch_size_px)
    throw dataError(
        sentence("The weights in %1 are of a vision transformer that Dinoscope does not know: it takes "
                 "square RGB images and one class token.",
                 origin));
  const auto dim = static_cast<double>(options.dim);
  requirePossible(static_cast<double>(options.depth) * (4 + 2 * options.mlp_ratio) * dim * dim +
                      static_cast<double>(patches) * dim,
                  file_bytes, origin);

  NetworkShape shape;
  shape.settings.backbone = transformerName(options);
  shape.settings.patch_size_px = options.patch_size_px;
  shape.native_size_px = options.native_size_px;
  shape.description = shape.settings.backbone.empty()
                          ? sentence("vision transformer of %1 blocks of %2 channels, patch %3",
                                     options.depth, options.dim, options.patch_size_px)
                          : describeModel(shape.settings);
  shape.backbone = std::make_shared<VisionTransformer>(options, at::detail::createCPUGenerator(0));
  return shape;
}

std::string resNetName(const ResNetOptions& options) {
  const auto hasStem = [&options](const BackboneFacts& facts) {
    return facts.own_stem ? *facts.own_stem == options.stem : options.stem != ResNetStem::Half;
  };
  for (const BackboneFacts& facts : backbones())
    if (!facts.isVisionTransformer() && facts.block == options.block && facts.layers == options.layers &&
        facts.planes == options.planes && facts.planes.front() == options.stem_width && hasStem(facts))
      return facts.name;
  return {};
}

bool isStemSize(std::int64_t kernel) { return kernel == 7 || kernel == 4 || kernel == 3; }

ResNetStem stemOf(std::int64_t kernel) {
  return kernel == 3 ? ResNetStem::Small : kernel == 4 ? ResNetStem::Half : ResNetStem::Imagenet;
}

NetworkShape resNetOf(const TensorMap& weights, std::uint64_t file_bytes, const std::string& origin) {
  const torch::Tensor* stem = find(weights, "conv1.weight", 4);
  ResNetOptions options;
  options.layers.clear();
  options.planes.clear();
  double smallest_count = 0;
  for (std::int64_t stage = 1;; ++stage) {
    const std::string prefix = "layer" + std::to_string(stage) + ".";
    const std::int64_t blocks = countRun(weights, prefix, ".conv1.weight");
    const torch::Tensor* first = find(weights, prefix + "0.conv1.weight", 4);
    if (blocks == 0 || first == nullptr) break;
    options.layers.push_back(blocks);
    options.planes.push_back(first->size(0));
    const auto planes = static_cast<double>(first->size(0));
    smallest_count += static_cast<double>(blocks) * 9 * planes * planes;
  }
  if (stem == nullptr || options.layers.empty() || stem->size(1) != 3 || !isStemSize(stem->size(3)))
    throw dataError(
        sentence("The weights in %1 are of a ResNet that Dinoscope does not know: it takes RGB images and a "
                 "first convolution of 7, 4 or 3 px.",
                 origin));
  requirePossible(smallest_count, file_bytes, origin);
  options.block = weights.contains("layer1.0.conv3.weight") ? ResNetBlock::Bottleneck : ResNetBlock::Basic;
  options.stem_width = stem->size(0);
  options.stem = stemOf(stem->size(3));

  NetworkShape shape;
  shape.settings.backbone = resNetName(options);
  shape.settings.stem = options.stem == ResNetStem::Small ? "small" : "imagenet";
  shape.description =
      shape.settings.backbone.empty()
          ? sentence("ResNet of %1 blocks",
                     std::accumulate(options.layers.begin(), options.layers.end(), std::int64_t{0}))
          : describeModel(shape.settings);
  shape.backbone = std::make_shared<ResNet>(options, at::detail::createCPUGenerator(0));
  return shape;
}

}  // namespace

std::string describeModel(const ModelSettings& settings) {
  const BackboneFacts* facts = findBackbone(settings.backbone);
  if (facts == nullptr) return settings.backbone;
  if (facts->isVisionTransformer())
    return sentence("%1, patch %2", settings.backbone, settings.patch_size_px);
  const bool has_small_stem = !facts->own_stem && stemOf(*facts, settings) == ResNetStem::Small;
  return has_small_stem ? sentence("%1, small stem", settings.backbone) : settings.backbone;
}

NetworkShape shapeOfWeights(const TensorMap& weights, std::uint64_t file_bytes, const std::string& origin) {
  if (weights.contains("cls_token") || weights.contains("patch_embed.proj.weight"))
    return transformerOf(weights, file_bytes, origin);
  if (weights.contains("conv1.weight") || weights.contains("layer1.0.conv1.weight"))
    return resNetOf(weights, file_bytes, origin);
  throw dataError(
      sentence("%1 holds no vision transformer (facebookresearch/dino's names) and no ResNet (torchvision's "
               "names); choose a checkpoint of one of these.",
               origin));
}

}  // namespace dinoscope
