#include "engine/views/blur.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>

namespace dinoscope {
namespace {

constexpr int kPasses = 3;
constexpr std::uint32_t kOne = 1U << 24;

/// out = (inner * sum + outer * (before + after) + 1/2) >> 24, value by value.
void combine(const std::uint32_t* sums, const std::uint8_t* before, const std::uint8_t* after,
             const BoxWeights& weights, std::uint8_t* out, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t ends = static_cast<std::uint32_t>(before[i]) + after[i];
    out[i] = static_cast<std::uint8_t>((weights.inner * sums[i] + weights.outer * ends + kOne / 2) >> 24);
  }
}

void add(std::uint32_t* sums, const std::uint8_t* values, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) sums[i] += values[i];
}

}  // namespace

BoxWeights BoxWeights::forSigma(double sigma) {
  // Each step is rounded to float32 where Pillow does: at sigma 1 a sixth of all sums are ties.
  const auto deviation = static_cast<float>(sigma);
  const float variance = deviation * deviation / static_cast<float>(kPasses);
  const auto length = static_cast<float>(std::sqrt(12.0 * variance + 1.0));
  const auto whole = static_cast<float>(std::floor((length - 1.0) / 2.0));
  float part = (2 * whole + 1) * (whole * (whole + 1) - 3 * variance);
  part /= 6 * (variance - (whole + 1) * (whole + 1));
  const float radius = whole + part;

  BoxWeights weights;
  weights.radius = static_cast<int>(radius);
  weights.inner = static_cast<std::uint32_t>(static_cast<float>(kOne) / (radius * 2 + 1));
  weights.outer = (kOne - static_cast<std::uint32_t>(2 * weights.radius + 1) * weights.inner) / 2;
  return weights;
}

void BoxBlur::apply(RgbPixels pixels, double sigma) {
  if (sigma <= 0) return;
  const BoxWeights weights = BoxWeights::forSigma(sigma);
  for (int y = 0; y < pixels.height; ++y)
    for (int pass = 0; pass < kPasses; ++pass) blurRow(pixels.row(y), pixels.width, weights);
  m_copy.resize(pixels.bytes().size());
  for (int pass = 0; pass < kPasses; ++pass) {
    std::memcpy(m_copy.data(), pixels.data, m_copy.size());
    blurColumns(m_copy.data(), pixels, weights);
  }
}

void BoxBlur::blurRow(std::uint8_t* row, int width, const BoxWeights& weights) {
  const auto margin = static_cast<std::size_t>(weights.radius + 1) * 3;
  const std::size_t count = static_cast<std::size_t>(width) * 3;
  m_padded.resize(count + 2 * margin);
  std::uint8_t* padded = m_padded.data();
  std::memcpy(padded + margin, row, count);
  for (std::size_t i = 0; i < margin; ++i) {
    padded[i] = row[i % 3];
    padded[margin + count + i] = row[count - 3 + i % 3];
  }
  m_sums.assign(count, 0);
  for (std::size_t offset = 3; offset < 2 * margin; offset += 3) add(m_sums.data(), padded + offset, count);
  combine(m_sums.data(), padded, padded + 2 * margin, weights, row, count);
}

void BoxBlur::blurColumns(const std::uint8_t* in, RgbPixels out, const BoxWeights& weights) {
  const std::size_t count = out.rowBytes();
  const auto rowAt = [&](int y) {
    return in + static_cast<std::size_t>(std::clamp(y, 0, out.height - 1)) * count;
  };
  for (int y = 0; y < out.height; ++y) {
    m_sums.assign(count, 0);
    for (int dy = -weights.radius; dy <= weights.radius; ++dy) add(m_sums.data(), rowAt(y + dy), count);
    combine(m_sums.data(), rowAt(y - weights.radius - 1), rowAt(y + weights.radius + 1), weights, out.row(y),
            count);
  }
}

}  // namespace dinoscope
