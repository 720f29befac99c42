#pragma once

#include <cmath>
#include <cstdint>

#include "engine/core/random.h"
#include "engine/explore/feature_matrix.h"

namespace dinoscope::test {

/// Rows drawn around `groups` directions; row i belongs to group i % groups.
inline FeatureMatrix groupedRows(std::int64_t rows, std::int64_t columns, std::int64_t groups, double noise) {
  FeatureMatrix matrix(rows, columns);
  RandomStream stream(5, RandomPurpose::Sampling);
  FeatureMatrix centers(groups, columns);
  for (float& value : centers.values) value = static_cast<float>(stream.uniform(-1, 1));
  for (std::int64_t i = 0; i < rows; ++i)
    for (std::int64_t c = 0; c < columns; ++c)
      matrix.row(i)[static_cast<std::size_t>(c)] = centers.row(i % groups)[static_cast<std::size_t>(c)] +
                                                   static_cast<float>(stream.uniform(-noise, noise));
  return matrix;
}

inline float cosine(std::span<const float> a, std::span<const float> b) {
  double product = 0;
  double left = 0;
  double right = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    product += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    left += static_cast<double>(a[i]) * static_cast<double>(a[i]);
    right += static_cast<double>(b[i]) * static_cast<double>(b[i]);
  }
  return static_cast<float>(product / std::sqrt(left * right));
}

}  // namespace dinoscope::test
