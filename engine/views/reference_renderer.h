#pragma once

#include <cstdint>
#include <span>

#include "engine/core/rgb8_image.h"
#include "engine/views/pixel_operations.h"
#include "engine/views/resample.h"
#include "engine/views/view_plan.h"

namespace dinoscope {

/// Carries out plans one operation after the other in plain loops over R, G, B: what ViewRenderer, which does
/// the same faster, is tested against and measured by. Pixel arithmetic is Pillow's, bit for bit (fixtures
/// README, "Image arithmetic"). Keeps buffers from view to view, so use one renderer a thread.
class ReferenceRenderer {
public:
  /// Renders one view into `pixels`: size_px * size_px * 3 bytes, rows of R, G, B.
  void render(const Rgb8Image& photo, const ViewPlan& plan, std::span<std::uint8_t> pixels);

  Rgb8Image render(const Rgb8Image& photo, const ViewPlan& plan);

private:
  BicubicResampler m_resampler;
  PixelRoom m_room;
};

}  // namespace dinoscope
