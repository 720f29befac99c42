#include "engine/pictures/attention_maps.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace dinoscope {
namespace {

int nearestCell(int pixel, int pixels, int cells) {
  return static_cast<int>(static_cast<std::int64_t>(pixel) * cells / pixels);
}

}  // namespace

std::vector<bool> attentionMask(const FloatMap& map, double threshold) {
  std::vector<std::size_t> ascending(map.values.size());
  std::iota(ascending.begin(), ascending.end(), std::size_t{0});
  std::stable_sort(ascending.begin(), ascending.end(),
                   [&](std::size_t a, std::size_t b) { return map.values[a] < map.values[b]; });
  const double total = std::accumulate(map.values.begin(), map.values.end(), 0.0);

  std::vector<bool> mask(map.values.size(), false);
  double mass = 0;
  for (const std::size_t patch : ascending) {
    mass += static_cast<double>(map.values[patch]);
    mask[patch] = mass > (1 - threshold) * total;
  }
  return mask;
}

std::vector<bool> enlargedMask(const std::vector<bool>& mask, int columns, int rows, int width, int height) {
  std::vector<bool> large;
  large.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      large.push_back(
          mask[static_cast<std::size_t>(nearestCell(y, height, rows)) * static_cast<std::size_t>(columns) +
               static_cast<std::size_t>(nearestCell(x, width, columns))]);
  return large;
}

}  // namespace dinoscope
