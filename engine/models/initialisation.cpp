#include "engine/models/initialisation.h"

#include <torch/utils.h>

#include <cmath>

namespace dinoscope {

void drawTransformerLinear(torch::nn::LinearImpl& layer, const torch::Generator& generator) {
  drawNormal(layer.weight, 0.02, generator);
  const torch::NoGradGuard no_gradient;
  if (layer.bias.defined()) layer.bias.zero_();
}

void drawNormal(torch::Tensor values, double std, const torch::Generator& generator) {
  const torch::NoGradGuard no_gradient;
  values.normal_(0, std, generator);
}

void drawDefault(torch::Tensor weight, torch::Tensor bias, const torch::Generator& generator) {
  const torch::NoGradGuard no_gradient;
  const double bound = 1 / std::sqrt(static_cast<double>(weight[0].numel()));
  weight.uniform_(-bound, bound, generator);
  if (bias.defined()) bias.uniform_(-bound, bound, generator);
}

void drawConvolutionByFanOut(torch::Tensor weight, const torch::Generator& generator) {
  const auto fan_out = static_cast<double>(weight.size(0) * weight[0][0].numel());
  drawNormal(weight, std::sqrt(2 / fan_out), generator);
}

}  // namespace dinoscope
