#include "engine/dino/center.h"

#include <torch/utils.h>

#include <string>

#include "engine/core/error.h"
#include "engine/core/sentence.h"

namespace dinoscope {

Center::Center(std::int64_t out_dim, double momentum, Communicator& communicator,
               const torch::TensorOptions& options)
    : m_momentum(momentum), m_communicator(communicator), m_value(torch::zeros({1, out_dim}, options)) {}

void Center::observe(const torch::Tensor& teacher_logits) {
  const torch::NoGradGuard no_grad;
  if (teacher_logits.dim() != 2 || teacher_logits.size(1) != m_value.size(1))
    throw runError(sentence(
        "The center has %1 values but the teacher's output does not; build both for the same out_dim.",
        m_value.size(1)));
  const torch::Tensor sum = teacher_logits.sum(0, /*keepdim=*/true, m_value.scalar_type());
  m_sum = m_sum.defined() ? m_sum.add_(sum) : sum;
  m_rows += teacher_logits.size(0);
}

void Center::update() {
  if (m_rows == 0) return;
  const torch::NoGradGuard no_grad;
  m_communicator.allReduceSum(m_sum);
  const torch::Tensor mean = m_sum / static_cast<double>(m_rows * m_communicator.size());
  m_value.mul_(m_momentum).add_(mean, 1 - m_momentum);
  forget();
}

void Center::forget() {
  m_sum = torch::Tensor();
  m_rows = 0;
}

void Center::restore(const torch::Tensor& saved) {
  const std::int64_t out_dim = m_value.size(1);
  const bool is_known_shape = saved.defined() && saved.dim() >= 1 && saved.dim() <= 3 &&
                              saved.numel() == out_dim && saved.size(-1) == out_dim;
  if (!is_known_shape)
    throw dataError(sentence(
        "The saved center does not have %1 values; it belongs to a head with another out_dim.", out_dim));
  const torch::NoGradGuard no_grad;
  m_value.copy_(saved.reshape({1, out_dim}));
  forget();
}

}  // namespace dinoscope
