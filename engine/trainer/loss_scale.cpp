#include "engine/trainer/loss_scale.h"

#include <algorithm>

namespace dinoscope {
namespace {

constexpr std::int64_t kGrowthSteps = 2000;

}  // namespace

void LossScale::note(bool overflowed) {
  if (!m_is_active) return;
  if (overflowed) {
    m_factor = std::max(m_factor / 2, 1.0);
    m_steps_without_overflow = 0;
  } else if (++m_steps_without_overflow == kGrowthSteps) {
    m_factor *= 2;
    m_steps_without_overflow = 0;
  }
}

TensorMap LossScale::state() const {
  if (!m_is_active) return {};
  return {{"loss_scale", torch::tensor(m_factor, torch::kFloat64)},
          {"loss_scale_steps", torch::tensor(m_steps_without_overflow, torch::kInt64)}};
}

void LossScale::restore(double factor, std::int64_t steps_without_overflow) {
  m_factor = factor;
  m_steps_without_overflow = steps_without_overflow;
}

}  // namespace dinoscope
