#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/progress.h"
#include "engine/explore/feature_matrix.h"
#include "engine/explore/neighbor.h"

namespace dinoscope {

/// Pairs of rows whose cosine similarity is at least `threshold`, the most similar first, at most
/// `most_pairs`. Compares all rows with all, in blocks. Rows have unit length. Throws Error (Cancelled).
std::vector<SimilarPair> similarPairs(const FeatureMatrix& unit_rows, float threshold,
                                      std::int64_t most_pairs, const JobControl& control = {});

/// Of each row the mean cosine similarity to its `neighbors` nearest (all the others when there are fewer):
/// low for what is like nothing else. Rows have unit length. Throws Error (Cancelled).
std::vector<float> meanNearestSimilarity(const FeatureMatrix& unit_rows, std::int64_t neighbors,
                                         const JobControl& control = {});

}  // namespace dinoscope
