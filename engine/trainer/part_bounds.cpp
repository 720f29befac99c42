#include "engine/trainer/part_bounds.h"

namespace dinoscope {

std::vector<std::int64_t> partBounds(std::int64_t photos, std::int64_t parts) {
  std::vector<std::int64_t> bounds;
  for (std::int64_t part = 0; part <= parts; ++part) bounds.push_back(photos * part / parts);
  return bounds;
}

}  // namespace dinoscope
