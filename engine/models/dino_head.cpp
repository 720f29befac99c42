#include "engine/models/dino_head.h"

#include <torch/nn/functional/normalization.h>
#include <torch/nn/modules/activation.h>
#include <torch/nn/modules/batchnorm.h>

#include <string>

#include "engine/compute/full_precision.h"
#include "engine/models/initialisation.h"

namespace dinoscope {

WeightNormLinear::WeightNormLinear(std::int64_t in_dim, std::int64_t out_dim, bool fix_lengths,
                                   const torch::Generator& generator)
    : m_weight_g(register_parameter("weight_g", torch::ones({out_dim, 1}), /*requires_grad=*/!fix_lengths)),
      m_weight_v(register_parameter("weight_v", torch::empty({out_dim, in_dim}))) {
  // The reference draws its other layers from N(0, 0.02) before this one exists.
  drawDefault(m_weight_v, {}, generator);
}

torch::Tensor WeightNormLinear::forward(const torch::Tensor& input) {
  return fullPrecisionLinear(input, torch::_weight_norm(m_weight_v, m_weight_g, 0));
}

DinoHead::DinoHead(std::int64_t in_dim, const HeadSettings& settings, const torch::Generator& generator) {
  if (settings.layers == 1) {
    m_only_layer = register_module("mlp", torch::nn::Linear(in_dim, settings.bottleneck_dim));
  } else {
    torch::nn::Sequential mlp;
    for (std::int64_t i = 1; i < settings.layers; ++i) {
      mlp->push_back(torch::nn::Linear(i == 1 ? in_dim : settings.hidden_dim, settings.hidden_dim));
      if (settings.batch_norm) mlp->push_back(torch::nn::BatchNorm1d(settings.hidden_dim));
      mlp->push_back(torch::nn::GELU());
    }
    mlp->push_back(torch::nn::Linear(settings.hidden_dim, settings.bottleneck_dim));
    m_mlp = register_module("mlp", mlp);
  }
  for (const auto& module : modules(/*include_self=*/false))
    if (auto* linear = module->as<torch::nn::Linear>()) drawTransformerLinear(*linear, generator);
  m_last_layer = register_module("last_layer",
                                 std::make_shared<WeightNormLinear>(settings.bottleneck_dim, settings.out_dim,
                                                                    settings.norm_last_layer, generator));
}

torch::Tensor DinoHead::forward(const torch::Tensor& embeddings) {
  const torch::Tensor bottleneck =
      m_mlp.is_empty() ? m_only_layer->forward(embeddings) : m_mlp->forward(embeddings);
  const FullPrecisionScope full_precision;
  const torch::ScalarType type = m_last_layer->parameters().front().scalar_type();
  return m_last_layer->forward(torch::nn::functional::normalize(
      bottleneck.to(type), torch::nn::functional::NormalizeFuncOptions().dim(-1).eps(1e-12)));
}

}  // namespace dinoscope
