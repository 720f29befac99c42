#pragma once

#include <torch/types.h>

namespace dinoscope {

/// Whether headwiseAttention() can take such a tensor: float32 or float64 on the CPU, and built with a BLAS.
bool isAttendedHeadwise(const torch::Tensor& packed);

/// softmax(q k^T / sqrt(d)) v of every image and head (Vaswani et al. 2017, equation 1), with its gradient
/// written out. `packed` is the projection as the linear layer left it: [B, N, 3, heads, d] for queries, keys
/// and values, or [B, N, 2, heads, d] for keys and values when `queries` [B, M, heads, d] come by themselves;
/// undefined otherwise. Returns [B, M, heads, d].
///
/// A thread takes some heads at a time, whose scores stay in its core's cache, and reads and writes them
/// where they lie side by side. Batched products would copy them apart and together again, and have all
/// threads share each of the many small products.
torch::Tensor headwiseAttention(const torch::Tensor& queries, const torch::Tensor& packed);

}  // namespace dinoscope
