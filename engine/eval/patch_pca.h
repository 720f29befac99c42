#pragma once

#include <torch/types.h>

#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// The first three principal components of a photo's patch features as red, green and blue, one pixel a
/// patch: patches of one colour look alike to the network. [C, rows, columns] on the CPU. Each component runs
/// from its 2nd to its 98th percentile; its sign is such that the largest loading is positive.
Rgb8Image patchComponentColors(const torch::Tensor& grid);

}  // namespace dinoscope
