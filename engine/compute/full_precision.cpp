#include "engine/compute/full_precision.h"

#include <torch/autograd.h>

#include <cstdint>
#include <mutex>

#include "engine/compute/compute_device.h"

namespace dinoscope {
namespace {

/// LibTorch reads its flag whenever it launches a product, on the training thread as on autograd's: the
/// scopes of all of them are counted, so that none that ends first lets TF32 into another.
class TensorFloat32 {
public:
  void allow(bool allowed) {
    const std::lock_guard lock(m_mutex);
    m_is_allowed = allowed;
    apply();
  }
  void enter() {
    const std::lock_guard lock(m_mutex);
    ++m_scopes;
    if (m_is_allowed && m_scopes == 1) apply();
  }
  void leave() {
    const std::lock_guard lock(m_mutex);
    --m_scopes;
    if (m_is_allowed && m_scopes == 0) apply();
  }

private:
  void apply() const {
    const bool is_on = m_is_allowed && m_scopes == 0;
    at::globalContext().setAllowTF32CuBLAS(is_on);
    at::globalContext().setAllowTF32CuDNN(is_on);
  }

  std::mutex m_mutex;
  bool m_is_allowed = false;  // guarded by m_mutex
  std::int64_t m_scopes = 0;  // guarded by m_mutex
};

TensorFloat32& tensorFloat32() {
  static TensorFloat32 instance;
  return instance;
}

/// Its backward runs on autograd's thread of the device, long after the scope of forward has ended.
class FullPrecisionLinear : public torch::autograd::Function<FullPrecisionLinear> {
public:
  static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& input,
                               const torch::Tensor& weight) {
    const FullPrecisionScope scope;
    context->save_for_backward({input, weight});
    return torch::mm(input, weight.t());
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::variable_list& gradients) {
    const FullPrecisionScope scope;
    const auto saved = context->get_saved_variables();
    const torch::Tensor& of_output = gradients[0];
    return {torch::mm(of_output, saved[1]), torch::mm(of_output.t(), saved[0])};
  }
};

}  // namespace

FullPrecisionScope::FullPrecisionScope() { tensorFloat32().enter(); }
FullPrecisionScope::~FullPrecisionScope() { tensorFloat32().leave(); }

void allowTensorFloat32(bool allowed) { tensorFloat32().allow(allowed); }

torch::Tensor fullPrecisionLinear(const torch::Tensor& input, const torch::Tensor& weight) {
  return FullPrecisionLinear::apply(input, weight);
}

}  // namespace dinoscope
