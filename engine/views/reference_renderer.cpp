#include "engine/views/reference_renderer.h"

#include <cassert>

namespace dinoscope {

void ReferenceRenderer::render(const Rgb8Image& photo, const ViewPlan& plan, std::span<std::uint8_t> pixels) {
  const RgbPixels view(pixels.data(), plan.size_px, plan.size_px);
  assert(pixels.size() == view.bytes().size());
  m_resampler.resize(photo, plan.box, view);
  for (const ViewOperation& operation : plan.operations) carryOut(operation, view, m_room);
}

Rgb8Image ReferenceRenderer::render(const Rgb8Image& photo, const ViewPlan& plan) {
  Rgb8Image view(plan.size_px, plan.size_px);
  render(photo, plan, view.pixels);
  return view;
}

}  // namespace dinoscope
