#include "engine/explore/map_layout.h"

#include <torch/utils.h>

#include <algorithm>
#include <cmath>

#include "engine/explore/matrix_tensor.h"

namespace dinoscope {

FeatureMatrix projectByPca(const FeatureMatrix& features) {
  if (features.rows == 0) return {0, 2};
  const torch::NoGradGuard no_gradient;
  const torch::Tensor rows = tensorOver(features);
  const torch::Tensor centered = rows - rows.mean(0, /*keepdim=*/true);
  const torch::Tensor covariance = torch::mm(centered.t(), centered).to(torch::kFloat64);
  const torch::Tensor vectors = std::get<1>(torch::linalg_eigh(covariance, "L"));  // ascending
  FeatureMatrix positions(features.rows, 2);
  torch::Tensor out = tensorOver(positions);
  for (std::int64_t axis = 0; axis < std::min<std::int64_t>(2, vectors.size(1)); ++axis) {
    const torch::Tensor direction = vectors.select(1, vectors.size(1) - 1 - axis);
    const torch::Tensor sign = direction[direction.abs().argmax().item<std::int64_t>()].sign();
    out.select(1, axis).copy_(torch::mv(centered, (direction * sign).to(torch::kFloat32)));
  }
  return positions;
}

void fitIntoSquare(FeatureMatrix& positions) {
  if (positions.rows == 0) return;
  torch::Tensor points = tensorOver(positions);
  const torch::Tensor low = std::get<0>(points.min(0));
  const torch::Tensor high = std::get<0>(points.max(0));
  points.sub_((low + high) / 2);
  const float reach = points.abs().max().item<float>();
  if (reach > 0) points.div_(reach);
}

}  // namespace dinoscope
