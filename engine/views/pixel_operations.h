#pragma once

#include <cstdint>
#include <vector>

#include "engine/views/blur.h"
#include "engine/views/jpeg_artifacts.h"
#include "engine/views/rgb_pixels.h"
#include "engine/views/view_operation.h"

namespace dinoscope {

/// Scratch memory of operations, kept from one to the next.
struct PixelRoom {
  BoxBlur blur;
  JpegRoom jpeg;
  std::vector<std::uint8_t> copy;
};

/// Carries out one operation on a view's pixels, in place, the straightforward way.
void carryOut(const ViewOperation& operation, RgbPixels view, PixelRoom& room);

}  // namespace dinoscope
