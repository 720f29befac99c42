// Both passes are the same sum: 64 neighbouring bytes of the output have the same weights, so that a vector
// of them is a sum of vectors of input bytes, each times one number. For the vertical pass that is so in
// rows; for the horizontal one in columns, hence the turned photo. Sums are exact in 32 bits: weights have
// 22 fractional bits and add up to 1, values have 8 bits.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "engine/views/byte_transpose.h"
#include "engine/views/crop_resizer.h"
#include "engine/views/resample.h"
#include "engine/views/simd.h"
#include "engine/views/turned_photo.h"

namespace dinoscope {
namespace {

constexpr std::size_t kLanes = 64;
constexpr std::size_t kGroup = 16;  // outputs of the horizontal pass that are turned back at once

/// out[i] = the weighted sum of in[i], in[i + stride], ..., rounded and clamped to a level.
template <std::size_t kCount>
DINOSCOPE_INLINE void sumTaps(const std::uint8_t* in, std::size_t stride, const std::int32_t* weights,
                              int tap_count, std::uint8_t* out) {
  std::int32_t sums[kCount];
  for (std::size_t i = 0; i < kCount; ++i) sums[i] = ResampleTaps::kHalf;
  for (int t = 0; t < tap_count; ++t, in += stride) {
    const std::int32_t weight = weights[t];
    for (std::size_t i = 0; i < kCount; ++i) sums[i] += in[i] * weight;
  }
  for (std::size_t i = 0; i < kCount; ++i)
    out[i] = static_cast<std::uint8_t>(std::clamp(sums[i] >> ResampleTaps::kFractionBits, 0, 255));
}

struct TapsView {
  const int* first;
  const int* tap_count;
  const std::int32_t* weights;
  std::size_t row_length;
  int outputs;

  explicit TapsView(const ResampleTaps& taps)
      : first(taps.first.data()),
        tap_count(taps.tap_count.data()),
        weights(taps.weights.data()),
        row_length(static_cast<std::size_t>(taps.taps_per_output)),
        outputs(static_cast<int>(taps.first.size())) {}
};

/// From columns to rows of `row_bytes`: both dimensions are filled up to whole blocks with bytes that mean
/// nothing. A mirrored output is the output of the other end.
DINOSCOPE_VECTOR_CLONES
void resizeColumnsToRows(const std::uint8_t* columns, std::size_t column_bytes, int height, TapsView taps,
                         bool is_mirrored, std::uint8_t* rows, std::size_t row_bytes) {
  alignas(64) std::uint8_t block[kGroup * kLanes] = {};
  for (int y = 0; y < height; y += static_cast<int>(kLanes)) {
    const bool is_narrow = height - y <= static_cast<int>(kLanes / 2);
    for (int x = 0; x < taps.outputs; x += static_cast<int>(kGroup)) {
      const int group = std::min(static_cast<int>(kGroup), taps.outputs - x);
      for (int i = 0; i < group; ++i) {
        const auto o = static_cast<std::size_t>(is_mirrored ? taps.outputs - 1 - (x + i) : x + i);
        const std::uint8_t* in = columns + static_cast<std::size_t>(taps.first[o]) * column_bytes + y;
        const std::int32_t* weights = taps.weights + o * taps.row_length;
        std::uint8_t* out = block + static_cast<std::size_t>(i) * kLanes;
        if (is_narrow)
          sumTaps<kLanes / 2>(in, column_bytes, weights, taps.tap_count[o], out);
        else
          sumTaps<kLanes>(in, column_bytes, weights, taps.tap_count[o], out);
      }
      const std::size_t lanes = is_narrow ? kLanes / 2 : kLanes;
      for (std::size_t lane = 0; lane < lanes; lane += kGroup)
        transpose16x16(block + lane, kLanes, rows + (static_cast<std::size_t>(y) + lane) * row_bytes + x,
                       row_bytes);
    }
  }
}

/// Writes rows of `width` without padding. The last block of a row may spill into the next one, which is
/// written after it; after the last row there is ViewPlanes::kSlack.
DINOSCOPE_VECTOR_CLONES
void resizeRows(const std::uint8_t* rows, std::size_t row_bytes, TapsView taps, bool is_mirrored,
                std::uint8_t* out, std::size_t width) {
  for (int y = 0; y < taps.outputs; ++y, out += width) {
    const auto o = static_cast<std::size_t>(is_mirrored ? taps.outputs - 1 - y : y);
    const std::uint8_t* in = rows + static_cast<std::size_t>(taps.first[o]) * row_bytes;
    const std::int32_t* weights = taps.weights + o * taps.row_length;
    std::size_t x = 0;
    for (; x + kLanes / 2 < width; x += kLanes)
      sumTaps<kLanes>(in + x, row_bytes, weights, taps.tap_count[o], out + x);
    if (x < width) sumTaps<kLanes / 2>(in + x, row_bytes, weights, taps.tap_count[o], out + x);
  }
}

class PlaneResizer : public CropResizer {
public:
  void open(const Rgb8Image& photo, const CropBox& region) override { m_photo.turn(photo, region); }
  void resize(const CropBox& box, Mirror mirror, ViewPlanes& out) override;

private:
  TurnedPhoto m_photo;
  ResampleTaps m_horizontal;
  ResampleTaps m_vertical;
  std::vector<std::uint8_t> m_rows;  // one channel of the box at its final width
};

void PlaneResizer::resize(const CropBox& box, Mirror mirror, ViewPlanes& out) {
  static_assert(ViewPlanes::kSlack >= kLanes);
  // A side that keeps its length has the weight 1 at one tap: the pass copies, as if it were left out.
  m_horizontal.compute(box.width, out.width());
  m_vertical.compute(box.height, out.height());
  const auto width = static_cast<std::size_t>(out.width());
  const std::size_t row_bytes = (width + kGroup - 1) / kGroup * kGroup;
  const std::size_t row_count = (static_cast<std::size_t>(box.height) + kLanes - 1) / kLanes * kLanes;
  // What the last block of the last row reads beyond it must exist.
  const std::size_t needed = row_count * row_bytes + kLanes;
  if (m_rows.size() < needed) m_rows.resize(needed);
  for (int channel = 0; channel < 3; ++channel) {
    resizeColumnsToRows(m_photo.at(channel, box.left, box.top), m_photo.columnBytes(), box.height,
                        TapsView(m_horizontal), mirror.left_right, m_rows.data(), row_bytes);
    resizeRows(m_rows.data(), row_bytes, TapsView(m_vertical), mirror.top_bottom, out.plane(channel), width);
  }
}

}  // namespace

std::unique_ptr<CropResizer> makePlaneResizer() { return std::make_unique<PlaneResizer>(); }

std::unique_ptr<CropResizer> makeFastestResizer() {
  std::unique_ptr<CropResizer> resizer = makeDotProductResizer();
  return resizer ? std::move(resizer) : makePlaneResizer();
}

}  // namespace dinoscope
