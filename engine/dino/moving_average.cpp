#include "engine/dino/moving_average.h"

namespace dinoscope {

void updateMovingAverage(const std::vector<torch::Tensor>& teacher, const std::vector<torch::Tensor>& student,
                         double momentum) {
  if (teacher.empty()) return;
  const torch::NoGradGuard no_grad;
  torch::_foreach_mul_(teacher, momentum);
  torch::_foreach_add_(teacher, student, 1 - momentum);
}

}  // namespace dinoscope
