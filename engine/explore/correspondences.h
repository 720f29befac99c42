#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/rgb8_image.h"
#include "engine/explore/feature_matrix.h"

namespace dinoscope {

/// A cell of a photo's grid of patches.
struct PatchPosition {
  int column = 0;
  int row = 0;

  bool operator==(const PatchPosition&) const = default;
};

/// A photo that holds something like the patch that was asked for, and where.
struct PatchNeighbor {
  std::int64_t index = 0;  ///< into the embedded folder
  float similarity = 0;    ///< cosine of the two patches
  PatchPosition patch;     ///< in a grid of `columns` x `rows` over the whole photo
  int columns = 0;
  int rows = 0;
};

/// A patch of the left photo and the patch of the right one that is most like it.
struct PatchMatch {
  PatchPosition left;
  PatchPosition right;
  float similarity = 0;    ///< cosine
  bool is_mutual = false;  ///< each is the other's most similar
};

/// Why two photos are similar, patch by patch.
struct PatchCorrespondences {
  Rgb8Image left;  ///< as the network saw them
  Rgb8Image right;
  int left_columns = 0;
  int left_rows = 0;
  int right_columns = 0;
  int right_rows = 0;
  std::vector<PatchMatch> matches;  ///< one for each patch of the left photo, by falling similarity
};

/// Features of a photo's patches, row by row of the grid.
struct PatchGrid {
  int columns = 0;
  int rows = 0;
  FeatureMatrix features;  ///< [rows * columns, C]
};

/// The match of every patch of `left` in `right`, by falling similarity. Both hold at least one patch of the
/// same length.
std::vector<PatchMatch> matchPatches(const PatchGrid& left, const PatchGrid& right);

}  // namespace dinoscope
