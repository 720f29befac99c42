#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/views/resample.h"

namespace dinoscope {

/// The weights of a resize for sums of four neighbouring values at a time (quads), which begin at multiples
/// of four. A weight of 24 bits is split into three digits to base 256 in -128 .. 127: a weighted sum is then
/// a sum of products of bytes for each digit, and these put together again.
class QuadTaps {
public:
  /// `offset` is the place of the first input value, counted from the start of a quad.
  void compute(const ResampleTaps& taps, int offset);

  int outputs() const { return static_cast<int>(m_first_quad.size()); }
  int firstQuad(int output) const { return m_first_quad[static_cast<std::size_t>(output)]; }
  int quadCount(int output) const { return m_quad_count[static_cast<std::size_t>(output)]; }
  /// The digits of one output: first the lowest of all its values, after digitBytes() the middle ones, then
  /// the highest. Values outside the taps have the weight 0.
  const std::int8_t* digits(int output) const {
    return m_digits.data() + static_cast<std::size_t>(output) * 3 * m_digit_bytes;
  }
  std::size_t digitBytes() const { return m_digit_bytes; }

private:
  std::size_t m_digit_bytes = 0;
  std::vector<int> m_first_quad;
  std::vector<int> m_quad_count;
  std::vector<std::int8_t> m_digits;  // [outputs, 3, m_digit_bytes]
};

}  // namespace dinoscope
