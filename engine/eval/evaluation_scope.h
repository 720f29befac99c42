#pragma once

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

namespace dinoscope {

/// While it lives: no gradients on this thread, and the network in evaluation mode. Puts the mode back.
class EvaluationScope {
public:
  explicit EvaluationScope(torch::nn::Module& network)
      : m_network(network), m_was_training(network.is_training()) {
    m_network.eval();
  }
  ~EvaluationScope() {
    if (m_was_training) m_network.train();
  }
  EvaluationScope(const EvaluationScope&) = delete;
  EvaluationScope& operator=(const EvaluationScope&) = delete;

private:
  torch::NoGradGuard m_no_gradient;
  torch::nn::Module& m_network;
  bool m_was_training;
};

}  // namespace dinoscope
