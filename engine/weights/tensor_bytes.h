#pragma once

#include <torch/types.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/io/safetensors_header.h"

namespace dinoscope {

/// How many bytes a tensor of this shape takes; empty when that overflows.
inline std::optional<std::uint64_t> byteCountOf(const std::vector<std::int64_t>& shape,
                                                torch::ScalarType type) {
  return tensorByteCount(shape, c10::elementSize(type));
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
