#pragma once

#include <torch/nn/module.h>
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/conv.h>
#include <torch/types.h>

#include <cstdint>

namespace dinoscope {

/// A block of a residual network with torchvision's names; `downsample` is there when the shape changes.
class ResidualBlock : public torch::nn::Module {
public:
  /// [B, in, H, W] -> [B, out, H / stride, W / stride], rounded up.
  virtual torch::Tensor forward(const torch::Tensor& input) = 0;

protected:
  /// Registers `downsample`, a strided 1x1 convolution and a batch norm, where input and output differ.
  void registerShortcut(std::int64_t in, std::int64_t out, std::int64_t stride);

  /// What is added to the branch: the input, or its downsampling.
  torch::Tensor shortcut(const torch::Tensor& input);

private:
  torch::nn::Sequential m_downsample{nullptr};
};

/// Two 3x3 convolutions (ResNet-18 and 34); the first has the stride. out = planes.
class BasicBlock : public ResidualBlock {
public:
  static constexpr std::int64_t kExpansion = 1;
  BasicBlock(std::int64_t in, std::int64_t planes, std::int64_t stride);
  torch::Tensor forward(const torch::Tensor& input) override;

private:
  torch::nn::Conv2d m_conv1;
  torch::nn::BatchNorm2d m_bn1;
  torch::nn::Conv2d m_conv2;
  torch::nn::BatchNorm2d m_bn2;
};

/// 1x1, 3x3, 1x1 convolutions (ResNet-50); the 3x3 has the stride, as in torchvision ("ResNet v1.5").
/// out = 4 planes.
class Bottleneck : public ResidualBlock {
public:
  static constexpr std::int64_t kExpansion = 4;
  Bottleneck(std::int64_t in, std::int64_t planes, std::int64_t stride);
  torch::Tensor forward(const torch::Tensor& input) override;

private:
  torch::nn::Conv2d m_conv1;
  torch::nn::BatchNorm2d m_bn1;
  torch::nn::Conv2d m_conv2;
  torch::nn::BatchNorm2d m_bn2;
  torch::nn::Conv2d m_conv3;
  torch::nn::BatchNorm2d m_bn3;
};

/// A square convolution without bias that keeps the size at stride 1 (odd kernels).
torch::nn::Conv2d residualConvolution(std::int64_t in, std::int64_t out, std::int64_t kernel,
                                      std::int64_t stride);

}  // namespace dinoscope
