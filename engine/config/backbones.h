#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/config/model_settings.h"

namespace dinoscope {

enum class BackboneFamily { VisionTransformer, ResNet };

enum class ResNetBlock { Basic, Bottleneck };

/// First layers of a ResNet: ImageNet's 7x7 convolution and pooling shrink an image four times, the half
/// stem's 4x4 convolution twice, the small stem's 3x3 convolution keeps its size.
enum class ResNetStem { Imagenet, Half, Small };

/// A backbone before it is built: everything that forms, validation, recipe, factory and the reading of
/// foreign weights know of it.
struct BackboneFacts {
  std::string name;  ///< "vit_tiny", as in model.backbone
  BackboneFamily family = BackboneFamily::VisionTransformer;
  std::int64_t embedding_dim = 0;
  // Of a vision transformer; its width is embedding_dim, its patch a setting.
  std::int64_t depth = 0;
  std::int64_t heads = 0;
  // Of a ResNet.
  ResNetBlock block = ResNetBlock::Basic;
  std::vector<std::int64_t> layers = {};    ///< blocks a stage
  std::vector<std::int64_t> planes = {};    ///< width a stage, times 4 in bottleneck blocks
  std::optional<ResNetStem> own_stem = {};  ///< the only one that it has; else model.stem chooses

  bool isVisionTransformer() const { return family == BackboneFamily::VisionTransformer; }
  /// Whether its training normalises by the batch.
  bool hasBatchNorm() const { return family == BackboneFamily::ResNet; }
};

/// All of them, in the order of model.backbone's choices.
const std::vector<BackboneFacts>& backbones();

/// The one of this name, or nullptr.
const BackboneFacts* findBackbone(std::string_view name);

/// False for a name that is not known, too.
bool isVisionTransformer(std::string_view backbone);

/// The first layers that a ResNet gets by these settings.
ResNetStem stemOf(const BackboneFacts& resnet, const ModelSettings& settings);

/// Cells across the last feature grid of a square view: a ResNet's before pooling, a transformer's patches.
std::int64_t gridSideOf(const BackboneFacts& backbone, const ModelSettings& settings, std::int64_t view_px);

}  // namespace dinoscope
