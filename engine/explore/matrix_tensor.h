#pragma once

#include <torch/types.h>

#include <algorithm>

#include "engine/explore/feature_matrix.h"

namespace dinoscope {

/// The matrix as a tensor that shares its memory: valid as long as the matrix is.
inline torch::Tensor tensorOver(const FeatureMatrix& matrix) {
  return torch::from_blob(const_cast<float*>(matrix.values.data()), {matrix.rows, matrix.columns},
                          torch::kFloat32);
}

/// A copy of a tensor [rows, columns].
inline FeatureMatrix matrixOf(const torch::Tensor& tensor) {
  const torch::Tensor plain = tensor.to(torch::kCPU, torch::kFloat32).contiguous();
  FeatureMatrix matrix(plain.size(0), plain.size(1));
  std::copy_n(plain.data_ptr<float>(), matrix.values.size(), matrix.values.begin());
  return matrix;
}

/// Rows divided by their length; a row of zeros stays one.
inline torch::Tensor unitRows(const torch::Tensor& rows) {
  return rows / rows.norm(2, 1, /*keepdim=*/true).clamp_min(1e-12);
}

}  // namespace dinoscope
