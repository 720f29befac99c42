#include "engine/views/resample.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>

namespace dinoscope {
namespace {

constexpr int kFractionBits = ResampleTaps::kFractionBits;
constexpr std::int32_t kHalf = ResampleTaps::kHalf;

double bicubic(double x) {
  constexpr double a = -0.5;
  x = std::abs(x);
  if (x < 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  if (x < 2) return (((x - 5) * x + 8) * x - 4) * a;
  return 0;
}

/// Half away from zero, as the reference rounds its weights.
std::int32_t toFixedPoint(double weight) {
  return static_cast<std::int32_t>((weight < 0 ? -0.5 : 0.5) + weight * (1 << kFractionBits));
}

std::uint8_t toLevel(std::int32_t sum) {
  return static_cast<std::uint8_t>(std::clamp(sum >> kFractionBits, 0, 255));
}

}  // namespace

void ResampleTaps::compute(int in_size, int out_size) {
  const double scale = static_cast<double>(in_size) / out_size;
  const double filter_scale = std::max(scale, 1.0);
  const double support = 2 * filter_scale;
  taps_per_output = static_cast<int>(std::ceil(support)) * 2 + 1;
  first.resize(static_cast<std::size_t>(out_size));
  tap_count.resize(static_cast<std::size_t>(out_size));
  weights.assign(static_cast<std::size_t>(out_size) * static_cast<std::size_t>(taps_per_output), 0);

  std::vector<double> exact(static_cast<std::size_t>(taps_per_output));
  for (int o = 0; o < out_size; ++o) {
    const double center = (o + 0.5) * scale;
    const int begin = std::max(static_cast<int>(center - support + 0.5), 0);
    const int end = std::min(static_cast<int>(center + support + 0.5), in_size);
    const auto count = static_cast<std::size_t>(end - begin);
    double sum = 0;
    for (std::size_t t = 0; t < count; ++t) {
      exact[t] = bicubic((begin + static_cast<int>(t) - center + 0.5) * (1 / filter_scale));
      sum += exact[t];
    }
    const auto output = static_cast<std::size_t>(o);
    first[output] = begin;
    tap_count[output] = end - begin;
    std::int32_t* row = &weights[output * static_cast<std::size_t>(taps_per_output)];
    for (std::size_t t = 0; t < count; ++t) row[t] = toFixedPoint(exact[t] / sum);
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
