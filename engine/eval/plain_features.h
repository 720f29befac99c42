#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/models/backbone.h"
#include "engine/views/evaluation_transform.h"

namespace dinoscope {

/// What photos can be compared by without any learning: a network that is worth something finds better
/// neighbours than these.
enum class PlainFeatures {
  Pixels,  ///< the levels of the picture at 32 x 32 px, its mean taken off: 3,072 numbers
  Colors,  ///< square roots of its histogram of 8 x 8 x 8 colours: 512 numbers; their cosine is
           ///< Bhattacharyya's
};

/// "pixels", "colors".
const std::vector<std::string>& plainFeatureNames();
/// Throws Error (Settings) for a name that is none of them.
PlainFeatures plainFeaturesNamed(const std::string& name);

/// How photos are given to plainFeatures(): the central square, at 32 px.
EvaluationTransform plainTransform();

/// The features as a backbone without parameters, on the CPU, for whatever embeds and searches photos with
/// one. Takes inputs made by plainTransform(). Has no attention and no grid of local features.
std::shared_ptr<Backbone> makePlainFeatures(PlainFeatures features);

}  // namespace dinoscope
