#include "engine/train/health.h"

namespace dinoscope {

torch::Tensor meanEntropy(const torch::Tensor& probabilities) {
  const torch::NoGradGuard no_grad;
  // xlogy: a probability of 0 adds 0, not NaN.
  return -torch::xlogy(probabilities, probabilities).sum(-1).mean();
}

torch::Tensor embeddingSpread(const torch::Tensor& embeddings) {
  const torch::NoGradGuard no_grad;
  const bool is_half =
      embeddings.scalar_type() == torch::kBFloat16 || embeddings.scalar_type() == torch::kHalf;
  const torch::Tensor rows = is_half ? embeddings.to(torch::kFloat32) : embeddings;
  const torch::Tensor lengths = torch::linalg_vector_norm(rows, 2, {1}, /*keepdim=*/true);
  return (rows / lengths.clamp_min(1e-12)).std(0, /*unbiased=*/false).mean();
}

}  // namespace dinoscope
