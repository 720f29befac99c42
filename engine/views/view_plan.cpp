#include "engine/views/view_plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>

#include "engine/core/random.h"

namespace dinoscope {
namespace {

constexpr int kCropTries = 10;

/// nearbyint rounds half to even, as Python does.
int roundHalfToEven(double value) { return static_cast<int>(std::nearbyint(value)); }

/// One of the whole numbers 0 .. count-1 from one uniform draw, so that every choice costs one draw.
int pick(double uniform, int count) { return std::min(static_cast<int>(uniform * count), count - 1); }

double between(const Range& range, double uniform) { return range.low + (range.high - range.low) * uniform; }

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

/// What decides about the operations of one view, all drawn whether or not an operation is on.
struct OperationDraws {
  double horizontal_flip, vertical_flip, rotation, rotation_angle;
  double jitter, jitter_order, brightness, contrast, saturation, hue;
  double grayscale, blur, blur_sigma, solarize;

  explicit OperationDraws(RandomStream& stream) {
    for (double* draw :
         {&horizontal_flip, &vertical_flip, &rotation, &rotation_angle, &jitter, &jitter_order, &brightness,
          &contrast, &saturation, &hue, &grayscale, &blur, &blur_sigma, &solarize})
      *draw = stream.uniform();
  }
};

/// The factor's range around 1; a factor is never negative.
double jitterFactor(double half_width, double uniform) {
  return between({std::max(0.0, 1 - half_width), 1 + half_width}, uniform);
}

/// The four operations in the order of one of their 24 permutations; one whose range is empty is left out,
/// as torchvision does (for the hue it matters: a shift by 0 changes pixels).
void addJitter(const ViewSettings& settings, const OperationDraws& draws, std::vector<ViewOperation>& out) {
  std::array<int, 4> order{0, 1, 2, 3};
  for (int k = pick(draws.jitter_order, 24); k > 0; --k) std::next_permutation(order.begin(), order.end());
  for (const int operation : order) {
    if (operation == 0 && settings.brightness > 0)
      out.push_back(AdjustBrightness{jitterFactor(settings.brightness, draws.brightness)});
    if (operation == 1 && settings.contrast > 0)
      out.push_back(AdjustContrast{jitterFactor(settings.contrast, draws.contrast)});
    if (operation == 2 && settings.saturation > 0)
      out.push_back(AdjustSaturation{jitterFactor(settings.saturation, draws.saturation)});
    if (operation == 3 && settings.hue > 0)
      out.push_back(ShiftHue{between({-settings.hue, settings.hue}, draws.hue)});
  }
}

/// In the order of DataAugmentationDINO. `kind` is the element of lists of three.
std::vector<ViewOperation> decideOperations(const ViewSettings& settings, const OperationDraws& draws,
                                            std::size_t kind) {
  std::vector<ViewOperation> operations;
  if (draws.horizontal_flip < settings.horizontal_flip) operations.push_back(FlipHorizontal{});
  if (draws.vertical_flip < settings.vertical_flip) operations.push_back(FlipVertical{});
  if (draws.rotation < settings.rotation)
    operations.push_back(
        Rotate{between({-settings.rotation_degrees, settings.rotation_degrees}, draws.rotation_angle)});
  if (draws.jitter < settings.jitter_probability) addJitter(settings, draws, operations);
  if (draws.grayscale < settings.grayscale_probability) operations.push_back(Grayscale{});
  if (draws.blur < settings.blur_probability.at(kind))
    operations.push_back(Blur{between(settings.blur_sigma, draws.blur_sigma)});
  if (draws.solarize < settings.solarize_probability.at(kind))
    operations.push_back(Solarize{static_cast<int>(settings.solarize_threshold)});
  return operations;
}

std::string formatted(const char* pattern, double value) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), pattern, value);
  return text.data();
}

/// One sentence part for each kind of operation.
struct Describer {
  std::string operator()(const FlipHorizontal&) const { return "Flipped left to right"; }
  std::string operator()(const FlipVertical&) const { return "Flipped top to bottom"; }
  std::string operator()(const Rotate& o) const { return formatted("Rotated by %+.1f degrees", o.degrees); }
  std::string operator()(const AdjustBrightness& o) const { return formatted("Brightness x %.2f", o.factor); }
  std::string operator()(const AdjustContrast& o) const { return formatted("Contrast x %.2f", o.factor); }
  std::string operator()(const AdjustSaturation& o) const { return formatted("Saturation x %.2f", o.factor); }
  std::string operator()(const ShiftHue& o) const { return formatted("Hue %+.3f turns", o.turns); }
  std::string operator()(const Grayscale&) const { return "Greyscale"; }
  std::string operator()(const Blur& o) const { return formatted("Blur, sigma %.2f px", o.sigma); }
  std::string operator()(const Solarize& o) const { return formatted("Solarised from %.0f", o.threshold); }
};

}  // namespace

std::string describe(const ViewOperation& operation) { return std::visit(Describer{}, operation); }

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
    plan.operations = decideOperations(settings, OperationDraws(stream), kind);
  }
  return plans;
}

}  // namespace dinoscope
