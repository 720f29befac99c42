#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "engine/core/random.h"
#include "engine/views/view_plan.h"

namespace dinoscope {

/// One of the whole numbers 0 .. count-1 from one uniform draw, so that every choice costs one draw.
inline int pick(double uniform, int count) { return std::min(static_cast<int>(uniform * count), count - 1); }

inline double between(const Range& range, double uniform) {
  return range.low + (range.high - range.low) * uniform;
}

/// Decides about the operations of one view and draws their values, in the order of DataAugmentationDINO.
/// `kind` is the element of lists of three; `stream` goes on after the draws of the view's box.
std::vector<ViewOperation> drawOperations(const ViewSettings& settings, std::size_t kind, int size_px,
                                          const ViewKey& key, std::size_t view_index, RandomStream& stream);

}  // namespace dinoscope
