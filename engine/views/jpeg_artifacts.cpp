#include "engine/views/jpeg_artifacts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace dinoscope {
namespace {

constexpr int kSide = 8;
using Block = std::array<std::array<int, kSide>, kSide>;

// ITU-T T.81, tables K.1 and K.2.
constexpr Block kLumaSteps{{{16, 11, 10, 16, 24, 40, 51, 61},
                            {12, 12, 14, 19, 26, 58, 60, 55},
                            {14, 13, 16, 24, 40, 57, 69, 56},
                            {14, 17, 22, 29, 51, 87, 80, 62},
                            {18, 22, 37, 56, 68, 109, 103, 77},
                            {24, 35, 55, 64, 81, 104, 113, 92},
                            {49, 64, 78, 87, 103, 121, 120, 101},
                            {72, 92, 95, 98, 112, 100, 103, 99}}};
constexpr Block kColorSteps{{{17, 18, 24, 47, 99, 99, 99, 99},
                             {18, 21, 26, 66, 99, 99, 99, 99},
                             {24, 26, 56, 99, 99, 99, 99, 99},
                             {47, 66, 99, 99, 99, 99, 99, 99},
                             {99, 99, 99, 99, 99, 99, 99, 99},
                             {99, 99, 99, 99, 99, 99, 99, 99},
                             {99, 99, 99, 99, 99, 99, 99, 99},
                             {99, 99, 99, 99, 99, 99, 99, 99}}};

/// A table's steps at a quality, as libjpeg's jpeg_quality_scaling has them.
Block scaledSteps(const Block& steps, int quality) {
  const int percent = quality < 50 ? 5000 / quality : 200 - quality * 2;
  Block scaled{};
  for (std::size_t v = 0; v < kSide; ++v)
    for (std::size_t u = 0; u < kSide; ++u)
      scaled[v][u] = std::clamp((steps[v][u] * percent + 50) / 100, 1, 255);
  return scaled;
}

/// cos((2 x + 1) u pi / 16), times sqrt(1/2) for u = 0, in 13 fractional bits: row u, column x.
constexpr Block cosines() {
  // cos(k pi / 16) for k = 0 .. 8.
  constexpr std::array<int, 9> quarter{8192, 8035, 7568, 6811, 5793, 4551, 3135, 1598, 0};
  Block table{};
  for (int u = 0; u < kSide; ++u)
    for (int x = 0; x < kSide; ++x) {
      const int k = (2 * x + 1) * u % 32;
      const int folded = k > 16 ? 32 - k : k;
      const int value = folded <= 8 ? quarter[static_cast<std::size_t>(folded)]
                                    : -quarter[static_cast<std::size_t>(16 - folded)];
      table[static_cast<std::size_t>(u)][static_cast<std::size_t>(x)] = u == 0 ? quarter[4] : value;
    }
  return table;
}

constexpr Block kCosines = cosines();

constexpr int shifted(int value, int bits) { return (value + (1 << (bits - 1))) >> bits; }

constexpr int kKept = 3;  // fractional bits of what lies between two passes, and of coefficients

/// Coefficients with kKept fractional bits from values in -128 .. 127. The factor 1/4 of the transform is
/// two more bits to shift.
Block transformed(const Block& values) {
  Block rows{}, result{};
  for (std::size_t y = 0; y < kSide; ++y)
    for (std::size_t u = 0; u < kSide; ++u) {
      int sum = 0;
      for (std::size_t x = 0; x < kSide; ++x) sum += values[y][x] * kCosines[u][x];
      rows[y][u] = shifted(sum, 13 - kKept);
    }
  for (std::size_t v = 0; v < kSide; ++v)
    for (std::size_t u = 0; u < kSide; ++u) {
      int sum = 0;
      for (std::size_t y = 0; y < kSide; ++y) sum += rows[y][u] * kCosines[v][y];
      result[v][u] = shifted(sum, 13 + 2);
    }
  return result;
}

/// The reverse, from whole coefficients.
Block transformedBack(const Block& coefficients) {
  Block rows{}, result{};
  for (std::size_t v = 0; v < kSide; ++v)
    for (std::size_t x = 0; x < kSide; ++x) {
      int sum = 0;
      for (std::size_t u = 0; u < kSide; ++u) sum += coefficients[v][u] * kCosines[u][x];
      rows[v][x] = shifted(sum, 13 - kKept);
    }
  for (std::size_t y = 0; y < kSide; ++y)
    for (std::size_t x = 0; x < kSide; ++x) {
      int sum = 0;
      for (std::size_t v = 0; v < kSide; ++v) sum += rows[v][x] * kCosines[v][y];
      result[y][x] = shifted(sum, 13 + 2 + kKept);
    }
  return result;
}

int quantized(int coefficient, int step) {
  const int whole = step << kKept;
  const int steps = (2 * std::abs(coefficient) + whole) / (2 * whole);
  return (coefficient < 0 ? -steps : steps) * step;
}

/// Puts a channel of width x height values through its blocks; values beyond the edge repeat it.
void quantizeChannel(std::vector<int>& channel, int width, int height, const Block& steps) {
  const auto at = [&](int x, int y) -> int& {
    return channel[static_cast<std::size_t>(std::min(y, height - 1)) * static_cast<std::size_t>(width) +
                   static_cast<std::size_t>(std::min(x, width - 1))];
  };
  for (int top = 0; top < height; top += kSide)
    for (int left = 0; left < width; left += kSide) {
      Block block{};
      for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x)
          block[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] = at(left + x, top + y) - 128;
      block = transformed(block);
      for (std::size_t v = 0; v < kSide; ++v)
        for (std::size_t u = 0; u < kSide; ++u) block[v][u] = quantized(block[v][u], steps[v][u]);
      block = transformedBack(block);
      for (int y = 0; y < std::min(kSide, height - top); ++y)
        for (int x = 0; x < std::min(kSide, width - left); ++x)
          at(left + x, top + y) =
              std::clamp(block[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] + 128, 0, 255);
    }
}

// JFIF's colours, with 16 fractional bits.

struct YCbCr {
  int luma, blue, red;
};

YCbCr fromRgb(const std::uint8_t* rgb) {
  const int r = rgb[0], g = rgb[1], b = rgb[2];
  return {shifted(19595 * r + 38470 * g + 7471 * b, 16),
          shifted(-11059 * r - 21709 * g + 32768 * b, 16) + 128,
          shifted(32768 * r - 27439 * g - 5329 * b, 16) + 128};
}

void toRgb(const YCbCr& color, std::uint8_t* rgb) {
  const int blue = color.blue - 128, red = color.red - 128;
  const auto level = [](int value) { return static_cast<std::uint8_t>(std::clamp(value, 0, 255)); };
  rgb[0] = level(color.luma + shifted(91881 * red, 16));
  rgb[1] = level(color.luma + shifted(-22554 * blue - 46802 * red, 16));
  rgb[2] = level(color.luma + shifted(116130 * blue, 16));
}

}  // namespace

void addJpegArtifacts(RgbPixels pixels, int quality, JpegRoom& room) {
  const int width = pixels.width, height = pixels.height;
  const int half_width = (width + 1) / 2, half_height = (height + 1) / 2;
  const auto area = [](int w, int h) { return static_cast<std::size_t>(w) * static_cast<std::size_t>(h); };
  const auto halfPlace = [&](int x, int y) {
    return area(half_width, y / 2) + static_cast<std::size_t>(x / 2);
  };
  room.luma.resize(area(width, height));
  room.blue.assign(area(half_width, half_height), 0);
  room.red.assign(area(half_width, half_height), 0);
  std::size_t place = 0;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x, ++place) {
      const YCbCr color = fromRgb(pixels.row(y) + 3 * x);
      room.luma[place] = color.luma;
      // Four pixels, two or one at the edge, make one: each counts by its part of 4.
      const int part =
          (x == width - 1 && width % 2 == 1 ? 2 : 1) * (y == height - 1 && height % 2 == 1 ? 2 : 1);
      room.blue[halfPlace(x, y)] += part * color.blue;
      room.red[halfPlace(x, y)] += part * color.red;
    }
  for (int& value : room.blue) value = shifted(value, 2);
  for (int& value : room.red) value = shifted(value, 2);

  quantizeChannel(room.luma, width, height, scaledSteps(kLumaSteps, quality));
  const Block color_steps = scaledSteps(kColorSteps, quality);
  quantizeChannel(room.blue, half_width, half_height, color_steps);
  quantizeChannel(room.red, half_width, half_height, color_steps);

  place = 0;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x, ++place)
      toRgb({room.luma[place], room.blue[halfPlace(x, y)], room.red[halfPlace(x, y)]}, pixels.row(y) + 3 * x);
}

}  // namespace dinoscope
