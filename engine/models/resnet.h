#pragma once

#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/conv.h>
#include <torch/types.h>

#include <cstdint>
#include <vector>

#include "engine/config/backbones.h"
#include "engine/models/backbone.h"

namespace dinoscope {

/// The default is ResNet-18.
struct ResNetOptions {
  ResNetBlock block = ResNetBlock::Basic;
  std::vector<std::int64_t> layers{2, 2, 2, 2};         ///< blocks a stage
  std::vector<std::int64_t> planes{64, 128, 256, 512};  ///< width a stage, times 4 in bottleneck blocks
  std::int64_t stem_width = 64;
  ResNetStem stem = ResNetStem::Imagenet;
};

/// torchvision's ResNet without `fc`: conv1, bn1, layer1 ... layerN of residual blocks, mean over the cells.
/// Each stage after the first halves the resolution.
class ResNet : public Backbone {
public:
  /// Draws its weights from `generator` alone, see makeBackbone().
  explicit ResNet(const ResNetOptions& options,
                  const torch::Generator& generator = at::detail::getDefaultCPUGenerator());

  torch::Tensor forward(const torch::Tensor& images) override;
  std::int64_t embeddingDim() const override { return m_embedding_dim; }
  bool hasAttention() const override { return false; }

  /// Throws Error (Settings): a ResNet has none.
  torch::Tensor lastSelfAttention(const torch::Tensor& images) override;
  torch::Tensor featureGrid(const torch::Tensor& images) override;

private:
  ResNetStem m_stem;
  std::int64_t m_embedding_dim;
  torch::nn::Conv2d m_conv1{nullptr};
  torch::nn::BatchNorm2d m_bn1{nullptr};
  std::vector<torch::nn::Sequential> m_layers;
};

}  // namespace dinoscope
