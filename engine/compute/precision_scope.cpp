#include "engine/compute/compute_device.h"
#include "engine/compute/torch_compat.h"

namespace dinoscope {

PrecisionScope::PrecisionScope(const torch::Device& device, torch::ScalarType precision)
    : m_device(device.type()), m_acts(precision == torch::kBFloat16 || precision == torch::kFloat16) {
  if (!m_acts) return;
  const compat::AutocastState former = compat::autocastState(m_device);
  m_former_enabled = former.is_enabled;
  m_former_type = former.type;
  at::autocast::increment_nesting();
  compat::setAutocastState(m_device, {true, precision});
}

PrecisionScope::~PrecisionScope() {
  if (!m_acts) return;
  if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
  compat::setAutocastState(m_device, {m_former_enabled, m_former_type});
}

}  // namespace dinoscope
