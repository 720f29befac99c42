#pragma once

#include <torch/types.h>

namespace dinoscope {

/// Whether a convolution with this weight may work on pixels whose channels lie together (channels-last),
/// which is faster. On processors without AVX-512 oneDNN's kernels (LibTorch 1.13) then write eight channels
/// at a time, also where fewer are left: past the end of the tensor. Every backbone of ours has multiples of
/// eight; small ones of tests have not. True for what is no convolution.
inline bool mayInterleaveChannels(const torch::Tensor& weight) {
  constexpr std::int64_t kVector = 8, kImageChannels = 3;  // of an image nobody asks the gradient
  return weight.dim() != 4 || (weight.size(0) % kVector == 0 &&
                               (weight.size(1) % kVector == 0 || weight.size(1) == kImageChannels));
}

}  // namespace dinoscope
