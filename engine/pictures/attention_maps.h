#pragma once

#include <vector>

#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// Last-layer attention of the class token (ViT, one map a head) or the similarity of each cell to the pooled
/// embedding (ResNet, one map) of one photo. A plain value: no tensor.
struct AttentionMaps {
  Rgb8Image photo;              ///< as the network saw it
  std::vector<FloatMap> heads;  ///< patch resolution; the class token's own column left out, not renormalised
  FloatMap mean;
};

/// True for each patch of `map` that belongs to the part `threshold` of the attention's mass, the strongest
/// first (the reference's visualize_attention.py: entries in ascending order whose cumulative share exceeds
/// 1 - threshold). Row by row; size width * height. threshold in [0, 1].
std::vector<bool> attentionMask(const FloatMap& map, double threshold);

/// A mask of columns x rows enlarged to width x height by the nearest patch: a block of pixels for each.
std::vector<bool> enlargedMask(const std::vector<bool>& mask, int columns, int rows, int width, int height);

}  // namespace dinoscope
