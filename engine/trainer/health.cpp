#include "engine/trainer/health.h"

#include <torch/utils.h>

#include <algorithm>
#include <cmath>

#include "engine/core/events.h"

namespace dinoscope {
namespace {

// A matrix of this many rows has its eigenvalues in about a millisecond, and tells ranks of up to 127 apart.
constexpr std::int64_t kMostRankedPhotos = 128;

torch::Tensor normalizedRows(const torch::Tensor& embeddings) {
  const bool is_half =
      embeddings.scalar_type() == torch::kBFloat16 || embeddings.scalar_type() == torch::kHalf;
  const torch::Tensor rows = is_half ? embeddings.to(torch::kFloat32) : embeddings;
  return rows / torch::linalg_vector_norm(rows, 2, {1}, /*keepdim=*/true).clamp_min(1e-12);
}

}  // namespace

torch::Tensor meanEntropy(const torch::Tensor& probabilities) {
  const torch::NoGradGuard no_grad;
  // xlogy: a probability of 0 adds 0, not NaN.
  return -torch::xlogy(probabilities, probabilities).sum(-1).mean();
}

torch::Tensor embeddingSpread(const torch::Tensor& embeddings) {
  const torch::NoGradGuard no_grad;
  return normalizedRows(embeddings).std(0, /*unbiased=*/false).mean();
}

double effectiveRank(const torch::Tensor& embeddings) {
  const torch::NoGradGuard no_grad;
  const torch::Tensor rows = normalizedRows(embeddings).to(torch::kFloat64);
  const torch::Tensor centered = rows - rows.mean(0, /*keepdim=*/true);
  // The singular values' squares are the eigenvalues of the smaller product.
  const torch::Tensor gram = torch::matmul(centered, centered.t()).cpu();
  if (!torch::isfinite(gram).all().item<bool>()) return std::nan("");
  const torch::Tensor singular = torch::linalg_eigvalsh(gram).clamp_min(0).sqrt();
  const double sum = singular.sum().item<double>();
  // Equal rows leave only rounding, whose rank says nothing.
  if (sum < 1e-6 * static_cast<double>(embeddings.size(0))) return 1;
  return std::exp(meanEntropy((singular / sum).unsqueeze(0)).item<double>());
}

torch::Tensor prototypeAgreement(const torch::Tensor& student_logits,
                                 const torch::Tensor& teacher_probabilities, std::int64_t views) {
  const torch::NoGradGuard no_grad;
  const torch::Tensor student = student_logits.argmax(-1).view({views, -1});
  const torch::Tensor teacher = teacher_probabilities.argmax(-1).view({views, -1});
  // Each view of the student against the next one of the teacher, the last against the first.
  return (student == torch::roll(teacher, -1, 0)).to(torch::kFloat64).mean();
}

void measureHealth(const HealthTensors& tensors, StepMetrics& metrics) {
  const torch::NoGradGuard no_grad;
  const torch::Tensor& probabilities = tensors.teacher_probabilities;
  const torch::Tensor signals =
      torch::stack({meanEntropy(probabilities).to(torch::kFloat64),
                    meanEntropy(probabilities.mean(0, /*keepdim=*/true)).to(torch::kFloat64),
                    embeddingSpread(tensors.teacher_embeddings).to(torch::kFloat64),
                    torch::linalg_vector_norm(tensors.center).to(torch::kFloat64),
                    prototypeAgreement(tensors.student_logits, probabilities, tensors.global_views)})
          .cpu();
  const double* values = signals.data_ptr<double>();
  metrics.teacher_entropy = values[0];
  metrics.teacher_kl = std::log(static_cast<double>(probabilities.size(1))) - values[0];
  metrics.embedding_std = values[2];
  metrics.center_norm = values[3];
  metrics.agreement = values[4];
  // Of too few photos (a batch in parts, since memory ran out) these would tell of collapse.
  const std::int64_t photos = tensors.teacher_embeddings.size(0) / tensors.global_views;
  if (photos >= kFewestPhotosToCompare) metrics.marginal_entropy = values[1];
  if (photos < 2) return;
  metrics.embedding_spread = values[2] * std::sqrt(static_cast<double>(tensors.teacher_embeddings.size(1)));
  // One view of each photo: two of one photo would halve what the rank can be.
  metrics.effective_rank =
      effectiveRank(tensors.teacher_embeddings.narrow(0, 0, std::min(photos, kMostRankedPhotos)));
}

}  // namespace dinoscope
