#pragma once

#include <torch/types.h>

#include <string>
#include <vector>

#include "engine/trainer/optimizer.h"

namespace dinoscope {

/// The gradients that a backward pass left, taken off their parameters: the next one starts from nothing and
/// keeps its own buffers. One a parameter, undefined where there was none.
std::vector<torch::Tensor> takeGradients(const std::vector<TrainedParameter>& parameters);

/// L2 norm of each gradient, [P], on the gradients' device; 0 for an absent one.
torch::Tensor gradientNorms(const std::vector<torch::Tensor>& gradients);

/// Multiplies each gradient in place by `scale` (1 for none, what undoes loss scaling otherwise) and, where
/// `limit` is above 0, clips it by itself as facebookresearch/dino's clip_gradients: by limit / (norm + 1e-6)
/// where that is below 1. `norms`: of the gradients after scaling, one each.
void scaleAndClip(std::vector<torch::Tensor>& gradients, const std::vector<double>& norms, double scale,
                  double limit);

/// Makes the gradients of the prototypes absent, as facebookresearch/dino's cancel_gradients_last_layer: the
/// optimiser then leaves them out whole.
void dropLastLayer(std::vector<torch::Tensor>& gradients, const std::vector<TrainedParameter>& parameters);

}  // namespace dinoscope
