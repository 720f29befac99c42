#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/progress.h"
#include "engine/explore/feature_matrix.h"

namespace dinoscope {

/// Rows sorted into groups of similar ones.
struct Clustering {
  /// Of each row, 0 .. count - 1, the largest group first. In an ExploreSession's answer the rows are those
  /// of embeddedPhotos().
  std::vector<int> cluster;
  std::vector<std::int64_t> sizes;  ///< rows of each group, falling
  /// Of each group the row nearest to its centre; in an ExploreSession's answer that photo's index.
  std::vector<std::int64_t> representatives;
};

/// Spherical k-means (Dhillon, Modha 2001): rows are L2-normalised, similarity is the cosine; seeded by
/// k-means++ from `seed`, until nothing moves or for 100 rounds. `count` is cut to the number of rows; groups
/// that end empty are left out. Throws Error (Settings) when count < 1, Error (Cancelled).
Clustering clusterRows(const FeatureMatrix& features, std::int64_t count, std::uint64_t seed = 0,
                       const JobControl& control = {});

}  // namespace dinoscope
