#pragma once

#include <torch/types.h>

#include <cstdint>

namespace dinoscope {

struct StepMetrics;

/// Mean entropy of the teacher's rows in nats, a scalar: log K is a uniform output, 0 a single prototype.
/// `probabilities` [rows, K].
torch::Tensor meanEntropy(const torch::Tensor& probabilities);

/// Mean over the dimensions of the standard deviation over the rows of L2-normalised embeddings, a scalar:
/// near 1 / sqrt(D) when healthy, near 0 when all photos look alike to the network (Chen, He 2021,
/// "Exploring Simple Siamese Representation Learning", section 4.1). `embeddings` [rows, D], two rows or
/// more.
torch::Tensor embeddingSpread(const torch::Tensor& embeddings);

/// Effective rank of L2-normalised, centered embeddings [rows, D]: exp of the entropy of their normalised
/// singular values (Roy, Vetterli 2007; as RankMe, Garrido et al. 2023), 1 .. rows - 1. Copies a matrix of
/// rows x rows to the host. 1 when all rows are equal; NaN when one is not finite.
double effectiveRank(const torch::Tensor& embeddings);

/// Share of the photos on whose prototype student and teacher agree, a scalar in 0 .. 1: the largest of the
/// student's logits on one global view against that of the teacher on another one (on the same where there
/// is one view only). `student_logits`, `teacher_probabilities`: [views * B, K], view-major.
torch::Tensor prototypeAgreement(const torch::Tensor& student_logits,
                                 const torch::Tensor& teacher_probabilities, std::int64_t views);

/// What the signals are measured on, of one batch.
struct HealthTensors {
  torch::Tensor teacher_probabilities;  ///< [T * B, K]
  torch::Tensor teacher_embeddings;     ///< [T * B, D]
  torch::Tensor student_logits;         ///< [T * B, K], of the global views
  torch::Tensor center;                 ///< [1, K]
  std::int64_t global_views = 1;        ///< T
};

/// Fills the health signals of a step: two copies to the host.
void measureHealth(const HealthTensors& tensors, StepMetrics& metrics);

}  // namespace dinoscope
