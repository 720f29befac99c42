#pragma once

#include <cstdint>

#include "engine/weights/safetensors.h"

namespace dinoscope {

/// The factor by which a loss is multiplied before the backward pass, so that gradients do not vanish in fp16
/// (Micikevicius et al. 2018): halved when they overflow, doubled after 2000 steps without; torch's
/// GradScaler. Inactive (factor 1) for other types.
class LossScale {
public:
  explicit LossScale(bool is_active) : m_is_active(is_active), m_factor(is_active ? 65536.0 : 1.0) {}

  bool isActive() const { return m_is_active; }
  double factor() const { return m_factor; }

  /// Tells how the gradients of a step came out.
  void note(bool overflowed);

  /// "loss_scale" and "loss_scale_steps"; empty when inactive.
  TensorMap state() const;
  void restore(double factor, std::int64_t steps_without_overflow);

private:
  bool m_is_active;
  double m_factor;
  std::int64_t m_steps_without_overflow = 0;
};

}  // namespace dinoscope
