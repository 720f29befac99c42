#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/progress.h"
#include "engine/explore/feature_matrix.h"

namespace dinoscope {

enum class MapMethod {
  Pca,   ///< the two directions of largest variance: fast, distances mean something
  Tsne,  ///< neighbourhoods kept, distances not: groups come apart
};

/// A photo's place in the plane.
struct MapPoint {
  std::int64_t index = 0;  ///< into the embedded folder
  float x = 0;             ///< -1 .. 1
  float y = 0;             ///< -1 .. 1
};

/// t-SNE compares every photo with every other: above this it takes minutes.
inline constexpr std::int64_t kMostPhotosForTsne = 5000;

/// Rows projected on their first two principal components; [rows, 2], not scaled. Each component's sign is
/// such that its largest loading is positive, so that the same rows give the same picture.
FeatureMatrix projectByPca(const FeatureMatrix& features);

struct TsneOptions {
  double perplexity = 30;  ///< how many neighbours count; cut to a third of the rows
  int iterations = 500;
};

/// Rows laid out by t-SNE (van der Maaten, Hinton 2008), exact, begun from the PCA: the same rows give the
/// same picture. [rows, 2]. Throws Error (Settings) above kMostPhotosForTsne rows, Error (Cancelled).
FeatureMatrix layOutByTsne(const FeatureMatrix& features, const TsneOptions& options = {},
                           const JobControl& control = {});

/// Centred and scaled, one factor for both axes, so that all of it lies in -1 .. 1.
void fitIntoSquare(FeatureMatrix& positions);

}  // namespace dinoscope
