#include "engine/views/decode_scale.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace dinoscope {
namespace {

/// The shorter side of the smallest crop that can be drawn, in pixels of the whole photo.
double shortestSide(const Range& scale, const Range& aspect, int width, int height) {
  const double flattest = std::min(aspect.low, 1 / aspect.high);
  const double drawn = std::sqrt(static_cast<double>(width) * height * scale.low * flattest);
  // The fallback of photos that no crop fits into takes all of their shorter side.
  return std::min({drawn, static_cast<double>(width), static_cast<double>(height)});
}

}  // namespace

int eighthsForViews(const ViewSettings& views, int width, int height) {
  const auto needed = [&](std::int64_t count, const Range& scale, std::int64_t size_px) {
    if (count == 0) return 0.0;
    // A crop's sides are rounded, and a scaled photo's are rounded up: a pixel of reserve.
    const double side = std::max(shortestSide(scale, views.aspect_ratio, width, height) - 1, 1.0);
    return std::ceil(8 * static_cast<double>(size_px) / side);
  };
  const double eighths = std::max(needed(views.global_count, views.global_scale, views.global_size_px),
                                  needed(views.local_count, views.local_scale, views.local_size_px));
  return static_cast<int>(std::clamp(eighths, 1.0, 8.0));
}

}  // namespace dinoscope
