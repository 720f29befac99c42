#pragma once

#include <torch/nn/module.h>
#include <torch/types.h>

#include <span>
#include <vector>

#include "engine/core/rgb8_image.h"
#include "engine/views/evaluation_transform.h"

namespace dinoscope {

/// Images of one size as the network takes them: [B, 3, H, W] on `device`, (level / 255 - mean) / std. The
/// bytes are copied to the device and normalised there.
torch::Tensor networkInput(std::span<const Rgb8Image> images, const EvaluationTransform& transform,
                           const torch::Device& device);

/// Where the network's parameters are; the CPU for one without any.
torch::Device deviceOf(const torch::nn::Module& network);

}  // namespace dinoscope
