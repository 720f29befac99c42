#pragma once

#include <vector>

#include "engine/views/rgb_pixels.h"

namespace dinoscope {

/// Memory that is used again.
struct JpegRoom {
  std::vector<int> luma, blue, red;  // whole image Y; Cb and Cr at half size
};

/// What saving as a JPEG of this quality (1 to 100, libjpeg's scale of the standard's tables, colours at half
/// size) and reading it again leaves. Done by the blocks' cosine transform itself, in whole numbers, so that
/// it needs no codec and is the same on every machine; a codec's own rounding may differ by a few levels.
void addJpegArtifacts(RgbPixels pixels, int quality, JpegRoom& room);

}  // namespace dinoscope
