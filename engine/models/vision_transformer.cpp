#include "engine/models/vision_transformer.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/linear.h>

#include <algorithm>
#include <string>

#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/models/initialisation.h"
#include "engine/models/position_encoding.h"

namespace dinoscope {
namespace {

/// Gives a convolution the reference's name, patch_embed.proj.
class PatchEmbedding : public torch::nn::Module {
public:
  explicit PatchEmbedding(torch::nn::Conv2d projection) { register_module("proj", std::move(projection)); }
};

/// Blocks under the names blocks.0, blocks.1, ...
class Blocks : public torch::nn::Module {
public:
  explicit Blocks(const std::vector<std::shared_ptr<TransformerBlock>>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) register_module(std::to_string(i), blocks[i]);
  }
};

}  // namespace

VisionTransformer::VisionTransformer(const VisionTransformerOptions& options,
                                     const torch::Generator& generator)
    : m_options(options),
      m_native_side(options.native_size_px / options.patch_size_px),
      m_drop_path_draws(0, RandomPurpose::DropPath) {
  const std::int64_t dim = options.dim;
  m_cls_token = register_parameter("cls_token", torch::empty({1, 1, dim}));
  m_pos_embed = register_parameter("pos_embed", torch::empty({1, 1 + m_native_side * m_native_side, dim}));
  m_patch_projection = torch::nn::Conv2d(
      torch::nn::Conv2dOptions(3, dim, options.patch_size_px).stride(options.patch_size_px));
  register_module("patch_embed", std::make_shared<PatchEmbedding>(m_patch_projection));
  const auto hidden_dim = static_cast<std::int64_t>(static_cast<double>(dim) * options.mlp_ratio);
  for (std::int64_t i = 0; i < options.depth; ++i)
    m_blocks.push_back(std::make_shared<TransformerBlock>(dim, options.heads, hidden_dim));
  register_module("blocks", std::make_shared<Blocks>(m_blocks));
  m_norm = register_module("norm", transformerNorm(dim));

  drawNormal(m_pos_embed, 0.02, generator);
  drawNormal(m_cls_token, 0.02, generator);
  drawDefault(m_patch_projection->weight, m_patch_projection->bias, generator);
  for (const auto& module : modules(/*include_self=*/false))
    if (auto* linear = module->as<torch::nn::Linear>()) drawTransformerLinear(*linear, generator);
}

torch::Tensor VisionTransformer::forward(const torch::Tensor& images) {
  torch::Tensor x = tokens(images);
  const std::vector<BranchScales> scales = drawBranchScales(x);
  for (std::size_t i = 0; i + 1 < m_blocks.size(); ++i) x = m_blocks[i]->forward(x, scales[i]);
  // Only the class token is asked for, so the last block need not compute the others.
  return m_norm(m_blocks.back()->firstToken(x, scales.back())).squeeze(1);
}

torch::Tensor VisionTransformer::lastSelfAttention(const torch::Tensor& images) {
  torch::Tensor x = tokens(images);
  for (std::size_t i = 0; i + 1 < m_blocks.size(); ++i) x = m_blocks[i]->forward(x);
  return m_blocks.back()->attention(x);
}

torch::Tensor VisionTransformer::featureGrid(const torch::Tensor& images) {
  const torch::Tensor patch_tokens = intermediateLayers(images, 1).front().slice(1, 1);
  const std::int64_t rows = images.size(2) / m_options.patch_size_px;
  return patch_tokens.transpose(1, 2).unflatten(2, {rows, patch_tokens.size(1) / rows});
}

void VisionTransformer::keyRandomDraws(std::uint64_t seed, std::uint64_t step) {
  m_drop_path_draws = RandomStream(seed, RandomPurpose::DropPath, step);
}

torch::Tensor VisionTransformer::tokens(const torch::Tensor& images) {
  if (std::min(images.size(2), images.size(3)) < m_options.patch_size_px)
    throw dataError(
        sentence("An image of %1 x %2 px is smaller than the network's patches of %3 px; take larger images "
                 "or smaller patches.",
                 images.size(3), images.size(2), m_options.patch_size_px));
  const torch::Tensor positions = positionEncoding(images.size(2), images.size(3));
  const torch::Tensor first = m_cls_token + positions.slice(1, 0, 1);
  return torch::cat({first.expand({images.size(0), -1, -1}), patches(images) + positions.slice(1, 1)}, 1);
}

std::vector<torch::Tensor> VisionTransformer::intermediateLayers(const torch::Tensor& images,
                                                                 std::int64_t count) {
  std::vector<torch::Tensor> outputs;
  torch::Tensor x = tokens(images);
  const std::vector<BranchScales> scales = drawBranchScales(x);
  for (std::size_t i = 0; i < m_blocks.size(); ++i) {
    x = m_blocks[i]->forward(x, scales[i]);
    if (static_cast<std::int64_t>(m_blocks.size() - i) <= count) outputs.push_back(m_norm(x));
  }
  return outputs;
}

torch::Tensor VisionTransformer::positionEncoding(std::int64_t height, std::int64_t width) {
  const std::int64_t rows = height / m_options.patch_size_px;
  const std::int64_t columns = width / m_options.patch_size_px;
  const std::int64_t side = m_native_side;
  if (rows * columns == side * side && height == width) return m_pos_embed;

  const torch::Tensor native = m_pos_embed.slice(1, 1);
  const bool by_product = at::globalContext().deterministicAlgorithms() && !native.is_cpu();
  const torch::Tensor encoding = interpolatedPositions(native, rows, columns, by_product);
  return torch::cat({m_pos_embed.slice(1, 0, 1), encoding}, 1);
}

torch::Tensor VisionTransformer::patches(const torch::Tensor& images) {
  return m_patch_projection(images).flatten(2).transpose(1, 2);
}

std::vector<BranchScales> VisionTransformer::drawBranchScales(const torch::Tensor& tokens) {
  std::vector<BranchScales> scales(m_blocks.size());
  if (!is_training() || m_options.drop_path <= 0 || m_blocks.size() < 2) return scales;

  // Drawn on the CPU for all blocks, so that the draws are the same on every device and travel once.
  const std::int64_t batch = tokens.size(0);
  const auto depth = static_cast<std::int64_t>(m_blocks.size());
  torch::Tensor drawn = torch::empty({depth, 2, batch, 1, 1});
  float* value = drawn.data_ptr<float>();
  for (std::int64_t block = 0; block < depth; ++block) {
    const double rate = m_options.drop_path * static_cast<double>(block) / static_cast<double>(depth - 1);
    for (std::int64_t i = 0; i < 2 * batch; ++i)
      *value++ = m_drop_path_draws.chance(rate) ? 0.0F : static_cast<float>(1 / (1 - rate));
  }
  drawn = drawn.to(tokens.device());
  for (std::int64_t block = 1; block < depth; ++block)  // the first block's rate is 0
    scales[static_cast<std::size_t>(block)] = {drawn[block][0], drawn[block][1]};
  return scales;
}

}  // namespace dinoscope
