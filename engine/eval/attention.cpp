#include "engine/eval/attention.h"

#include <algorithm>
#include <string>

#include "engine/eval/evaluation_scope.h"
#include "engine/eval/network_input.h"

namespace dinoscope {
namespace {

/// [rows, columns], any device.
FloatMap mapOf(const torch::Tensor& values) {
  const torch::Tensor plain = values.to(torch::kCPU, torch::kFloat32).contiguous();
  FloatMap map(static_cast<int>(plain.size(1)), static_cast<int>(plain.size(0)));
  std::copy_n(plain.data_ptr<float>(), map.values.size(), map.values.begin());
  return map;
}

/// [heads, rows, columns]: the class token's row of the last block.
torch::Tensor classTokenAttention(Backbone& backbone, const torch::Tensor& input, std::int64_t rows,
                                  std::int64_t columns) {
  const torch::Tensor attention = backbone.lastSelfAttention(input);
  return attention[0].select(1, 0).narrow(1, 1, rows * columns).reshape({-1, rows, columns});
}

/// [1, rows, columns]: cosine of each cell to the pooled embedding.
torch::Tensor similarityToPooled(Backbone& backbone, const torch::Tensor& input) {
  const torch::Tensor grid = backbone.featureGrid(input)[0];
  const torch::Tensor pooled = backbone.forward(input)[0].view({-1, 1, 1});
  return torch::cosine_similarity(grid, pooled.expand_as(grid), 0).unsqueeze(0);
}

}  // namespace

std::int64_t cellSizeOf(const Backbone& backbone) {
  const auto parameters = backbone.named_parameters();
  if (const auto* projection = parameters.find("patch_embed.proj.weight")) return projection->size(3);
  const auto* stem = parameters.find("conv1.weight");
  std::int64_t cell = stem != nullptr && stem->size(3) > 3 ? 4 : 1;  // ImageNet's stem halves twice
  for (int stage = 2; parameters.contains("layer" + std::to_string(stage) + ".0.conv1.weight"); ++stage)
    cell *= 2;
  return cell;
}

AttentionMaps attentionOf(Backbone& backbone, const Rgb8Image& photo, const EvaluationTransform& transform) {
  const EvaluationScope evaluation(backbone);
  const std::int64_t cell = cellSizeOf(backbone);
  AttentionMaps maps;
  maps.photo = transform.wholePhoto(photo, static_cast<int>(cell));
  const torch::Tensor input = networkInput(std::span(&maps.photo, 1), transform, deviceOf(backbone));
  const torch::Tensor heads =
      backbone.hasAttention()
          ? classTokenAttention(backbone, input, maps.photo.height / cell, maps.photo.width / cell)
          : similarityToPooled(backbone, input);
  for (std::int64_t head = 0; head < heads.size(0); ++head) maps.heads.push_back(mapOf(heads[head]));
  maps.mean = mapOf(heads.mean(0));
  return maps;
}

PatchFeatures patchFeaturesOf(Backbone& backbone, const Rgb8Image& photo,
                              const EvaluationTransform& transform) {
  const EvaluationScope evaluation(backbone);
  PatchFeatures features;
  features.photo = transform.wholePhoto(photo, static_cast<int>(cellSizeOf(backbone)));
  const torch::Tensor input = networkInput(std::span(&features.photo, 1), transform, deviceOf(backbone));
  features.grid = backbone.featureGrid(input)[0].to(torch::kCPU, torch::kFloat32).contiguous();
  return features;
}

}  // namespace dinoscope
