#include "engine/models/position_encoding.h"

#include <cmath>

#include "engine/compute/full_precision.h"

namespace dinoscope {

torch::Tensor interpolatedPositions(const torch::Tensor& native, std::int64_t rows, std::int64_t columns,
                                    bool by_product) {
  const std::int64_t cells = native.size(1);
  const std::int64_t dim = native.size(2);
  const auto side = static_cast<std::int64_t>(std::lround(std::sqrt(static_cast<double>(cells))));
  const auto scale = [side](std::int64_t wanted) {
    return (static_cast<double>(wanted) + 0.1) / static_cast<double>(side);
  };
  const auto resized = [&](const torch::Tensor& maps) {  // [M, C, side, side] -> [M, C, rows * columns]
    return torch::upsample_bicubic2d(maps, {rows, columns}, /*align_corners=*/false, scale(rows),
                                     scale(columns))
        .flatten(2);
  };
  if (!by_product) return resized(native.reshape({1, side, side, dim}).permute({0, 3, 1, 2})).transpose(1, 2);

  const torch::Tensor unit = torch::eye(cells, native.options().requires_grad(false));
  const torch::Tensor weights = resized(unit.view({cells, 1, side, side})).squeeze(1);  // [cells, wanted]
  return fullPrecisionLinear(weights.t(), native.squeeze(0).t()).unsqueeze(0);
}

}  // namespace dinoscope
