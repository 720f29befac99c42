#pragma once

#include <torch/torch.h>

#include "engine/eval/attention_maps.h"
#include "engine/eval/evaluation_transform.h"
#include "engine/models/backbone.h"

namespace dinoscope {

/// What the network looks at in one photo: the photo is prepared by `transform.wholePhoto()` and run through
/// `backbone` on its own device, without gradient, in evaluation mode; the mode is put back afterwards.
AttentionMaps attentionOf(Backbone& backbone, const Rgb8Image& photo, const EvaluationTransform& transform);

}  // namespace dinoscope
