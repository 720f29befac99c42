#pragma once

namespace dinoscope {

/// Whether this processor multiplies bf16 faster than fp32: AVX-512 BF16 or AMX BF16, where the operating
/// system lets them be used.
bool hasFastBf16();

}  // namespace dinoscope
