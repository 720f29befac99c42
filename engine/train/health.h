#pragma once

#include <torch/torch.h>

namespace dinoscope {

/// Mean entropy of the teacher's rows in nats, a scalar: log K is a uniform output, 0 a single prototype.
/// `probabilities` [rows, K].
torch::Tensor meanEntropy(const torch::Tensor& probabilities);

/// Mean over the dimensions of the standard deviation over the rows of L2-normalised embeddings, a scalar:
/// near 1 / sqrt(D) when healthy, near 0 when all photos look alike to the network (Chen, He 2021,
/// "Exploring Simple Siamese Representation Learning", section 4.1). `embeddings` [rows, D], two rows or
/// more.
torch::Tensor embeddingSpread(const torch::Tensor& embeddings);

}  // namespace dinoscope
