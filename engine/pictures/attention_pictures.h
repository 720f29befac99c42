#pragma once

#include <vector>

#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// The map in inferno, one colour a patch without smoothing, its own smallest value dark and its largest
/// bright, enlarged to width x height.
Rgb8Image heatPicture(const FloatMap& map, int width, int height);

/// The photo with the map in inferno over it, smoothed between the patches. opacity in [0, 1].
Rgb8Image heatOverlay(const Rgb8Image& photo, const FloatMap& map, double opacity = 0.6);

/// The photo with everything outside of `mask` (row by row, columns x rows) darkened.
Rgb8Image maskedPhoto(const Rgb8Image& photo, const std::vector<bool>& mask, int columns, int rows);

/// The image enlarged to width x height without smoothing: every pixel becomes a block.
Rgb8Image enlargedBlocks(const Rgb8Image& image, int width, int height);

}  // namespace dinoscope
