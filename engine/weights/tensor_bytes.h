#pragma once

#include <torch/torch.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dinoscope {

/// How many bytes a tensor of this shape takes; empty when that overflows, with sides of 0 counted as 1
/// (such a tensor is empty, yet its strides would overflow).
inline std::optional<std::uint64_t> byteCountOf(const std::vector<std::int64_t>& shape,
                                                torch::ScalarType type) {
  std::int64_t bytes = static_cast<std::int64_t>(c10::elementSize(type));
  bool is_empty = false;
  for (const std::int64_t side : shape) {
    is_empty = is_empty || side == 0;
    if (side < 0 || __builtin_mul_overflow(bytes, side == 0 ? 1 : side, &bytes)) return std::nullopt;
  }
  return is_empty ? 0 : static_cast<std::uint64_t>(bytes);
}

/// The memory of a contiguous CPU tensor.
inline std::span<std::byte> writableBytes(torch::Tensor& tensor) {
  return {static_cast<std::byte*>(tensor.data_ptr()), tensor.nbytes()};
}

/// False when a contiguous boolean tensor holds a byte that is no truth value: C++ must not read one.
inline bool isValidContent(torch::Tensor& tensor) {
  if (tensor.scalar_type() != torch::kBool) return true;
  for (const std::byte byte : writableBytes(tensor))
    if (byte > std::byte{1}) return false;
  return true;
}

}  // namespace dinoscope
