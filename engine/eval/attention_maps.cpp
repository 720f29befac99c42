#include "engine/eval/attention_maps.h"

#include <algorithm>
#include <numeric>

namespace dinoscope {

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

}  // namespace dinoscope
