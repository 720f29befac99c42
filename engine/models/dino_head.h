#pragma once

#include <torch/nn/module.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/linear.h>
#include <torch/types.h>

#include <cstdint>

#include "engine/config/model_settings.h"

namespace dinoscope {

/// A linear layer without bias whose rows are weight_v scaled to the lengths weight_g: the prototypes.
class WeightNormLinear : public torch::nn::Module {
public:
  WeightNormLinear(std::int64_t in_dim, std::int64_t out_dim, bool fix_lengths,
                   const torch::Generator& generator);

  torch::Tensor forward(const torch::Tensor& input);

private:
  torch::Tensor m_weight_g;  // [out_dim, 1]; ones, without gradient when the lengths are fixed
  torch::Tensor m_weight_v;  // [out_dim, in_dim]
};

/// The projection head (DINO paper, section 3.1 and appendix C): an MLP, L2 normalisation, and a
/// weight-normalised linear layer whose rows are the prototypes. [B, in_dim] -> logits [B, out_dim].
/// State-dict names are facebookresearch/dino's DINOHead: mlp.N.weight, last_layer.weight_g / weight_v; with
/// one layer it is a plain linear layer named mlp. (Lightly's computes the same, with layers.N for mlp.N and
/// without a bias before a batch norm.)
///
/// Normalisation and last layer compute in the weights' own type, never in an autocast one or in TF32: the
/// loss divides the logits by temperatures down to 0.04 and would amplify their rounding by as much.
class DinoHead : public torch::nn::Module {
public:
  /// Draws its weights from `generator` alone, see makeBackbone().
  DinoHead(std::int64_t in_dim, const HeadSettings& settings,
           const torch::Generator& generator = at::detail::getDefaultCPUGenerator());

  torch::Tensor forward(const torch::Tensor& embeddings);

private:
  torch::nn::Sequential m_mlp{nullptr};
  torch::nn::Linear m_only_layer{nullptr};  // in m_mlp's place when the reference has one layer
  std::shared_ptr<WeightNormLinear> m_last_layer;
};

}  // namespace dinoscope
