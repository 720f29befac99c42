#pragma once

// What differs between LibTorch 1.13 and 2.x, and nothing else. The rest of the program asks no version.

#include <ATen/autocast_mode.h>
#include <torch/types.h>
#include <torch/version.h>

#include <cmath>

#define DINOSCOPE_TORCH_AT_LEAST(major, minor) \
  (TORCH_VERSION_MAJOR > (major) || (TORCH_VERSION_MAJOR == (major) && TORCH_VERSION_MINOR >= (minor)))

/// c10::Allocator, since 2.3: allocate() is not const, and there is copy_data() to override.
#if DINOSCOPE_TORCH_AT_LEAST(2, 3)
#define DINOSCOPE_ALLOCATOR_CONST
#define DINOSCOPE_ALLOCATOR_COPIES 1
#else
#define DINOSCOPE_ALLOCATOR_CONST const
#define DINOSCOPE_ALLOCATOR_COPIES 0
#endif

namespace dinoscope::compat {

/// Autocast of this thread on a kind of device.
struct AutocastState {
  bool is_enabled = false;
  torch::ScalarType type = torch::kFloat32;
};

#if DINOSCOPE_TORCH_AT_LEAST(2, 4)

inline AutocastState autocastState(torch::DeviceType device) {
  return {at::autocast::is_autocast_enabled(device), at::autocast::get_autocast_dtype(device)};
}

inline void setAutocastState(torch::DeviceType device, const AutocastState& state) {
  at::autocast::set_autocast_enabled(device, state.is_enabled);
  at::autocast::set_autocast_dtype(device, state.type);
}

#else

inline AutocastState autocastState(torch::DeviceType device) {
  if (device == torch::kCPU) return {at::autocast::is_cpu_enabled(), at::autocast::get_autocast_cpu_dtype()};
  return {at::autocast::is_enabled(), at::autocast::get_autocast_gpu_dtype()};
}

inline void setAutocastState(torch::DeviceType device, const AutocastState& state) {
  if (device == torch::kCPU) {
    at::autocast::set_cpu_enabled(state.is_enabled);
    at::autocast::set_autocast_cpu_dtype(state.type);
  } else {
    at::autocast::set_enabled(state.is_enabled);
    at::autocast::set_autocast_gpu_dtype(state.type);
  }
}

#endif

#if DINOSCOPE_TORCH_AT_LEAST(2, 2)

/// Deterministic algorithms would also fill every new tensor, for the sake of programs that read what they
/// have not written.
inline void leaveNewMemoryAsItIs() { at::globalContext().setDeterministicFillUninitializedMemory(false); }

#else

inline void leaveNewMemoryAsItIs() {}

#endif

/// Whether attend() below is one kernel on the CPU too.
inline constexpr bool kFusesAttention = DINOSCOPE_TORCH_AT_LEAST(2, 1);

#if DINOSCOPE_TORCH_AT_LEAST(2, 0)

/// A projection [B, N, P, heads, d] as P tensors [B, heads, N, d] in one: a view, for the fused kernels take
/// any strides.
inline torch::Tensor splitHeads(const torch::Tensor& projected) { return projected.permute({2, 0, 3, 1, 4}); }

/// softmax(q k^T / sqrt(d)) v of [B, heads, N, d] each, by the fastest kernel there is.
inline torch::Tensor attend(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v) {
  return at::scaled_dot_product_attention(q, k, v);
}

#else

/// A projection [B, N, P, heads, d] as P tensors [B, heads, N, d] in one: a single copy, after which the
/// batched products need none.
inline torch::Tensor splitHeads(const torch::Tensor& projected) {
  return projected.permute({2, 0, 3, 1, 4}).contiguous();
}

/// softmax(q k^T / sqrt(d)) v of [B, heads, N, d] each, as two batched products.
inline torch::Tensor attend(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v) {
  const double scale = 1.0 / std::sqrt(static_cast<double>(q.size(3)));
  // Not baddbmm with beta 0 and alpha for the scale: on the CPU it multiplies its uninitialised result by
  // beta when the product is small, and what lies in memory may be NaN.
  const torch::Tensor scores = torch::bmm(q.flatten(0, 1) * scale, k.flatten(0, 1).transpose(1, 2));
  return torch::bmm(torch::softmax(scores, -1), v.flatten(0, 1)).view(q.sizes());
}

#endif

}  // namespace dinoscope::compat
