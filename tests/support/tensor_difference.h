#pragma once

#include <torch/types.h>
#include <torch/utils.h>

#include <limits>

namespace dinoscope::test {

/// The largest absolute difference of two tensors of equal shape, in double; infinite for unequal shapes, and
/// NaN (which is below no tolerance) where either has one.
inline double largestDifference(const torch::Tensor& actual, const torch::Tensor& expected) {
  if (actual.sizes() != expected.sizes()) return std::numeric_limits<double>::infinity();
  if (actual.numel() == 0) return 0;
  const torch::NoGradGuard no_grad;
  return (actual.to(torch::kFloat64) - expected.to(torch::kFloat64)).abs().max().item<double>();
}

}  // namespace dinoscope::test
