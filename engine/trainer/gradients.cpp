#include "engine/trainer/gradients.h"

#include <torch/utils.h>

#include <algorithm>
#include <utility>

namespace dinoscope {

std::vector<torch::Tensor> takeGradients(const std::vector<TrainedParameter>& parameters) {
  std::vector<torch::Tensor> gradients;
  for (const TrainedParameter& parameter : parameters)
    gradients.push_back(std::exchange(parameter.tensor.mutable_grad(), torch::Tensor()));
  return gradients;
}

torch::Tensor gradientNorms(const std::vector<torch::Tensor>& gradients) {
  const torch::NoGradGuard no_grad;
  std::vector<torch::Tensor> present;
  for (const torch::Tensor& gradient : gradients)
    if (gradient.defined()) present.push_back(gradient);
  if (present.empty()) return torch::zeros({static_cast<std::int64_t>(gradients.size())});
  const std::vector<torch::Tensor> norms = torch::_foreach_norm(present);
  if (present.size() == gradients.size()) return torch::stack(norms);

  std::vector<torch::Tensor> all(gradients.size(), torch::zeros({}, norms.front().options()));
  for (std::size_t i = 0, next = 0; i < gradients.size(); ++i)
    if (gradients[i].defined()) all[i] = norms[next++];
  return torch::stack(all);
}

void scaleAndClip(std::vector<torch::Tensor>& gradients, const std::vector<double>& norms, double scale,
                  double limit) {
  const torch::NoGradGuard no_grad;
  std::vector<torch::Tensor> changed;
  std::vector<torch::Scalar> factors;
  for (std::size_t i = 0; i < gradients.size(); ++i) {
    const double clip = limit > 0 ? std::min(1.0, limit / (norms[i] + 1e-6)) : 1.0;
    if (!gradients[i].defined() || clip * scale == 1.0) continue;
    changed.push_back(gradients[i]);
    factors.emplace_back(clip * scale);
  }
  if (!changed.empty()) torch::_foreach_mul_(changed, factors);
}

void dropLastLayer(std::vector<torch::Tensor>& gradients, const std::vector<TrainedParameter>& parameters) {
  for (std::size_t i = 0; i < gradients.size(); ++i)
    if (parameters[i].name.find("last_layer") != std::string::npos) gradients[i] = torch::Tensor();
}

}  // namespace dinoscope
