#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <utility>

#include "engine/core/rgb8_image.h"
#include "engine/views/crop_resizer.h"
#include "engine/views/pixel_operations.h"
#include "engine/views/plane_blur.h"
#include "engine/views/view_plan.h"
#include "engine/views/view_planes.h"
#include "engine/views/view_timing.h"

namespace dinoscope {

/// Carries out plans, to the bit as ReferenceRenderer does, and about five times as fast (README). Keeps
/// buffers from photo to photo, so use one renderer a thread.
class ViewRenderer {
public:
  explicit ViewRenderer(std::unique_ptr<CropResizer> resizer = makeFastestResizer())
      : m_resizer(std::move(resizer)) {}

  /// Takes up a photo for the views that `plans` tell of. The photo is copied: it may go.
  void open(const Rgb8Image& photo, std::span<const ViewPlan> plans);

  /// Renders one view of the open photo into `pixels`: size_px * size_px * 3 bytes, rows of R, G, B. The
  /// plan is one of those given to open().
  void render(const ViewPlan& plan, std::span<std::uint8_t> pixels);

  /// Both at once, for a single view.
  void render(const Rgb8Image& photo, const ViewPlan& plan, std::span<std::uint8_t> pixels);
  Rgb8Image render(const Rgb8Image& photo, const ViewPlan& plan);

  /// From now on adds what each stage takes to `timing`, which must outlive that; nullptr: no longer.
  void addTimesTo(ViewTiming* timing) { m_timing = timing; }

private:
  std::unique_ptr<CropResizer> m_resizer;
  ViewPlanes m_view;
  PlaneBlur m_blur;
  PixelRoom m_room;
  ViewTiming* m_timing = nullptr;
};

}  // namespace dinoscope
