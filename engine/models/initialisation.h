#pragma once

#include <torch/nn/modules/linear.h>
#include <torch/types.h>

namespace dinoscope {

// How the references draw their weights, from a generator of the caller's choice: LibTorch's own
// torch::nn::init functions always draw from the process-wide one.

/// Weights from a normal distribution (DINO's truncation at +-2 lies 100 standard deviations away and never
/// acts), biases 0.
void drawTransformerLinear(torch::nn::LinearImpl& layer, const torch::Generator& generator);

/// Normal with standard deviation `std`.
void drawNormal(torch::Tensor values, double std, const torch::Generator& generator);

/// PyTorch's default of linear layers and convolutions: weight and bias (may be undefined) uniform within
/// +-1/sqrt(inputs of one output).
void drawDefault(torch::Tensor weight, torch::Tensor bias, const torch::Generator& generator);

/// torchvision's ResNet convolutions: He's normal distribution by fan-out.
void drawConvolutionByFanOut(torch::Tensor weight, const torch::Generator& generator);

}  // namespace dinoscope
