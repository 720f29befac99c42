#include "engine/models/resnet.h"

#include <memory>
#include <string>

#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/models/channel_layout.h"
#include "engine/models/initialisation.h"
#include "engine/models/resnet_block.h"

namespace dinoscope {
namespace {

/// One stage: the first block changes width and resolution.
template <class Block>
torch::nn::Sequential makeStage(std::int64_t in, std::int64_t planes, std::int64_t blocks,
                                std::int64_t stride) {
  torch::nn::Sequential stage;
  stage->push_back(std::make_shared<Block>(in, planes, stride));
  for (std::int64_t i = 1; i < blocks; ++i)
    stage->push_back(std::make_shared<Block>(planes * Block::kExpansion, planes, 1));
  return stage;
}

torch::nn::Conv2d stemConvolution(ResNetStem stem, std::int64_t width) {
  if (stem == ResNetStem::Small) return residualConvolution(3, width, 3, 1);
  if (stem == ResNetStem::Imagenet) return residualConvolution(3, width, 7, 2);
  return torch::nn::Conv2d(torch::nn::Conv2dOptions(3, width, 4).stride(2).padding(1).bias(false));
}

}  // namespace

ResNet::ResNet(const ResNetOptions& options, const torch::Generator& generator) : m_stem(options.stem) {
  m_conv1 = register_module("conv1", stemConvolution(options.stem, options.stem_width));
  m_bn1 = register_module("bn1", torch::nn::BatchNorm2d(options.stem_width));
  const bool is_basic = options.block == ResNetBlock::Basic;
  std::int64_t width = options.stem_width;
  for (std::size_t i = 0; i < options.layers.size(); ++i) {
    const std::int64_t stride = i == 0 ? 1 : 2;
    m_layers.push_back(register_module(
        "layer" + std::to_string(i + 1),
        is_basic ? makeStage<BasicBlock>(width, options.planes[i], options.layers[i], stride)
                 : makeStage<Bottleneck>(width, options.planes[i], options.layers[i], stride)));
    width = options.planes[i] * (is_basic ? BasicBlock::kExpansion : Bottleneck::kExpansion);
  }
  m_embedding_dim = width;

  for (const auto& module : modules(/*include_self=*/false))
    if (auto* convolution = module->as<torch::nn::Conv2d>())
      drawConvolutionByFanOut(convolution->weight, generator);
}

torch::Tensor ResNet::forward(const torch::Tensor& images) {
  const torch::Tensor grid = featureGrid(images);
  return grid.mean({2, 3}, /*keepdim=*/false, torch::promote_types(grid.scalar_type(), torch::kFloat32));
}

torch::Tensor ResNet::lastSelfAttention(const torch::Tensor&) {
  throw settingsError(sentence(
      "A ResNet has no attention; choose a vision transformer, or look at its feature grid instead."));
}

torch::Tensor ResNet::featureGrid(const torch::Tensor& images) {
  const bool is_interleaved = mayInterleaveChannels(m_conv1->weight);
  torch::Tensor x = m_bn1(m_conv1(is_interleaved ? images : images.contiguous())).relu_();
  if (m_stem == ResNetStem::Imagenet) x = torch::max_pool2d(x, 3, 2, 1);
  for (auto& layer : m_layers) x = layer->forward(x);
  return x;
}

}  // namespace dinoscope
