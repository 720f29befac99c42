#pragma once

#include <torch/nn/module.h>
#include <torch/types.h>

#include <cstdint>
#include <memory>

#include "engine/config/model_settings.h"

namespace dinoscope {

/// From images to embeddings: the part of the network that is kept after training. Parameters and buffers
/// are named as in the reference's state dicts (facebookresearch/dino's VisionTransformer, torchvision's
/// ResNet without `fc`).
class Backbone : public torch::nn::Module {
public:
  /// [B, 3, H, W], normalised -> [B, embeddingDim()]: the class token after the last norm, or the pooled
  /// features; in float32 at least, under autocast too. Any H and W of at least one patch (ViT) or one pixel
  /// (ResNet).
  virtual torch::Tensor forward(const torch::Tensor& images) = 0;

  virtual std::int64_t embeddingDim() const = 0;

  /// A vision transformer.
  virtual bool hasAttention() const = 0;

  /// Attention of the last block, [B, heads, N, N] with N = 1 + patches and the class token first; the
  /// reference's get_last_selfattention. Only where hasAttention().
  virtual torch::Tensor lastSelfAttention(const torch::Tensor& images) = 0;

  /// Local features [B, C, rows, columns] with C == embeddingDim(): the patch tokens after the last norm, or
  /// the cells before pooling.
  virtual torch::Tensor featureGrid(const torch::Tensor& images) = 0;

  /// Keys the draws of drop path for the forward passes that follow: the same seed and step give the same
  /// draws whatever ran before. Nothing to do for a network without drop path.
  virtual void keyRandomDraws(std::uint64_t /*seed*/, std::uint64_t /*step*/) {}
};

/// The backbone that the settings name, one of backbones(). `native_size_px` is the side of the square images
/// that its position encoding is made for (views.global_size_px); other sizes are interpolated. Weights are
/// drawn from `generator` alone, on the CPU: by default LibTorch's, which other threads may draw from too;
/// whoever wants the same weights again passes one of their own (at::detail::createCPUGenerator(seed)).
/// Throws Error (Settings) for an unknown name or a patch larger than the image.
std::shared_ptr<Backbone> makeBackbone(
    const ModelSettings& settings, std::int64_t native_size_px,
    const torch::Generator& generator = at::detail::getDefaultCPUGenerator());

}  // namespace dinoscope
