#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "engine/views/simd.h"

namespace dinoscope {

/// Transposes 16 x 16 bytes; strides are from row to row. Four rounds of interleaving row i with row i + 8:
/// a round moves one bit of the column's number into the row's number, so after four they have changed
/// places. 16-byte vectors exist on every x86-64 and arm64.
DINOSCOPE_INLINE void transpose16x16(const std::uint8_t* in, std::size_t in_stride, std::uint8_t* out,
                                     std::size_t out_stride) {
  using Bytes = std::uint8_t __attribute__((vector_size(16)));
  Bytes rows[16], mixed[16];
  for (std::size_t i = 0; i < 16; ++i) std::memcpy(&rows[i], in + i * in_stride, 16);
  const auto interleave = [](const Bytes(&from)[16], Bytes(&to)[16]) __attribute__((always_inline)) {
    for (std::size_t i = 0; i < 8; ++i) {
      to[2 * i] = __builtin_shufflevector(from[i], from[i + 8], 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6,
                                          22, 7, 23);
      to[2 * i + 1] = __builtin_shufflevector(from[i], from[i + 8], 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13,
                                              29, 14, 30, 15, 31);
    }
  };
  interleave(rows, mixed);
  interleave(mixed, rows);
  interleave(rows, mixed);
  interleave(mixed, rows);
  for (std::size_t i = 0; i < 16; ++i) std::memcpy(out + i * out_stride, &rows[i], 16);
}

}  // namespace dinoscope
