#include "engine/models/backbone.h"

#include "engine/config/backbones.h"
#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/models/resnet.h"
#include "engine/models/vision_transformer.h"

namespace dinoscope {
namespace {

std::shared_ptr<Backbone> makeTransformer(const BackboneFacts& facts, const ModelSettings& settings,
                                          std::int64_t native_size_px, const torch::Generator& generator) {
  if (settings.patch_size_px > native_size_px)
    throw settingsError(
        sentence("model.patch_size_px is %1, which is more than the %2 px of a global view; make the patch "
                 "smaller or the view larger.",
                 settings.patch_size_px, native_size_px));
  VisionTransformerOptions options;
  options.native_size_px = native_size_px;
  options.patch_size_px = settings.patch_size_px;
  options.dim = facts.embedding_dim;
  options.depth = facts.depth;
  options.heads = facts.heads;
  options.drop_path = settings.drop_path;
  return std::make_shared<VisionTransformer>(options, generator);
}

std::shared_ptr<Backbone> makeResNet(const BackboneFacts& facts, const ModelSettings& settings,
                                     const torch::Generator& generator) {
  return std::make_shared<ResNet>(ResNetOptions{.block = facts.block,
                                                .layers = facts.layers,
                                                .planes = facts.planes,
                                                .stem_width = facts.planes.front(),
                                                .stem = stemOf(facts, settings)},
                                  generator);
}

}  // namespace

std::shared_ptr<Backbone> makeBackbone(const ModelSettings& settings, std::int64_t native_size_px,
                                       const torch::Generator& generator) {
  if (const BackboneFacts* facts = findBackbone(settings.backbone))
    return facts->isVisionTransformer() ? makeTransformer(*facts, settings, native_size_px, generator)
                                        : makeResNet(*facts, settings, generator);
  std::string known;
  for (const BackboneFacts& facts : backbones()) known += (known.empty() ? "" : ", ") + facts.name;
  throw settingsError(
      sentence("model.backbone \"%1\" is not known; choose one of %2.", settings.backbone, known));
}

}  // namespace dinoscope
