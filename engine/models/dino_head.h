#pragma once

#include <torch/torch.h>

#include <cstdint>

#include "engine/config/model_settings.h"

namespace dinoscope {

/// The projection head (DINO paper, section 3.1 and appendix C): an MLP, L2 normalisation, and a
/// weight-normalised linear layer whose rows are the prototypes. [B, in_dim] -> logits [B, out_dim].
/// State-dict names are facebookresearch/dino's DINOHead: mlp.N.weight, last_layer.weight_g / weight_v.
class DinoHead : public torch::nn::Module {
public:
  DinoHead(std::int64_t in_dim, const HeadSettings& settings);

  torch::Tensor forward(const torch::Tensor& embeddings);

private:
  torch::nn::Sequential m_mlp{nullptr};
  torch::Tensor m_weight_g;  // [out_dim, 1]; all ones and without gradient when norm_last_layer
  torch::Tensor m_weight_v;  // [out_dim, bottleneck_dim]
};

}  // namespace dinoscope
