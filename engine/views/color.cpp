#include "engine/views/color.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dinoscope {
namespace {

using LevelTable = std::array<std::uint8_t, 256>;

/// a + f (b - a) in float32, cut off towards zero: Pillow's ImagingBlend, where `neutral` is a and `level` b.
std::uint8_t blend(int neutral, int level, float factor) {
  const float value = static_cast<float>(neutral) + factor * static_cast<float>(level - neutral);
  if (value <= 0) return 0;
  if (value >= 255) return 255;
  return static_cast<std::uint8_t>(value);
}

LevelTable blendTable(int neutral, double factor) {
  LevelTable table{};
  for (int level = 0; level < 256; ++level)
    table[static_cast<std::size_t>(level)] = blend(neutral, level, static_cast<float>(factor));
  return table;
}

void replaceLevels(RgbPixels pixels, const LevelTable& table) {
  for (std::uint8_t& level : pixels.bytes()) level = table[level];
}

/// int(mean + 0.5) of the luma over the whole image.
int meanLuma(RgbPixels pixels) {
  const auto bytes = pixels.bytes();
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < bytes.size(); i += 3) sum += luma(&bytes[i]);
  const std::size_t pixel_count = bytes.size() / 3;
  return static_cast<int>(static_cast<double>(sum) / static_cast<double>(pixel_count) + 0.5);
}

}  // namespace

void adjustBrightness(RgbPixels pixels, double factor) { replaceLevels(pixels, blendTable(0, factor)); }

void adjustContrast(RgbPixels pixels, double factor) {
  replaceLevels(pixels, blendTable(meanLuma(pixels), factor));
}

void adjustSaturation(RgbPixels pixels, double factor) {
  const auto bytes = pixels.bytes();
  const auto factor32 = static_cast<float>(factor);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const int gray = luma(&bytes[i]);
    for (std::size_t c = 0; c < 3; ++c) bytes[i + c] = blend(gray, bytes[i + c], factor32);
  }
}

void convertToGrayscale(RgbPixels pixels) {
  const auto bytes = pixels.bytes();
  for (std::size_t i = 0; i < bytes.size(); i += 3) bytes[i] = bytes[i + 1] = bytes[i + 2] = luma(&bytes[i]);
}

void solarize(RgbPixels pixels, int threshold) {
  for (std::uint8_t& level : pixels.bytes())
    level = level >= threshold ? static_cast<std::uint8_t>(255 - level) : level;
}

void balanceGrayWorld(RgbPixels pixels) {
  const auto bytes = pixels.bytes();
  std::array<std::uint64_t, 3> sums{};
  for (std::size_t i = 0; i < bytes.size(); ++i) sums[i % 3] += bytes[i];
  const std::uint64_t all = sums[0] + sums[1] + sums[2];
  for (std::size_t c = 0; c < 3; ++c) {
    if (sums[c] == 0) continue;
    LevelTable table{};
    // level * (all / 3) / sum, rounded.
    for (std::size_t level = 0; level < table.size(); ++level)
      table[level] = static_cast<std::uint8_t>(
          std::min<std::uint64_t>((2 * level * all + 3 * sums[c]) / (6 * sums[c]), 255));
    for (std::size_t i = c; i < bytes.size(); i += 3) bytes[i] = table[bytes[i]];
  }
}

}  // namespace dinoscope
