#include "engine/trainer/optimizer_rules.h"

#include <cmath>

namespace dinoscope {
namespace {

constexpr double kBeta1 = 0.9, kBeta2 = 0.999, kAdamEpsilon = 1e-8;
constexpr double kLarsTrust = 0.001;

}  // namespace

void Adam::apply(Group& group, double lr) const {
  std::vector<torch::Tensor>& mean = group.slots[0];
  std::vector<torch::Tensor>& square = group.slots[1];
  if (group.weight_decay != 0 && m_rule == WeightDecayRule::Decoupled)
    torch::_foreach_mul_(group.parameters, 1 - lr * group.weight_decay);
  if (group.weight_decay != 0 && m_rule == WeightDecayRule::AddedToGradient)
    group.gradients = torch::_foreach_add(group.gradients, group.parameters, group.weight_decay);
  torch::_foreach_mul_(mean, kBeta1);
  torch::_foreach_add_(mean, group.gradients, 1 - kBeta1);
  torch::_foreach_mul_(square, kBeta2);
  torch::_foreach_addcmul_(square, group.gradients, group.gradients, 1 - kBeta2);

  const auto step = static_cast<double>(group.step);
  const std::vector<torch::Tensor> denominator = torch::_foreach_sqrt(square);
  torch::_foreach_div_(denominator, std::sqrt(1 - std::pow(kBeta2, step)));
  torch::_foreach_add_(denominator, kAdamEpsilon);
  torch::_foreach_addcdiv_(group.parameters, mean, denominator, -lr / (1 - std::pow(kBeta1, step)));
}

void Sgd::apply(Group& group, double lr) const {
  if (group.weight_decay != 0)
    group.gradients = torch::_foreach_add(group.gradients, group.parameters, group.weight_decay);
  torch::_foreach_mul_(group.slots[0], m_momentum);
  torch::_foreach_add_(group.slots[0], group.gradients);
  torch::_foreach_add_(group.parameters, group.slots[0], -lr);
}

void Lars::apply(Group& group, double lr) const {
  if (group.decays) group.gradients = scaledGradients(group);
  torch::_foreach_mul_(group.slots[0], m_momentum);
  torch::_foreach_add_(group.slots[0], group.gradients);
  torch::_foreach_add_(group.parameters, group.slots[0], -lr);
}

/// (gradient + decay parameter) times the layer's trust ratio, without a copy of any norm to the host.
std::vector<torch::Tensor> Lars::scaledGradients(const Group& group) const {
  const std::vector<torch::Tensor> decayed =
      torch::_foreach_add(group.gradients, group.parameters, group.weight_decay);
  const torch::Tensor parameter_norms = torch::stack(torch::_foreach_norm(group.parameters));
  const torch::Tensor gradient_norms = torch::stack(torch::_foreach_norm(decayed));
  // Without a direction there is nothing to scale.
  const torch::Tensor factors =
      torch::where((parameter_norms > 0).logical_and(gradient_norms > 0),
                   kLarsTrust * parameter_norms / gradient_norms, torch::ones_like(parameter_norms));
  torch::_foreach_mul_(decayed, factors.unbind());
  return decayed;
}

}  // namespace dinoscope
