#include "engine/explore/neighbor_index.h"

#include <torch/utils.h>

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/explore/matrix_tensor.h"

namespace dinoscope {

NeighborIndex::NeighborIndex(FeatureMatrix vectors) : m_vectors(std::move(vectors)) {
  torch::Tensor rows = tensorOver(m_vectors);
  rows.div_(rows.norm(2, 1, /*keepdim=*/true).clamp_min(1e-12));
}

std::vector<Neighbor> NeighborIndex::nearest(std::span<const float> query, std::int64_t count,
                                             std::int64_t left_out) const {
  if (static_cast<std::int64_t>(query.size()) != m_vectors.columns)
    throw dataError(
        sentence("The photo was embedded by another network than the folder; embed the folder anew."));
  const torch::NoGradGuard no_gradient;
  torch::Tensor direction = torch::empty({m_vectors.columns});
  std::copy(query.begin(), query.end(), direction.data_ptr<float>());
  direction /= direction.norm().clamp_min(1e-12);
  torch::Tensor similarity = torch::mv(tensorOver(m_vectors), direction);
  const bool leaves_out = left_out >= 0 && left_out < size();
  if (leaves_out) similarity[left_out] = -std::numeric_limits<float>::infinity();
  const std::int64_t wanted = std::clamp<std::int64_t>(count, 0, size() - (leaves_out ? 1 : 0));
  const auto [values, rows] = similarity.topk(wanted);
  std::vector<Neighbor> neighbors;
  for (std::int64_t i = 0; i < wanted; ++i)
    neighbors.push_back(
        {rows.data_ptr<std::int64_t>()[i], std::clamp(values.data_ptr<float>()[i], -1.0F, 1.0F)});
  return neighbors;
}

}  // namespace dinoscope
