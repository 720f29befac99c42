#include "engine/views/operation_plan.h"

#include <array>
#include <cmath>
#include <cstdint>

namespace dinoscope {
namespace {

/// What decides about the operations of one view, all drawn whether or not an operation is on.
struct OperationDraws {
  double horizontal_flip, vertical_flip, rotation, rotation_angle;
  double jitter, jitter_order, brightness, contrast, saturation, hue;
  double grayscale, blur, blur_sigma, solarize;
  // New draws come at the end, so that those of older settings stay what they were.
  double gray_world, perspective, noise, noise_sigma, jpeg, jpeg_quality;
  double erase, erase_area, erase_aspect, erase_left, erase_top;
  std::array<double, 8> corners;

  explicit OperationDraws(RandomStream& stream) {
    for (double* draw :
         {&horizontal_flip, &vertical_flip, &rotation,   &rotation_angle, &jitter, &jitter_order, &brightness,
          &contrast,        &saturation,    &hue,        &grayscale,      &blur,   &blur_sigma,   &solarize,
          &gray_world,      &perspective,   &noise,      &noise_sigma,    &jpeg,   &jpeg_quality, &erase,
          &erase_area,      &erase_aspect,  &erase_left, &erase_top})
      *draw = stream.uniform();
    for (double& corner : corners) corner = stream.uniform();
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

/// Moves each corner inside by up to half the distortion, as torchvision's RandomPerspective does.
Perspective drawPerspective(double distortion, const OperationDraws& draws) {
  Perspective perspective;
  for (std::size_t i = 0; i < perspective.corners.size(); ++i)
    perspective.corners[i] = distortion / 2 * draws.corners[i];
  return perspective;
}

/// A rectangle as torchvision's RandomErasing draws it, but cut to the view where it would not fit, in the
/// colour that becomes 0 when the view is normalised.
Erase drawErase(const ViewSettings& settings, const OperationDraws& draws, int size_px) {
  constexpr double kFlattest = 0.3;
  const double area = between(settings.erase_scale, draws.erase_area);
  const double aspect = std::exp(between({std::log(kFlattest), -std::log(kFlattest)}, draws.erase_aspect));
  const auto side = [&](double part) {
    return std::clamp(static_cast<int>(std::lround(size_px * part)), 1, size_px);
  };
  Erase erase;
  erase.width = side(std::sqrt(area * aspect));
  erase.height = side(std::sqrt(area / aspect));
  erase.left = pick(draws.erase_left, size_px - erase.width + 1);
  erase.top = pick(draws.erase_top, size_px - erase.height + 1);
  for (std::size_t c = 0; c < 3; ++c)
    erase.color[c] = static_cast<std::uint8_t>(std::clamp(std::lround(255 * settings.mean.at(c)), 0L, 255L));
  return erase;
}

void addGeometry(const ViewSettings& settings, const OperationDraws& draws, std::size_t kind,
                 std::vector<ViewOperation>& out) {
  if (draws.horizontal_flip < settings.horizontal_flip) out.push_back(FlipHorizontal{});
  if (draws.vertical_flip < settings.vertical_flip) out.push_back(FlipVertical{});
  if (draws.rotation < settings.rotation)
    out.push_back(
        Rotate{between({-settings.rotation_degrees, settings.rotation_degrees}, draws.rotation_angle)});
  if (draws.perspective < settings.perspective_probability.at(kind))
    out.push_back(drawPerspective(settings.perspective_distortion, draws));
}

}  // namespace

std::vector<ViewOperation> drawOperations(const ViewSettings& settings, std::size_t kind, int size_px,
                                          const ViewKey& key, std::size_t view_index, RandomStream& stream) {
  const OperationDraws draws(stream);
  std::vector<ViewOperation> operations;
  addGeometry(settings, draws, kind, operations);
  if (draws.gray_world < settings.gray_world_probability.at(kind)) operations.push_back(GrayWorld{});
  if (draws.jitter < settings.jitter_probability) addJitter(settings, draws, operations);
  if (draws.grayscale < settings.grayscale_probability) operations.push_back(Grayscale{});
  if (draws.blur < settings.blur_probability.at(kind))
    operations.push_back(Blur{between(settings.blur_sigma, draws.blur_sigma)});
  if (draws.solarize < settings.solarize_probability.at(kind))
    operations.push_back(Solarize{static_cast<int>(settings.solarize_threshold)});
  // As on the way from a camera to a file.
  if (draws.noise < settings.noise_probability.at(kind)) {
    RandomStream noise(key.seed, RandomPurpose::Noise, key.epoch, key.image_index, view_index);
    operations.push_back(AddNoise{between(settings.noise_sigma, draws.noise_sigma), noise.next()});
  }
  if (draws.jpeg < settings.jpeg_probability.at(kind)) {
    const double quality = between(settings.jpeg_quality, draws.jpeg_quality);
    operations.push_back(JpegArtifacts{static_cast<int>(std::lround(quality))});
  }
  if (draws.erase < settings.erase_probability.at(kind))
    operations.push_back(drawErase(settings, draws, size_px));
  return operations;
}

}  // namespace dinoscope
