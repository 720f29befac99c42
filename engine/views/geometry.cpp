#include "engine/views/geometry.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <utility>

#include "engine/views/bilinear.h"

namespace dinoscope {
namespace {

/// Mirrors a position into [0, size - 1], the edge pixels' centres being the mirrors.
double reflect(double position, int size) {
  const double last = size - 1;
  if (last <= 0) return 0;
  const double folded = std::fmod(std::abs(position), 2 * last);
  return folded <= last ? folded : 2 * last - folded;
}

}  // namespace

void flipHorizontally(RgbPixels pixels) {
  for (int y = 0; y < pixels.height; ++y) {
    std::uint8_t* left = pixels.row(y);
    std::uint8_t* right = left + pixels.rowBytes() - 3;
    for (; left < right; left += 3, right -= 3) std::swap_ranges(left, left + 3, right);
  }
}

void flipVertically(RgbPixels pixels) {
  for (int top = 0, bottom = pixels.height - 1; top < bottom; ++top, --bottom)
    std::swap_ranges(pixels.row(top), pixels.row(top) + pixels.rowBytes(), pixels.row(bottom));
}

void rotate(RgbPixels pixels, double degrees, std::vector<std::uint8_t>& copy) {
  const auto bytes = pixels.bytes();
  copy.assign(bytes.begin(), bytes.end());
  const RgbPixels source(copy.data(), pixels.width, pixels.height);
  const double angle = degrees * std::numbers::pi / 180;
  const double cosine = std::cos(angle), sine = std::sin(angle);
  const double center_x = (pixels.width - 1) / 2.0, center_y = (pixels.height - 1) / 2.0;
  for (int y = 0; y < pixels.height; ++y) {
    std::uint8_t* out = pixels.row(y);
    for (int x = 0; x < pixels.width; ++x, out += 3) {
      // Rows run downwards, so turning the target back by the angle is this matrix.
      const double dx = x - center_x, dy = y - center_y;
      sampleBilinear(source, reflect(center_x + cosine * dx - sine * dy, pixels.width),
                     reflect(center_y + sine * dx + cosine * dy, pixels.height), out);
    }
  }
}

void erase(RgbPixels pixels, const Erase& area) {
  for (int y = area.top; y < area.top + area.height; ++y)
    for (int x = area.left; x < area.left + area.width; ++x)
      std::copy_n(area.color.begin(), 3, pixels.row(y) + 3 * x);
}

}  // namespace dinoscope
