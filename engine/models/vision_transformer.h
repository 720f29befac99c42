#pragma once

#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/normalization.h>
#include <torch/types.h>

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/core/random.h"
#include "engine/models/backbone.h"
#include "engine/models/transformer_block.h"

namespace dinoscope {

/// The default is ViT-S/16 at 224 px.
struct VisionTransformerOptions {
  std::int64_t native_size_px = 224;  ///< side of the images that the position encoding is made for
  std::int64_t patch_size_px = 16;    ///< side of a patch; at most native_size_px
  std::int64_t dim = 384;             ///< D, a multiple of heads
  std::int64_t depth = 12;            ///< blocks
  std::int64_t heads = 6;
  double mlp_ratio = 4;  ///< hidden width of the feed-forward layers over D
  double drop_path = 0;  ///< rate of the last block while training, growing linearly from 0 in the first
};

/// The vision transformer of facebookresearch/dino (vision_transformer.py): a class token before the patches,
/// learned position encoding, pre-norm blocks, exact GELU. Tokens N = 1 + (H / patch) (W / patch); what is
/// left over at the right and lower edge is not seen. Images smaller than a patch throw Error (Data).
class VisionTransformer : public Backbone {
public:
  /// Draws its weights from `generator` alone, see makeBackbone().
  explicit VisionTransformer(const VisionTransformerOptions& options,
                             const torch::Generator& generator = at::detail::getDefaultCPUGenerator());

  torch::Tensor forward(const torch::Tensor& images) override;
  std::int64_t embeddingDim() const override { return m_options.dim; }
  bool hasAttention() const override { return true; }
  torch::Tensor lastSelfAttention(const torch::Tensor& images) override;
  torch::Tensor featureGrid(const torch::Tensor& images) override;
  void keyRandomDraws(std::uint64_t seed, std::uint64_t step) override;

  std::int64_t heads() const { return m_options.heads; }

  /// What the first block sees: patches behind the class token, positions added. [B, N, D].
  torch::Tensor tokens(const torch::Tensor& images);

  /// The last `count` blocks' outputs, earlier block first, each through the final norm. [B, N, D].
  std::vector<torch::Tensor> intermediateLayers(const torch::Tensor& images, std::int64_t count);

  /// Position encoding for images of this size, [1, N, D]: the learned one, or its bicubic interpolation with
  /// the reference's scale factors (rows + 0.1) / side.
  torch::Tensor positionEncoding(std::int64_t height, std::int64_t width);

private:
  torch::Tensor patches(const torch::Tensor& images);
  std::vector<BranchScales> drawBranchScales(const torch::Tensor& tokens);

  VisionTransformerOptions m_options;
  std::int64_t m_native_side;  // patches along a side of a native image
  RandomStream m_drop_path_draws;
  torch::Tensor m_cls_token;  // [1, 1, D]
  torch::Tensor m_pos_embed;  // [1, 1 + side^2, D]
  torch::nn::Conv2d m_patch_projection{nullptr};
  std::vector<std::shared_ptr<TransformerBlock>> m_blocks;
  torch::nn::LayerNorm m_norm{nullptr};
};

}  // namespace dinoscope
