#pragma once

#include <torch/types.h>

#include <cstdint>

namespace dinoscope {

/// Learned position encodings of a square of patches, [1, side * side, D], for a rectangle of them, [1, rows
/// * columns, D]: the reference's bicubic interpolation. `by_product`: as a product with the interpolation's
/// weights, equal but for rounding. A GPU adds up the gradient of an interpolation in an order of its own
/// each time, that of a product in one only.
torch::Tensor interpolatedPositions(const torch::Tensor& native, std::int64_t rows, std::int64_t columns,
                                    bool by_product);

}  // namespace dinoscope
