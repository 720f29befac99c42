#include "engine/models/resnet_block.h"

namespace dinoscope {

// Sums and rectifications are in place: a batch norm keeps its input, not its output, for the backward pass.

void ResidualBlock::registerShortcut(std::int64_t in, std::int64_t out, std::int64_t stride) {
  if (in == out && stride == 1) return;
  m_downsample = register_module("downsample", torch::nn::Sequential(residualConvolution(in, out, 1, stride),
                                                                     torch::nn::BatchNorm2d(out)));
}

torch::Tensor ResidualBlock::shortcut(const torch::Tensor& input) {
  return m_downsample.is_empty() ? input : m_downsample->forward(input);
}

BasicBlock::BasicBlock(std::int64_t in, std::int64_t planes, std::int64_t stride)
    : m_conv1(register_module("conv1", residualConvolution(in, planes, 3, stride))),
      m_bn1(register_module("bn1", torch::nn::BatchNorm2d(planes))),
      m_conv2(register_module("conv2", residualConvolution(planes, planes, 3, 1))),
      m_bn2(register_module("bn2", torch::nn::BatchNorm2d(planes))) {
  registerShortcut(in, planes, stride);
}

torch::Tensor BasicBlock::forward(const torch::Tensor& input) {
  const torch::Tensor inner = m_bn1(m_conv1(input)).relu_();
  return m_bn2(m_conv2(inner)).add_(shortcut(input)).relu_();
}

Bottleneck::Bottleneck(std::int64_t in, std::int64_t planes, std::int64_t stride)
    : m_conv1(register_module("conv1", residualConvolution(in, planes, 1, 1))),
      m_bn1(register_module("bn1", torch::nn::BatchNorm2d(planes))),
      m_conv2(register_module("conv2", residualConvolution(planes, planes, 3, stride))),
      m_bn2(register_module("bn2", torch::nn::BatchNorm2d(planes))),
      m_conv3(register_module("conv3", residualConvolution(planes, planes * kExpansion, 1, 1))),
      m_bn3(register_module("bn3", torch::nn::BatchNorm2d(planes * kExpansion))) {
  registerShortcut(in, planes * kExpansion, stride);
}

torch::Tensor Bottleneck::forward(const torch::Tensor& input) {
  const torch::Tensor narrow = m_bn1(m_conv1(input)).relu_();
  const torch::Tensor inner = m_bn2(m_conv2(narrow)).relu_();
  return m_bn3(m_conv3(inner)).add_(shortcut(input)).relu_();
}

torch::nn::Conv2d residualConvolution(std::int64_t in, std::int64_t out, std::int64_t kernel,
                                      std::int64_t stride) {
  return torch::nn::Conv2d(
      torch::nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).bias(false));
}

}  // namespace dinoscope
