#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/explore/feature_matrix.h"
#include "engine/explore/neighbor.h"

namespace dinoscope {

/// Exact search for the rows of largest cosine similarity: one matrix-vector product over all rows, which
/// the memory's bandwidth bounds (100,000 x 384 are 154 MB). Unchanging, so any number of threads may ask.
class NeighborIndex {
public:
  /// Rows need not have unit length.
  explicit NeighborIndex(FeatureMatrix vectors);

  std::int64_t size() const { return m_vectors.rows; }

  /// The rows with unit length.
  const FeatureMatrix& vectors() const { return m_vectors; }

  /// The `count` nearest rows by falling similarity, without row `left_out`. `query` is as long as a row.
  std::vector<Neighbor> nearest(std::span<const float> query, std::int64_t count,
                                std::int64_t left_out = -1) const;

private:
  FeatureMatrix m_vectors;
};

}  // namespace dinoscope
