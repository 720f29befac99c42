#include "engine/views/view_renderer.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <variant>

#include "engine/views/plane_color.h"
#include "engine/views/plane_hue.h"

namespace dinoscope {
namespace {

/// The smallest box that all boxes lie in.
CropBox unionOf(std::span<const ViewPlan> plans) {
  CropBox all = plans.front().box;
  for (const ViewPlan& plan : plans) {
    const int right = std::max(all.left + all.width, plan.box.left + plan.box.width);
    const int bottom = std::max(all.top + all.height, plan.box.top + plan.box.height);
    all.left = std::min(all.left, plan.box.left);
    all.top = std::min(all.top, plan.box.top);
    all.width = right - all.left;
    all.height = bottom - all.top;
  }
  return all;
}

/// How many of the plan's first operations are flips: these the resize carries out by the way.
std::size_t countFlips(const ViewPlan& plan, CropResizer::Mirror& mirror) {
  std::size_t count = 0;
  for (const ViewOperation& operation : plan.operations) {
    if (std::holds_alternative<FlipHorizontal>(operation))
      mirror.left_right = !mirror.left_right;
    else if (std::holds_alternative<FlipVertical>(operation))
      mirror.top_bottom = !mirror.top_bottom;
    else
      break;
    ++count;
  }
  return count;
}

/// Which part of the timing an operation belongs to.
double ViewTiming::*stageOf(const ViewOperation& operation) {
  if (std::holds_alternative<Blur>(operation)) return &ViewTiming::blur_ms;
  if (std::holds_alternative<Rotate>(operation) || std::holds_alternative<Perspective>(operation))
    return &ViewTiming::resample_ms;
  return &ViewTiming::color_ms;
}

/// Carries out one operation on the view.
struct Applier {
  ViewPlanes& view;
  PlaneBlur& blur;
  PixelRoom& room;
  RgbPixels pixels;  // where the view will go

  void operator()(const AdjustBrightness& operation) const { adjustBrightness(view, operation.factor); }
  void operator()(const AdjustContrast& operation) const { adjustContrast(view, operation.factor); }
  void operator()(const AdjustSaturation& operation) const { adjustSaturation(view, operation.factor); }
  void operator()(const ShiftHue& operation) const { shiftHue(view, operation.turns); }
  void operator()(const Grayscale&) const { convertToGrayscale(view); }
  void operator()(const Blur& operation) const { blur.apply(view, operation.sigma); }
  void operator()(const Solarize& operation) const { solarize(view, operation.threshold); }

  /// Those that are rare, and off by default, have no form for planes.
  template <typename Other>
  void operator()(const Other& operation) const {
    view.interleave(pixels);
    carryOut(operation, pixels, room);
    view.separate(pixels);
  }
};

}  // namespace

void ViewRenderer::open(const Rgb8Image& photo, std::span<const ViewPlan> plans) {
  if (plans.empty()) return;
  StageClock clock(m_timing);
  m_resizer->open(photo, unionOf(plans));
  clock.end(&ViewTiming::resample_ms);
}

void ViewRenderer::render(const ViewPlan& plan, std::span<std::uint8_t> pixels) {
  const RgbPixels out(pixels.data(), plan.size_px, plan.size_px);
  assert(pixels.size() == out.bytes().size());
  StageClock clock(m_timing);
  CropResizer::Mirror mirror;
  const std::size_t flips = countFlips(plan, mirror);
  m_view.setSize(plan.size_px, plan.size_px);
  m_resizer->resize(plan.box, mirror, m_view);
  clock.end(&ViewTiming::resample_ms);
  const Applier applier{m_view, m_blur, m_room, out};
  for (std::size_t i = flips; i < plan.operations.size(); ++i) {
    std::visit(applier, plan.operations[i]);
    clock.end(stageOf(plan.operations[i]));
  }
  m_view.interleave(out);
  clock.end(&ViewTiming::color_ms);
}

void ViewRenderer::render(const Rgb8Image& photo, const ViewPlan& plan, std::span<std::uint8_t> pixels) {
  open(photo, {&plan, 1});
  render(plan, pixels);
}

Rgb8Image ViewRenderer::render(const Rgb8Image& photo, const ViewPlan& plan) {
  Rgb8Image view(plan.size_px, plan.size_px);
  render(photo, plan, view.pixels);
  return view;
}

}  // namespace dinoscope
