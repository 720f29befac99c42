#include "engine/config/backbones.h"

#include <algorithm>

namespace dinoscope {
namespace {

BackboneFacts transformer(std::string name, std::int64_t dim, std::int64_t depth, std::int64_t heads) {
  return {.name = std::move(name),
          .family = BackboneFamily::VisionTransformer,
          .embedding_dim = dim,
          .depth = depth,
          .heads = heads};
}

BackboneFacts resNet(std::string name, ResNetBlock block, std::vector<std::int64_t> layers,
                     std::vector<std::int64_t> planes, std::optional<ResNetStem> own_stem = {}) {
  BackboneFacts facts{.name = std::move(name), .family = BackboneFamily::ResNet, .block = block};
  facts.embedding_dim = planes.back() * (block == ResNetBlock::Bottleneck ? 4 : 1);
  facts.layers = std::move(layers);
  facts.planes = std::move(planes);
  facts.own_stem = own_stem;
  return facts;
}

}  // namespace

const std::vector<BackboneFacts>& backbones() {
  static const std::vector<BackboneFacts> all{
      // A quarter of vit_tiny's work a token: what a few cores can train in an hour or two.
      transformer("vit_micro", 128, 6, 4),
      transformer("vit_tiny", 192, 12, 3),
      transformer("vit_small", 384, 12, 6),
      transformer("vit_base", 768, 12, 12),
      resNet("resnet18", ResNetBlock::Basic, {2, 2, 2, 2}, {64, 128, 256, 512}),
      resNet("resnet34", ResNetBlock::Basic, {3, 4, 6, 3}, {64, 128, 256, 512}),
      resNet("resnet50", ResNetBlock::Bottleneck, {3, 4, 6, 3}, {64, 128, 256, 512}),
      // For pictures of 28 to 64 px: whatever model.stem says, they can't be shrunk before the first stage.
      resNet("resnet_small", ResNetBlock::Basic, {1, 1, 1}, {32, 64, 128}, ResNetStem::Small),
      // The same behind a stem that halves the picture: a quarter of the work, so a CPU sees four times as
      // many.
      resNet("resnet_tiny", ResNetBlock::Basic, {1, 1, 1}, {32, 64, 128}, ResNetStem::Half),
  };
  return all;
}

const BackboneFacts* findBackbone(std::string_view name) {
  const auto found = std::find_if(backbones().begin(), backbones().end(),
                                  [name](const BackboneFacts& facts) { return facts.name == name; });
  return found == backbones().end() ? nullptr : &*found;
}

bool isVisionTransformer(std::string_view backbone) {
  const BackboneFacts* facts = findBackbone(backbone);
  return facts != nullptr && facts->isVisionTransformer();
}

std::optional<std::int64_t> embeddingDimOf(const std::string& backbone) {
  const BackboneFacts* facts = findBackbone(backbone);
  return facts == nullptr ? std::nullopt : std::optional(facts->embedding_dim);
}

ResNetStem stemOf(const BackboneFacts& resnet, const ModelSettings& settings) {
  return resnet.own_stem.value_or(settings.stem == "small" ? ResNetStem::Small : ResNetStem::Imagenet);
}

std::int64_t gridSideOf(const BackboneFacts& backbone, const ModelSettings& settings, std::int64_t view_px) {
  if (backbone.isVisionTransformer()) return view_px / settings.patch_size_px;
  const auto halved = [](std::int64_t side) { return (side + 1) / 2; };
  const ResNetStem stem = stemOf(backbone, settings);
  std::int64_t side = view_px;
  if (stem == ResNetStem::Imagenet) side = halved(halved(side));  // convolution, pooling
  if (stem == ResNetStem::Half) side /= 2;
  for (std::size_t stage = 1; stage < backbone.layers.size(); ++stage) side = halved(side);
  return side;
}

}  // namespace dinoscope
