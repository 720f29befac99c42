#pragma once

#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// The fixed transform of evaluation (embeddings, k-NN): the short side is resized to `resize_px`
/// (bicubic, antialiased; the long side cut off to whole pixels), then the central square of `crop_px` is
/// cut out. crop_px is at most resize_px, else Error (Settings). As torchvision's Resize and CenterCrop.
Rgb8Image resizeShortSideAndCenterCrop(const Rgb8Image& photo, int resize_px, int crop_px);

}  // namespace dinoscope
