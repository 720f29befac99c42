#include "engine/models/backbone.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/core/error.h"
#include "engine/models/resnet.h"
#include "engine/models/vision_transformer.h"

namespace dinoscope {
namespace {

struct TransformerSize {
  std::int64_t dim;
  std::int64_t depth;
  std::int64_t heads;
};

struct ResNetSize {
  ResNetBlock block;
  std::vector<std::int64_t> layers;
  std::vector<std::int64_t> planes;
};

/// What a maker may look at.
struct Request {
  const ModelSettings& settings;
  std::int64_t native_size_px;
  const torch::Generator& generator;
};

std::shared_ptr<Backbone> makeTransformer(const TransformerSize& size, const Request& request) {
  if (request.settings.patch_size_px > request.native_size_px)
    throw settingsError("model.patch_size_px is " + std::to_string(request.settings.patch_size_px) +
                        ", which is more than the " + std::to_string(request.native_size_px) +
                        " px of a global view; make the patch smaller or the view larger.");
  VisionTransformerOptions options;
  options.native_size_px = request.native_size_px;
  options.patch_size_px = request.settings.patch_size_px;
  options.dim = size.dim;
  options.depth = size.depth;
  options.heads = size.heads;
  options.drop_path = request.settings.drop_path;
  return std::make_shared<VisionTransformer>(options, request.generator);
}

std::shared_ptr<Backbone> makeResNet(const ResNetSize& size, ResNetStem stem, const Request& request) {
  return std::make_shared<ResNet>(ResNetOptions{.block = size.block,
                                                .layers = size.layers,
                                                .planes = size.planes,
                                                .stem_width = size.planes[0],
                                                .stem = stem},
                                  request.generator);
}

std::shared_ptr<Backbone> makeImagenetResNet(const ResNetSize& size, const Request& request) {
  return makeResNet(size, request.settings.stem == "small" ? ResNetStem::Small : ResNetStem::Imagenet,
                    request);
}

struct Entry {
  std::string_view name;
  std::shared_ptr<Backbone> (*make)(const Request&);
};

/// The factory table, in the order of model.backbone's choices.
constexpr std::array kBackbones{
    Entry{"vit_tiny",
          [](const Request& r) {
            return makeTransformer({192, 12, 3}, r);
          }},
    Entry{"vit_small",
          [](const Request& r) {
            return makeTransformer({384, 12, 6}, r);
          }},
    Entry{"vit_base",
          [](const Request& r) {
            return makeTransformer({768, 12, 12}, r);
          }},
    Entry{"resnet18",
          [](const Request& r) {
            return makeImagenetResNet({ResNetBlock::Basic, {2, 2, 2, 2}, {64, 128, 256, 512}}, r);
          }},
    Entry{"resnet34",
          [](const Request& r) {
            return makeImagenetResNet({ResNetBlock::Basic, {3, 4, 6, 3}, {64, 128, 256, 512}}, r);
          }},
    Entry{"resnet50",
          [](const Request& r) {
            return makeImagenetResNet({ResNetBlock::Bottleneck, {3, 4, 6, 3}, {64, 128, 256, 512}}, r);
          }},
    // For pictures of 28 to 64 px: whatever model.stem says, they can't be shrunk before the first stage.
    Entry{"resnet_small",
          [](const Request& r) {
            return makeResNet({ResNetBlock::Basic, {1, 1, 1}, {32, 64, 128}}, ResNetStem::Small, r);
          }},
    // The same behind a stem that halves the picture: a quarter of the work, so a CPU sees four times as
    // many.
    Entry{"resnet_tiny",
          [](const Request& r) {
            return makeResNet({ResNetBlock::Basic, {1, 1, 1}, {32, 64, 128}}, ResNetStem::Half, r);
          }},
};

}  // namespace

std::shared_ptr<Backbone> makeBackbone(const ModelSettings& settings, std::int64_t native_size_px,
                                       const torch::Generator& generator) {
  const auto entry = std::find_if(kBackbones.begin(), kBackbones.end(),
                                  [&](const Entry& known) { return known.name == settings.backbone; });
  if (entry != kBackbones.end()) return entry->make({settings, native_size_px, generator});
  std::string known;
  for (const std::string& name : backboneNames()) known += (known.empty() ? "" : ", ") + name;
  throw settingsError("model.backbone \"" + settings.backbone + "\" is not known; choose one of " + known +
                      ".");
}

std::vector<std::string> backboneNames() {
  std::vector<std::string> names;
  for (const Entry& entry : kBackbones) names.emplace_back(entry.name);
  return names;
}

}  // namespace dinoscope
