#pragma once

#include <cstdint>

#include "engine/config/experiment.h"

namespace dinoscope {

/// The fewest photos that one forward pass may take while training: batch norm can't normalise a channel that
/// has a single value. A batch, and each part of one that was split for memory, holds at least so many. 1
/// without batch norm, and wherever a pass has several views or the last feature grid several cells.
std::int64_t fewestPhotosForBatchNorm(const Experiment& experiment);

/// Mean and variance of fewer photos are mostly noise: accuracy with batch norm falls below 8 a batch (Wu, He
/// 2018, "Group Normalization", figure 1).
constexpr std::int64_t kFewestPhotosToNormalize = 8;

}  // namespace dinoscope
