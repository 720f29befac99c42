#include "engine/views/reference_renderer.h"

#include <cassert>
#include <cstddef>
#include <variant>

#include "engine/views/color.h"
#include "engine/views/geometry.h"
#include "engine/views/hue.h"

namespace dinoscope {
namespace {

/// Carries out one operation on the view.
struct Applier {
  RgbPixels view;
  BoxBlur& blur;
  std::vector<std::uint8_t>& copy;

  void operator()(const FlipHorizontal&) const { flipHorizontally(view); }
  void operator()(const FlipVertical&) const { flipVertically(view); }
  void operator()(const Rotate& operation) const { rotate(view, operation.degrees, copy); }
  void operator()(const AdjustBrightness& operation) const { adjustBrightness(view, operation.factor); }
  void operator()(const AdjustContrast& operation) const { adjustContrast(view, operation.factor); }
  void operator()(const AdjustSaturation& operation) const { adjustSaturation(view, operation.factor); }
  void operator()(const ShiftHue& operation) const { shiftHue(view, operation.turns); }
  void operator()(const Grayscale&) const { convertToGrayscale(view); }
  void operator()(const Blur& operation) const { blur.apply(view, operation.sigma); }
  void operator()(const Solarize& operation) const { solarize(view, operation.threshold); }
};

}  // namespace

void ReferenceRenderer::render(const Rgb8Image& photo, const ViewPlan& plan, std::span<std::uint8_t> pixels) {
  const RgbPixels view(pixels.data(), plan.size_px, plan.size_px);
  assert(pixels.size() == view.bytes().size());
  m_resampler.resize(photo, plan.box, view);
  const Applier applier{view, m_blur, m_copy};
  for (const ViewOperation& operation : plan.operations) std::visit(applier, operation);
}

Rgb8Image ReferenceRenderer::render(const Rgb8Image& photo, const ViewPlan& plan) {
  Rgb8Image view(plan.size_px, plan.size_px);
  render(photo, plan, view.pixels);
  return view;
}

}  // namespace dinoscope
