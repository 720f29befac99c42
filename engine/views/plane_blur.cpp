// Sums of levels are whole numbers, so that it makes no difference in which order, or as a running sum, they
// are made; 2 * radius + 1 levels fit 16 bits up to a radius of 127, far above what a sigma of 20 px needs.
#include "engine/views/plane_blur.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstring>

#include "engine/views/blur.h"
#include "engine/views/simd.h"

namespace dinoscope {
namespace {

constexpr int kPasses = 3;
constexpr std::uint32_t kHalf = 1U << 23;

DINOSCOPE_INLINE std::uint8_t weighed(const BoxWeights& weights, int central, int ends) {
  return static_cast<std::uint8_t>((weights.inner * static_cast<std::uint32_t>(central) +
                                    weights.outer * static_cast<std::uint32_t>(ends) + kHalf) >>
                                   24);
}

/// weighed() for a radius of 0 with one multiplication: inner is 2^24 - 2 outer, or one less.
DINOSCOPE_INLINE std::uint8_t weighedThree(const BoxWeights& weights, int before, int middle, int after) {
  const std::uint32_t missing = (1U << 24) - 2 * weights.outer - weights.inner;
  const auto center = static_cast<std::uint32_t>(middle);
  const std::uint32_t bend = static_cast<std::uint32_t>(before + after - 2 * middle);  // may wrap, and back
  const std::uint32_t sum = (center << 24) + weights.outer * bend + kHalf;
  return static_cast<std::uint8_t>((sum - (missing == 0 ? 0 : center)) >> 24);
}

DINOSCOPE_INLINE void blurThree(const std::uint8_t* DINOSCOPE_RESTRICT in,
                                std::uint8_t* DINOSCOPE_RESTRICT out, int count, const BoxWeights& weights) {
  for (int i = 0; i < count; ++i) out[i] = weighedThree(weights, in[i - 1], in[i], in[i + 1]);
}

DINOSCOPE_INLINE void blurFive(const std::uint8_t* DINOSCOPE_RESTRICT in,
                               std::uint8_t* DINOSCOPE_RESTRICT out, int count, const BoxWeights& weights) {
  for (int i = 0; i < count; ++i)
    out[i] = weighed(weights, in[i - 1] + in[i] + in[i + 1], in[i - 2] + in[i + 2]);
}

/// out[i] from the central values in[i - radius .. i + radius] and the two beyond them.
DINOSCOPE_INLINE void blurLong(const std::uint8_t* DINOSCOPE_RESTRICT in,
                               std::uint8_t* DINOSCOPE_RESTRICT out, int count, const BoxWeights& weights,
                               std::uint16_t* DINOSCOPE_RESTRICT sums) {
  const int radius = weights.radius;
  for (int i = 0; i < count; ++i) sums[i] = in[i - radius];
  for (int offset = 1 - radius; offset <= radius; ++offset)
    for (int i = 0; i < count; ++i) sums[i] = static_cast<std::uint16_t>(sums[i] + in[i + offset]);
  for (int i = 0; i < count; ++i) out[i] = weighed(weights, sums[i], in[i - radius - 1] + in[i + radius + 1]);
}

/// Rows of a plane with room for their repeated edges on both sides.
struct PaddedRows {
  std::uint8_t* first;  ///< pixel of the first row
  int stride;
};

void repeatEdges(PaddedRows rows, int width, int height, int margin) {
  for (std::uint8_t* row = rows.first; height > 0; --height, row += rows.stride) {
    for (int i = 1; i <= margin; ++i) row[-i] = row[0];
    for (int i = 0; i < margin; ++i) row[width + i] = row[width - 1];
  }
}

/// One pass along each row. All rows go through a step before the next one begins: reading at once what
/// was just written, a byte further, would make the processor wait for the store.
DINOSCOPE_VECTOR_CLONES
void blurRows(PaddedRows in, PaddedRows out, int width, int height, BoxWeights weights, std::uint16_t* sums) {
  for (int y = 0; y < height; ++y, in.first += in.stride, out.first += out.stride) {
    if (weights.radius == 0)
      blurThree(in.first, out.first, width, weights);
    else if (weights.radius == 1)
      blurFive(in.first, out.first, width, weights);
    else
      blurLong(in.first, out.first, width, weights, sums);
  }
}

/// One pass down all columns at once, with a running sum for each.
DINOSCOPE_VECTOR_CLONES
void blurColumns(const std::uint8_t* DINOSCOPE_RESTRICT in, std::uint8_t* DINOSCOPE_RESTRICT out, int width,
                 int height, BoxWeights weights, std::uint16_t* DINOSCOPE_RESTRICT sums) {
  const auto rowAt = [=](int y) __attribute__((always_inline)) {
    return in + static_cast<std::ptrdiff_t>(std::clamp(y, 0, height - 1)) * width;
  };
  std::fill_n(sums, width, std::uint16_t{0});
  for (int dy = -weights.radius - 1; dy < weights.radius; ++dy) {
    const std::uint8_t* row = rowAt(dy);
    for (int x = 0; x < width; ++x) sums[x] = static_cast<std::uint16_t>(sums[x] + row[x]);
  }
  for (int y = 0; y < height; ++y, out += width) {
    const std::uint8_t* before = rowAt(y - weights.radius - 1);
    const std::uint8_t* last = rowAt(y + weights.radius);
    const std::uint8_t* after = rowAt(y + weights.radius + 1);
    for (int x = 0; x < width; ++x) {
      sums[x] = static_cast<std::uint16_t>(sums[x] + last[x] - before[x]);
      out[x] = weighed(weights, sums[x], before[x] + after[x]);
    }
  }
}

}  // namespace

void PlaneBlur::apply(ViewPlanes& view, double sigma) {
  if (sigma <= 0) return;
  const BoxWeights weights = BoxWeights::forSigma(sigma);
  assert(weights.radius <= 127);
  const int width = view.width(), height = view.height();
  const int margin = weights.radius + 1;
  const int stride = width + 2 * margin;
  const auto room = static_cast<std::size_t>(stride) * static_cast<std::size_t>(height);
  if (m_first.size() < room) m_first.resize(room);
  if (m_second.size() < room) m_second.resize(room);
  if (m_sums.size() < static_cast<std::size_t>(width)) m_sums.resize(static_cast<std::size_t>(width));
  const PaddedRows first{m_first.data() + margin, stride}, second{m_second.data() + margin, stride};
  static_assert(kPasses == 3);
  for (int channel = 0; channel < 3; ++channel) {
    std::uint8_t* plane = view.plane(channel);
    for (int y = 0; y < height; ++y)
      std::memcpy(first.first + y * stride, plane + y * width, static_cast<std::size_t>(width));
    repeatEdges(first, width, height, margin);
    blurRows(first, second, width, height, weights, m_sums.data());
    repeatEdges(second, width, height, margin);
    blurRows(second, first, width, height, weights, m_sums.data());
    repeatEdges(first, width, height, margin);
    blurRows(first, {plane, width}, width, height, weights, m_sums.data());
    blurColumns(plane, m_first.data(), width, height, weights, m_sums.data());
    blurColumns(m_first.data(), m_second.data(), width, height, weights, m_sums.data());
    blurColumns(m_second.data(), plane, width, height, weights, m_sums.data());
  }
}

}  // namespace dinoscope
