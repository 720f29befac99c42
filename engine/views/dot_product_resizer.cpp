// The sums of plane_resizer.cpp, four taps at a time, by an instruction made for neural networks: vpdpbusd
// adds the products of four unsigned bytes (neighbouring pixels) with four signed ones (a digit of their
// weights) to a 32-bit number, without rounding or saturation. Three digits make a weight. What wraps around
// 2^32 on the way wraps back, since the final sum fits.
//
// Pixels lie in quads: the horizontal pass reads four neighbours of a row as one number, quads of 16 rows
// side by side; it writes four neighbours of a column as one number, which is what the vertical pass reads.
#include "engine/views/crop_resizer.h"

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)

// GCC 12 takes the undefined halves of its own intrinsics for mistakes (GCC bug 105593).
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC diagnostic ignored "-Wuninitialized"
#include <immintrin.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include "engine/views/channels.h"
#include "engine/views/quad_taps.h"
#include "engine/views/resample.h"
#include "engine/views/simd.h"

namespace dinoscope {
namespace {

constexpr int kLanes = 16;  // 32-bit numbers in a vector
constexpr int kBlock = 64;  // outputs of four vectors, which share the loading of weights

constexpr int roundUp(int value, int step) { return (value + step - 1) / step * step; }

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512vnni")

/// Four vectors of sums as levels, rounded and clamped to bytes. Packing works within the four parts of a
/// vector: output 16 j + 4 part + k becomes byte 4 j + k of its part.
DINOSCOPE_INLINE __m512i packedLevels(__m512i a, __m512i b, __m512i c, __m512i d) {
  constexpr int bits = ResampleTaps::kFractionBits;
  const __m512i ab = _mm512_packs_epi32(_mm512_srai_epi32(a, bits), _mm512_srai_epi32(b, bits));
  const __m512i cd = _mm512_packs_epi32(_mm512_srai_epi32(c, bits), _mm512_srai_epi32(d, bits));
  return _mm512_packus_epi16(ab, cd);
}

/// Levels, packed so, of 16 kVectors outputs that share their weights, from quads that are `stride` numbers
/// apart.
template <int kVectors>
DINOSCOPE_INLINE __m512i sumQuads(const std::uint32_t* quads, std::size_t stride, const QuadTaps& taps,
                                  int output) {
  __m512i sums[3][kVectors];
  for (auto& digit : sums)
    for (__m512i& sum : digit) sum = _mm512_setzero_si512();
  const std::int8_t* digits = taps.digits(output);
  const std::size_t digit_bytes = taps.digitBytes();
  quads += static_cast<std::size_t>(taps.firstQuad(output)) * stride;
  const int count = taps.quadCount(output);  // at least 1
  int quad = 0;
  do {
    std::int32_t weights[3];
    for (std::size_t d = 0; d < 3; ++d) std::memcpy(&weights[d], digits + d * digit_bytes, 4);
    for (int v = 0; v < kVectors; ++v) {
      const __m512i pixels = _mm512_loadu_si512(quads + v * kLanes);
      for (int d = 0; d < 3; ++d)
        sums[d][v] = _mm512_dpbusd_epi32(sums[d][v], pixels, _mm512_set1_epi32(weights[d]));
    }
    quads += stride;
    digits += 4;
  } while (++quad < count);
  __m512i whole[4] = {};
  for (int v = 0; v < kVectors; ++v) {
    const __m512i higher =
        _mm512_add_epi32(_mm512_slli_epi32(sums[1][v], 8), _mm512_slli_epi32(sums[2][v], 16));
    const __m512i half = _mm512_set1_epi32(ResampleTaps::kHalf);
    whole[v] = _mm512_add_epi32(_mm512_add_epi32(sums[0][v], half), higher);
  }
  return packedLevels(whole[0], whole[1], whole[2], whole[3]);
}

struct Target {
  std::uint32_t* first;
  std::size_t stride;
  bool is_mirrored;
};

/// The four parts of a vector, each as four numbers of a row; rows are `stride` apart.
DINOSCOPE_INLINE void storeParts(__m512i parts, std::uint32_t* out, std::size_t stride) {
  const auto store = [&](std::size_t row, __m128i quads) __attribute__((always_inline)) {
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + row * stride), quads);
  };
  store(0, _mm512_castsi512_si128(parts));
  store(1, _mm512_extracti32x4_epi32(parts, 1));
  store(2, _mm512_extracti32x4_epi32(parts, 2));
  store(3, _mm512_extracti32x4_epi32(parts, 3));
}

/// 16 kVectors rows of the horizontal pass: four columns at a time become rows of quads, four by four. A part
/// holds quads `part`, 4 + part, ..., so that after the exchange the parts of each vector are four rows.
template <int kVectors>
void resizeRowBlock(const std::uint32_t* quads, std::size_t stride, const QuadTaps& taps, Target out) {
  const int last = taps.outputs() - 1;
  for (int x = 0; x <= last; x += 4) {
    __m512i columns[4];
    for (int i = 0; i < 4; ++i) {
      const int place = std::min(x + i, last);  // beyond the edge: something, into the padding
      columns[i] = sumQuads<kVectors>(quads, stride, taps, out.is_mirrored ? last - place : place);
    }
    const __m512i low01 = _mm512_unpacklo_epi32(columns[0], columns[1]);
    const __m512i low23 = _mm512_unpacklo_epi32(columns[2], columns[3]);
    const __m512i high01 = _mm512_unpackhi_epi32(columns[0], columns[1]);
    const __m512i high23 = _mm512_unpackhi_epi32(columns[2], columns[3]);
    std::uint32_t* first = out.first + x;
    storeParts(_mm512_unpacklo_epi64(low01, low23), first, out.stride);
    if (kVectors > 1) storeParts(_mm512_unpackhi_epi64(low01, low23), first + 4 * out.stride, out.stride);
    if (kVectors > 2) storeParts(_mm512_unpacklo_epi64(high01, high23), first + 8 * out.stride, out.stride);
    if (kVectors > 3) storeParts(_mm512_unpackhi_epi64(high01, high23), first + 12 * out.stride, out.stride);
  }
}

/// 16 kVectors pixels of a row of the vertical pass; 64 bytes are written.
template <int kVectors>
void resizePixels(const std::uint32_t* quads, std::size_t stride, const QuadTaps& taps, int output,
                  std::uint8_t* out) {
  const __m512i order = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
  const __m512i levels = sumQuads<kVectors>(quads, stride, taps, output);
  _mm512_storeu_si512(out, _mm512_permutexvar_epi32(order, levels));
}

#pragma GCC pop_options

/// A part of a photo as quads: [channel, quad of a row, row].
class QuadPhoto {
public:
  void fill(const Rgb8Image& photo, const CropBox& region);

  /// The quad that holds the pixel at x of the photo, and those of the rows below it; then stride() further
  /// those of the next four columns.
  const std::uint32_t* at(int channel, int x, int y) const {
    const auto quad = static_cast<std::size_t>(channel * m_row_quads + (x - m_region.left) / 4);
    return m_quads.data() + quad * m_stride + static_cast<std::size_t>(y - m_region.top);
  }
  std::size_t stride() const { return m_stride; }
  /// The pixel's place in its quad.
  int placeInQuad(int x) const { return (x - m_region.left) % 4; }

private:
  CropBox m_region;
  int m_row_quads = 0;
  std::size_t m_stride = 0;
  std::vector<std::uint32_t> m_quads;
  std::vector<std::uint32_t> m_rows;  // [channel, 16 rows, quads]
};

void QuadPhoto::fill(const Rgb8Image& photo, const CropBox& region) {
  m_region = region;
  m_row_quads = roundUp(region.width, 4) / 4;
  const auto row_quads = static_cast<std::size_t>(m_row_quads);
  // An odd number of cache lines: numbers a power of two apart would share few sets of the cache.
  m_stride = static_cast<std::size_t>(roundUp(region.height, kLanes));
  if (m_stride / kLanes % 2 == 0) m_stride += kLanes;
  // A block of 64 rows may be read beyond the last one.
  const std::size_t needed = 3 * row_quads * m_stride + kBlock;
  if (m_quads.size() < needed) m_quads.resize(needed);
  m_rows.resize(3 * kLanes * row_quads);

  const auto rowOf = [&](std::size_t channel, int row) {
    return m_rows.data() + (channel * kLanes + static_cast<std::size_t>(row)) * row_quads;
  };
  for (int y = 0; y < region.height; y += kLanes) {
    const int count = std::min(kLanes, region.height - y);
    for (int row = 0; row < count; ++row)
      separateChannels(
          photo.at(region.left, region.top + y + row), reinterpret_cast<std::uint8_t*>(rowOf(0, row)),
          reinterpret_cast<std::uint8_t*>(rowOf(1, row)), reinterpret_cast<std::uint8_t*>(rowOf(2, row)),
          static_cast<std::size_t>(region.width));
    for (std::size_t channel = 0; channel < 3; ++channel)
      for (std::size_t quad = 0; quad < row_quads; ++quad) {
        std::uint32_t* out =
            m_quads.data() + (channel * row_quads + quad) * m_stride + static_cast<std::size_t>(y);
        const std::uint32_t* in = rowOf(channel, 0) + quad;
        for (std::size_t row = 0; row < kLanes; ++row) out[row] = in[row * row_quads];
      }
  }
}

class DotProductResizer : public CropResizer {
public:
  void open(const Rgb8Image& photo, const CropBox& region) override { m_photo.fill(photo, region); }
  void resize(const CropBox& box, Mirror mirror, ViewPlanes& out) override;

private:
  void resizeHorizontally(int channel, const CropBox& box, bool is_mirrored);
  void resizeVertically(bool is_mirrored, int width, std::uint8_t* out);

  QuadPhoto m_photo;
  ResampleTaps m_taps;
  QuadTaps m_horizontal;
  QuadTaps m_vertical;
  std::size_t m_row_length = 0;       // of m_rows: the width, filled up to whole vectors
  std::vector<std::uint32_t> m_rows;  // one channel at its final width, as quads of a column
};

void DotProductResizer::resize(const CropBox& box, Mirror mirror, ViewPlanes& out) {
  // A side that keeps its length has the weight 1 at one tap: the pass copies, as if it were left out.
  m_taps.compute(box.width, out.width());
  m_horizontal.compute(m_taps, m_photo.placeInQuad(box.left));
  m_taps.compute(box.height, out.height());
  m_vertical.compute(m_taps, 0);
  m_row_length = static_cast<std::size_t>(roundUp(out.width(), kLanes));
  const std::size_t needed = m_row_length * static_cast<std::size_t>(roundUp(box.height, kBlock) / 4);
  if (m_rows.size() < needed) m_rows.resize(needed);
  for (int channel = 0; channel < 3; ++channel) {
    resizeHorizontally(channel, box, mirror.left_right);
    resizeVertically(mirror.top_bottom, out.width(), out.plane(channel));
  }
}

void DotProductResizer::resizeHorizontally(int channel, const CropBox& box, bool is_mirrored) {
  for (int y = 0; y < box.height; y += kBlock) {
    const std::uint32_t* quads = m_photo.at(channel, box.left, box.top + y);
    const Target out{m_rows.data() + static_cast<std::size_t>(y / 4) * m_row_length, m_row_length,
                     is_mirrored};
    const int rows = box.height - y;
    if (rows > 3 * kLanes)
      resizeRowBlock<4>(quads, m_photo.stride(), m_horizontal, out);
    else if (rows > 2 * kLanes)
      resizeRowBlock<3>(quads, m_photo.stride(), m_horizontal, out);
    else if (rows > kLanes)
      resizeRowBlock<2>(quads, m_photo.stride(), m_horizontal, out);
    else
      resizeRowBlock<1>(quads, m_photo.stride(), m_horizontal, out);
  }
}

/// Rows are `width` apart. The last block of a row may spill into the next one, which is written after it;
/// after the last row there is ViewPlanes::kSlack.
void DotProductResizer::resizeVertically(bool is_mirrored, int width, std::uint8_t* out) {
  static_assert(ViewPlanes::kSlack >= kBlock);
  const int height = m_vertical.outputs();
  for (int y = 0; y < height; ++y, out += width) {
    const int output = is_mirrored ? height - 1 - y : y;
    for (int x = 0; x < width; x += kBlock) {
      const std::uint32_t* quads = m_rows.data() + x;
      const int pixels = width - x;
      if (pixels > 3 * kLanes)
        resizePixels<4>(quads, m_row_length, m_vertical, output, out + x);
      else if (pixels > 2 * kLanes)
        resizePixels<3>(quads, m_row_length, m_vertical, output, out + x);
      else if (pixels > kLanes)
        resizePixels<2>(quads, m_row_length, m_vertical, output, out + x);
      else
        resizePixels<1>(quads, m_row_length, m_vertical, output, out + x);
    }
  }
}

bool isSupported() {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
}

}  // namespace

std::unique_ptr<CropResizer> makeDotProductResizer() {
  if (!isSupported()) return nullptr;
  return std::make_unique<DotProductResizer>();
}

}  // namespace dinoscope

#else

namespace dinoscope {

std::unique_ptr<CropResizer> makeDotProductResizer() { return nullptr; }

}  // namespace dinoscope

#endif
