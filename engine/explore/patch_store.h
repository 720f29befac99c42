#pragma once

#include <torch/types.h>

#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/image_source.h"
#include "engine/core/progress.h"
#include "engine/explore/correspondences.h"
#include "engine/models/backbone.h"
#include "engine/views/evaluation_transform.h"

namespace dinoscope {

/// Patch features of all photos of a folder, for the search by one patch. To bound the memory (1 GB) the
/// grids of large folders are averaged to fewer cells: 14 x 14 patches of 192 channels are kept whole for
/// 6,900 photos, a folder of 100,000 keeps 3 x 4 cells a photo.
class PatchStore {
public:
  /// Looks at every photo of `indices` once. Those that can't be read are left out. Throws Error (Cancelled).
  PatchStore(Backbone& backbone, const ImageSource& photos, std::span<const std::int64_t> indices,
             const EvaluationTransform& transform, const JobControl& control);

  /// The photos with the patch most like `feature` ([C]), each with its best one, by falling similarity;
  /// photo `left_out` is not among them.
  std::vector<PatchNeighbor> nearest(const torch::Tensor& feature, std::int64_t count,
                                     std::int64_t left_out) const;

private:
  struct Photo {
    std::int64_t index = 0;
    std::int64_t first_cell = 0;
    int columns = 0;
    int rows = 0;
  };

  std::vector<Photo> m_photos;
  torch::Tensor m_cells;  // [all cells, C], unit rows
};

}  // namespace dinoscope
