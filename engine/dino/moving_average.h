#pragma once

#include <torch/types.h>

#include <vector>

namespace dinoscope {

/// teacher <- momentum teacher + (1 - momentum) student, for parameters alone (DINO paper, section 3.1).
/// Lists of equal length, shapes in pairs. Empty lists: nothing happens.
void updateMovingAverage(const std::vector<torch::Tensor>& teacher, const std::vector<torch::Tensor>& student,
                         double momentum);

}  // namespace dinoscope
