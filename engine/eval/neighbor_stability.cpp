#include "engine/eval/neighbor_stability.h"

#include <torch/utils.h>

#include <algorithm>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/sentence.h"

namespace dinoscope {

std::vector<std::int64_t> NeighborStability::sampleOf(std::int64_t size) {
  const std::int64_t count = std::min(size, kMostPhotos);
  std::vector<std::int64_t> sample;
  for (std::int64_t i = 0; i < count; ++i) sample.push_back(i * size / count);
  return sample;
}

std::optional<double> NeighborStability::take(const Embeddings& embeddings) {
  const torch::NoGradGuard no_grad;
  const std::vector<std::int64_t> rows = sampleOf(static_cast<std::int64_t>(embeddings.indices.size()));
  const auto count = static_cast<std::int64_t>(rows.size());
  if (count < 3) return std::nullopt;
  std::vector<std::int64_t> photos;
  for (const std::int64_t row : rows) photos.push_back(embeddings.indices[static_cast<std::size_t>(row)]);

  const torch::Tensor chosen = embeddings.vectors.index_select(0, torch::tensor(rows));
  const torch::Tensor vectors =
      chosen / torch::linalg_vector_norm(chosen, 2, {1}, /*keepdim=*/true).clamp_min(1e-12);
  torch::Tensor similarities = torch::matmul(vectors, vectors.t());
  similarities.fill_diagonal_(-2);  // nobody is their own neighbour
  const std::int64_t k = std::clamp<std::int64_t>(count / 10, 1, kMostNeighbors);
  const torch::Tensor neighbors = std::get<1>(similarities.topk(k, 1));

  const torch::Tensor before = std::exchange(m_neighbors, neighbors);
  const bool are_the_same = photos == m_photos;
  m_photos = std::move(photos);
  if (!before.defined() || !are_the_same) return std::nullopt;
  return (neighbors.unsqueeze(2) == before.unsqueeze(1)).any(2).to(torch::kFloat64).mean().item<double>();
}

TensorMap NeighborStability::state() const {
  if (!m_neighbors.defined()) return {};
  return {{"photos", torch::tensor(m_photos, torch::kInt64)}, {"neighbors", m_neighbors}};
}

void NeighborStability::restore(const TensorMap& state) {
  if (state.empty()) return;
  const auto photos = state.find("photos"), neighbors = state.find("neighbors");
  if (photos == state.end() || neighbors == state.end() || photos->second.dim() != 1 ||
      neighbors->second.dim() != 2 || photos->second.size(0) != neighbors->second.size(0) ||
      photos->second.scalar_type() != torch::kInt64 || neighbors->second.scalar_type() != torch::kInt64)
    throw dataError(
        sentence("The checkpoint's record of neighbours is damaged; go on from an older checkpoint."));
  const torch::Tensor indices = photos->second.contiguous();
  m_photos.assign(indices.data_ptr<std::int64_t>(), indices.data_ptr<std::int64_t>() + indices.numel());
  m_neighbors = neighbors->second.clone();
}

}  // namespace dinoscope
