#pragma once

#include <torch/types.h>

#include "engine/models/backbone.h"
#include "engine/pictures/attention_maps.h"
#include "engine/views/evaluation_transform.h"

namespace dinoscope {

/// What the network looks at in one photo: the photo is prepared by `transform.wholePhoto()` and run through
/// `backbone` on its own device, without gradient, in evaluation mode; the mode is put back afterwards.
AttentionMaps attentionOf(Backbone& backbone, const Rgb8Image& photo, const EvaluationTransform& transform);

/// Local features of one photo.
struct PatchFeatures {
  Rgb8Image photo;     ///< as the network saw it
  torch::Tensor grid;  ///< [C, rows, columns], float32 on the CPU
};

/// The features of every patch (ViT) or cell (ResNet) of a photo; prepared and run as attentionOf() does, so
/// the grid is the same.
PatchFeatures patchFeaturesOf(Backbone& backbone, const Rgb8Image& photo,
                              const EvaluationTransform& transform);

/// The side in pixels of what one cell of featureGrid() stands for: the patch size of a ViT, the product of
/// the strides of a ResNet.
std::int64_t cellSizeOf(const Backbone& backbone);

}  // namespace dinoscope
