#include "engine/views/view_plan.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "engine/core/random.h"
#include "engine/views/operation_plan.h"

namespace dinoscope {
namespace {

constexpr int kCropTries = 10;

/// nearbyint rounds half to even, as Python does.
int roundHalfToEven(double value) { return static_cast<int>(std::nearbyint(value)); }

/// The central box with the aspect nearest to the photo's that the range allows.
CropBox fallbackBox(const Range& aspect, int width, int height) {
  CropBox box{0, 0, width, height};
  const double photo_aspect = static_cast<double>(width) / height;
  if (photo_aspect < aspect.low)
    box.height = std::clamp(roundHalfToEven(width / aspect.low), 1, height);
  else if (photo_aspect > aspect.high)
    box.width = std::clamp(roundHalfToEven(height * aspect.high), 1, width);
  box.left = (width - box.width) / 2;
  box.top = (height - box.height) / 2;
  return box;
}

/// torchvision's RandomResizedCrop.get_params. Takes the same number of draws whatever comes of them, so
/// that scale and aspect settings never shift the draws of the operations that follow.
CropBox drawBox(RandomStream& stream, const Range& scale, const Range& aspect, int width, int height) {
  CropBox box;
  const double photo_area = static_cast<double>(width) * height;
  const Range log_aspect{std::log(aspect.low), std::log(aspect.high)};
  for (int attempt = 0; attempt < kCropTries; ++attempt) {
    const double area_draw = stream.uniform(), aspect_draw = stream.uniform();
    const double left_draw = stream.uniform(), top_draw = stream.uniform();
    if (box.width > 0) continue;
    const double area = photo_area * between(scale, area_draw);
    const double ratio = std::exp(between(log_aspect, aspect_draw));
    const int box_width = roundHalfToEven(std::sqrt(area * ratio));
    const int box_height = roundHalfToEven(std::sqrt(area / ratio));
    if (box_width < 1 || box_width > width || box_height < 1 || box_height > height) continue;
    box = {pick(left_draw, width - box_width + 1), pick(top_draw, height - box_height + 1), box_width,
           box_height};
  }
  return box.width > 0 ? box : fallbackBox(aspect, width, height);
}

}  // namespace

std::vector<ViewPlan> planViews(const ViewSettings& settings, const ViewKey& key, int width, int height) {
  const auto total = static_cast<std::size_t>(settings.global_count + settings.local_count);
  std::vector<ViewPlan> plans(total);
  for (std::size_t i = 0; i < total; ++i) {
    ViewPlan& plan = plans[i];
    plan.view_index = static_cast<int>(i);
    plan.is_global = plan.view_index < settings.global_count;
    plan.size_px = static_cast<int>(plan.is_global ? settings.global_size_px : settings.local_size_px);
    RandomStream stream(key.seed, RandomPurpose::View, key.epoch, key.image_index, i);
    plan.box = drawBox(stream, plan.is_global ? settings.global_scale : settings.local_scale,
                       settings.aspect_ratio, width, height);
    const std::size_t kind = !plan.is_global ? 2 : i == 0 ? 0 : 1;
    plan.operations = drawOperations(settings, kind, plan.size_px, key, i, stream);
  }
  return plans;
}

}  // namespace dinoscope
