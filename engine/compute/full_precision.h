#pragma once

#include <torch/types.h>

namespace dinoscope {

/// Keeps what it encloses at the precision of its arguments: out of automatic mixed precision (of this
/// thread), and what is launched on a GPU meanwhile out of TF32 (of the process: what other threads launch
/// is then exact too). A backward pass is not enclosed by the scope that its forward pass had.
class FullPrecisionScope {
public:
  FullPrecisionScope();
  ~FullPrecisionScope();
  FullPrecisionScope(const FullPrecisionScope&) = delete;
  FullPrecisionScope& operator=(const FullPrecisionScope&) = delete;

private:
  c10::impl::ExcludeDispatchKeyGuard m_guard{c10::autocast_dispatch_keyset};
};

/// torch::linear(input [rows, in], weight [out, in]) without bias, and both of its gradients, in full
/// precision whatever run.tf32 and run.precision say.
torch::Tensor fullPrecisionLinear(const torch::Tensor& input, const torch::Tensor& weight);

}  // namespace dinoscope
