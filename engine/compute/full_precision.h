#pragma once

#include <torch/torch.h>

namespace dinoscope {

/// Keeps what it encloses out of automatic mixed precision: products there compute in the type of their
/// arguments.
class FullPrecisionScope {
private:
  c10::impl::ExcludeDispatchKeyGuard m_guard{c10::autocast_dispatch_keyset};
};

}  // namespace dinoscope
