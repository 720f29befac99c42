#include "engine/eval/plain_features.h"

#include "engine/core/error.h"
#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

constexpr std::int64_t kSide_px = 32;
constexpr std::int64_t kLevels = 8;  // of each channel of the histogram

class WholePictureFeatures : public Backbone {
public:
  bool hasAttention() const override { return false; }
  torch::Tensor lastSelfAttention(const torch::Tensor& images) override { return featureGrid(images); }
  torch::Tensor featureGrid(const torch::Tensor&) override {
    throw settingsError(sentence("Pixels and colours have no local features; choose a network."));
  }
};

class PixelFeatures final : public WholePictureFeatures {
public:
  torch::Tensor forward(const torch::Tensor& images) override {
    const torch::Tensor pixels = images.flatten(1);
    return pixels - pixels.mean(1, /*keepdim=*/true);
  }
  std::int64_t embeddingDim() const override { return 3 * kSide_px * kSide_px; }
};

class ColorFeatures final : public WholePictureFeatures {
public:
  torch::Tensor forward(const torch::Tensor& images) override {
    const torch::Tensor levels = (images * kLevels).to(torch::kInt64).clamp(0, kLevels - 1);
    const torch::Tensor bins =
        ((levels.select(1, 0) * kLevels + levels.select(1, 1)) * kLevels + levels.select(1, 2)).flatten(1);
    const torch::Tensor share = torch::full(bins.sizes(), 1.0 / static_cast<double>(bins.size(1)));
    return torch::zeros({bins.size(0), embeddingDim()}).scatter_add_(1, bins, share).sqrt();
  }
  std::int64_t embeddingDim() const override { return kLevels * kLevels * kLevels; }
};

}  // namespace

const std::vector<std::string>& plainFeatureNames() {
  static const std::vector<std::string> names{"pixels", "colors"};
  return names;
}

PlainFeatures plainFeaturesNamed(const std::string& name) {
  if (name == "pixels") return PlainFeatures::Pixels;
  if (name == "colors") return PlainFeatures::Colors;
  throw settingsError(sentence("There are no features named \"%1\"; choose pixels or colors.", name));
}

EvaluationTransform plainTransform() {
  return {.crop_px = kSide_px, .resize_px = kSide_px, .mean = {0, 0, 0}, .std = {1, 1, 1}};
}

std::shared_ptr<Backbone> makePlainFeatures(PlainFeatures features) {
  std::shared_ptr<Backbone> backbone;
  if (features == PlainFeatures::Pixels)
    backbone = std::make_shared<PixelFeatures>();
  else
    backbone = std::make_shared<ColorFeatures>();
  backbone->eval();
  return backbone;
}

}  // namespace dinoscope
