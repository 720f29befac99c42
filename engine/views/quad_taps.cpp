#include "engine/views/quad_taps.h"

#include <algorithm>

#include "engine/views/simd.h"

namespace dinoscope {
namespace {

/// Each digit takes what is left of the weight modulo 256, as a signed byte.
DINOSCOPE_VECTOR_CLONES
void splitWeights(const std::int32_t* DINOSCOPE_RESTRICT weights, int count,
                  std::int8_t* DINOSCOPE_RESTRICT lowest, std::int8_t* DINOSCOPE_RESTRICT middle,
                  std::int8_t* DINOSCOPE_RESTRICT highest) {
  for (int t = 0; t < count; ++t) {
    lowest[t] = static_cast<std::int8_t>(weights[t]);
    const int rest = (weights[t] - lowest[t]) >> 8;
    middle[t] = static_cast<std::int8_t>(rest);
    highest[t] = static_cast<std::int8_t>((rest - middle[t]) >> 8);
  }
}

}  // namespace

void QuadTaps::compute(const ResampleTaps& taps, int offset) {
  const std::size_t outputs = taps.first.size();
  m_first_quad.resize(outputs);
  m_quad_count.resize(outputs);
  m_digit_bytes = (static_cast<std::size_t>(taps.taps_per_output) + 3 + 3) / 4 * 4;
  m_digits.assign(outputs * 3 * m_digit_bytes, 0);
  for (std::size_t o = 0; o < outputs; ++o) {
    const int place = offset + taps.first[o];
    m_first_quad[o] = place / 4;
    m_quad_count[o] = (place % 4 + taps.tap_count[o] + 3) / 4;
    std::int8_t* lowest = &m_digits[o * 3 * m_digit_bytes + static_cast<std::size_t>(place % 4)];
    splitWeights(&taps.weights[o * static_cast<std::size_t>(taps.taps_per_output)], taps.tap_count[o], lowest,
                 lowest + m_digit_bytes, lowest + 2 * m_digit_bytes);
  }
}

}  // namespace dinoscope
