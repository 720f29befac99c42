#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "engine/config/model_settings.h"
#include "engine/models/backbone.h"
#include "engine/weights/safetensors.h"

namespace dinoscope {

/// A network without its weights, as names and shapes of some weights tell it.
struct NetworkShape {
  std::shared_ptr<Backbone> backbone;  ///< on the CPU, drawn at random
  ModelSettings settings;              ///< backbone is empty when its sizes have no name of ours
  std::string description;             ///< "vit_tiny, patch 8"
  std::int64_t native_size_px = 224;   ///< of a ResNet, which does not say, ImageNet's
};

/// Which backbone these weights are of: a vision transformer with facebookresearch/dino's names or a ResNet
/// with torchvision's. The number of attention heads can't be read from shapes: one for every 64 channels, as
/// in all published sizes, else 3. `file_bytes` is the weights' size on disk: a file that describes a larger
/// network than it can hold is refused before memory is taken. Throws Error (Data); `origin` names the file.
NetworkShape shapeOfWeights(const TensorMap& weights, std::uint64_t file_bytes, const std::string& origin);

/// "vit_tiny, patch 8", "resnet18, small stem": as shown to people.
std::string describeModel(const ModelSettings& settings);

}  // namespace dinoscope
