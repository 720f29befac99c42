#include "engine/views/resample.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>

#include "engine/views/simd.h"

namespace dinoscope {
namespace {

constexpr int kFractionBits = ResampleTaps::kFractionBits;
constexpr std::int32_t kHalf = ResampleTaps::kHalf;

/// Both branches are computed, so that loops over it are vectorised.
DINOSCOPE_INLINE double bicubic(double x) {
  constexpr double a = -0.5;
  x = std::abs(x);
  const double inner = ((a + 2) * x - (a + 3)) * x * x + 1;
  const double outer = (((x - 5) * x + 8) * x - 4) * a;
  return x < 1 ? inner : x < 2 ? outer : 0;
}

/// Half away from zero, as the reference rounds its weights.
DINOSCOPE_INLINE std::int32_t toFixedPoint(double weight) {
  return static_cast<std::int32_t>((weight < 0 ? -0.5 : 0.5) + weight * (1 << kFractionBits));
}

/// The weights of tap `t` of all outputs, not yet made to sum up to 1, and their sums so far: taps are
/// added in their order, on which the last bit depends.
DINOSCOPE_VECTOR_CLONES
void weighTap(int t, const int* DINOSCOPE_RESTRICT first, const int* DINOSCOPE_RESTRICT tap_count,
              double scale, double step, std::size_t outputs, double* DINOSCOPE_RESTRICT weights,
              double* DINOSCOPE_RESTRICT sums) {
  for (std::size_t o = 0; o < outputs; ++o) {
    const double center = (static_cast<int>(o) + 0.5) * scale;
    const double weight = bicubic((first[o] + t - center + 0.5) * step);
    weights[o] = weight;
    sums[o] += t < tap_count[o] ? weight : 0.0;
  }
}

DINOSCOPE_VECTOR_CLONES
void roundTap(int t, const int* DINOSCOPE_RESTRICT tap_count, const double* DINOSCOPE_RESTRICT sums,
              std::size_t outputs, const double* DINOSCOPE_RESTRICT weights,
              std::int32_t* DINOSCOPE_RESTRICT rounded) {
  for (std::size_t o = 0; o < outputs; ++o)
    rounded[o] = t < tap_count[o] ? toFixedPoint(weights[o] / sums[o]) : 0;
}

std::uint8_t toLevel(std::int32_t sum) {
  return static_cast<std::uint8_t>(std::clamp(sum >> kFractionBits, 0, 255));
}

}  // namespace

void ResampleTaps::compute(int in_size, int out_size) {
  const double scale = static_cast<double>(in_size) / out_size;
  const double filter_scale = std::max(scale, 1.0);
  const double support = 2 * filter_scale;
  const auto outputs = static_cast<std::size_t>(out_size);
  taps_per_output = static_cast<int>(std::ceil(support)) * 2 + 1;
  first.resize(outputs);
  tap_count.resize(outputs);
  for (int o = 0; o < out_size; ++o) {
    const double center = (o + 0.5) * scale;
    const int begin = std::max(static_cast<int>(center - support + 0.5), 0);
    const int end = std::min(static_cast<int>(center + support + 0.5), in_size);
    first[static_cast<std::size_t>(o)] = begin;
    tap_count[static_cast<std::size_t>(o)] = end - begin;
  }
  // Tap by tap for all outputs, for these are more than the taps.
  const auto taps = static_cast<std::size_t>(taps_per_output);
  m_exact.resize(taps * outputs);
  m_sums.assign(outputs, 0.0);
  m_rounded.resize(outputs);
  weights.resize(taps * outputs);
  for (std::size_t t = 0; t < taps; ++t)
    weighTap(static_cast<int>(t), first.data(), tap_count.data(), scale, 1 / filter_scale, outputs,
             &m_exact[t * outputs], m_sums.data());
  for (std::size_t t = 0; t < taps; ++t) {
    roundTap(static_cast<int>(t), tap_count.data(), m_sums.data(), outputs, &m_exact[t * outputs],
             m_rounded.data());
    for (std::size_t o = 0; o < outputs; ++o) weights[o * taps + t] = m_rounded[o];
  }
}

void BicubicResampler::resize(const Rgb8Image& photo, const CropBox& box, RgbPixels out) {
  const std::uint8_t* in = photo.at(box.left, box.top);
  std::size_t in_stride = photo.rowBytes();
  if (box.width != out.width) {
    m_horizontal.compute(box.width, out.width);
    resizeRows(photo, box, out.width);
    in = m_rows.data();
    in_stride = out.rowBytes();
  }
  if (box.height != out.height) {
    m_vertical.compute(box.height, out.height);
    resizeColumns(in, in_stride, out);
    return;
  }
  for (int y = 0; y < out.height; ++y)
    std::memcpy(out.row(y), in + static_cast<std::size_t>(y) * in_stride, out.rowBytes());
}

void BicubicResampler::resizeRows(const Rgb8Image& photo, const CropBox& box, int out_width) {
  const auto width = static_cast<std::size_t>(out_width);
  const auto row_length = static_cast<std::size_t>(m_horizontal.taps_per_output);
  m_rows.resize(width * 3 * static_cast<std::size_t>(box.height));
  std::uint8_t* out = m_rows.data();
  for (int y = 0; y < box.height; ++y) {
    const std::uint8_t* in = photo.at(box.left, box.top + y);
    for (std::size_t x = 0; x < width; ++x, out += 3) {
      const std::uint8_t* pixel = in + static_cast<std::size_t>(m_horizontal.first[x]) * 3;
      const std::int32_t* weight = &m_horizontal.weights[x * row_length];
      std::int32_t red = kHalf, green = kHalf, blue = kHalf;
      for (int t = 0; t < m_horizontal.tap_count[x]; ++t, pixel += 3) {
        red += pixel[0] * weight[t];
        green += pixel[1] * weight[t];
        blue += pixel[2] * weight[t];
      }
      out[0] = toLevel(red);
      out[1] = toLevel(green);
      out[2] = toLevel(blue);
    }
  }
}

void BicubicResampler::resizeColumns(const std::uint8_t* in, std::size_t in_stride, RgbPixels out) {
  // Tap by tap along whole rows: the inner loops run over neighbouring bytes, which compilers vectorise.
  const std::size_t count = out.rowBytes();
  const auto row_length = static_cast<std::size_t>(m_vertical.taps_per_output);
  m_sums.resize(count);
  std::int32_t* sums = m_sums.data();
  for (int y = 0; y < out.height; ++y) {
    const auto output = static_cast<std::size_t>(y);
    std::fill(m_sums.begin(), m_sums.end(), kHalf);
    for (int t = 0; t < m_vertical.tap_count[output]; ++t) {
      const std::int32_t weight = m_vertical.weights[output * row_length + static_cast<std::size_t>(t)];
      const std::uint8_t* row = in + static_cast<std::size_t>(m_vertical.first[output] + t) * in_stride;
      for (std::size_t i = 0; i < count; ++i) sums[i] += row[i] * weight;
    }
    std::uint8_t* pixels = out.row(y);
    for (std::size_t i = 0; i < count; ++i) pixels[i] = toLevel(sums[i]);
  }
}

}  // namespace dinoscope
