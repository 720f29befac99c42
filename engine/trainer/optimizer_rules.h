#pragma once

#include <vector>

#include "engine/trainer/optimizer.h"

namespace dinoscope {

enum class WeightDecayRule { Decoupled, AddedToGradient };

/// Adam (Kingma, Ba 2015) and AdamW (Loshchilov, Hutter 2019), in torch.optim's order of operations.
class Adam : public Optimizer {
public:
  Adam(std::vector<TrainedParameter> parameters, WeightDecayRule rule)
      : Optimizer(std::move(parameters), {"exp_avg", "exp_avg_sq"}, Scope::Element), m_rule(rule) {}

private:
  void apply(Group& group, double lr) const override;

  WeightDecayRule m_rule;
};

/// Stochastic gradient descent with momentum, decay added to the gradient; torch.optim.SGD without dampening.
class Sgd : public Optimizer {
public:
  Sgd(std::vector<TrainedParameter> parameters, double momentum)
      : Optimizer(std::move(parameters), {"momentum_buffer"}, Scope::Element), m_momentum(momentum) {}

private:
  void apply(Group& group, double lr) const override;

  double m_momentum;
};

/// Layer-wise adaptive rates (You, Gitman, Ginsburg 2017), by the rule of facebookresearch/dino.
class Lars : public Optimizer {
public:
  Lars(std::vector<TrainedParameter> parameters, double momentum)
      : Optimizer(std::move(parameters), {"mu"}, Scope::Tensor), m_momentum(momentum) {}

private:
  void apply(Group& group, double lr) const override;
  std::vector<torch::Tensor> scaledGradients(const Group& group) const;

  double m_momentum;
};

}  // namespace dinoscope
