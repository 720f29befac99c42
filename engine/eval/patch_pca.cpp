#include "engine/eval/patch_pca.h"

#include <torch/utils.h>

#include <algorithm>
#include <cmath>

namespace dinoscope {
namespace {

/// The directions of largest variance of centred rows, at most three, [C, k]; largest first.
torch::Tensor principalDirections(const torch::Tensor& centered) {
  const torch::Tensor covariance = torch::mm(centered.t(), centered);
  torch::Tensor vectors = std::get<1>(torch::linalg_eigh(covariance, "L"));  // ascending
  const std::int64_t count = std::min<std::int64_t>(3, vectors.size(1));
  vectors = vectors.narrow(1, vectors.size(1) - count, count).flip(1);
  const torch::Tensor largest = vectors.gather(0, vectors.abs().argmax(0, /*keepdim=*/true));
  return vectors * largest.sign();
}

}  // namespace

Rgb8Image patchComponentColors(const torch::Tensor& grid) {
  const torch::NoGradGuard no_gradient;
  const auto rows = static_cast<int>(grid.size(1));
  const auto columns = static_cast<int>(grid.size(2));
  const torch::Tensor patches = grid.flatten(1).t().to(torch::kFloat64);
  const torch::Tensor centered = patches - patches.mean(0, /*keepdim=*/true);
  const torch::Tensor scores = torch::mm(centered, principalDirections(centered)).contiguous();

  Rgb8Image colors(columns, rows);
  std::fill(colors.pixels.begin(), colors.pixels.end(), std::uint8_t{128});  // where there is no variance
  for (std::int64_t component = 0; component < scores.size(1); ++component) {
    const torch::Tensor score = scores.select(1, component).contiguous();
    const double low = torch::quantile(score, 0.02).item<double>();
    const double span = torch::quantile(score, 0.98).item<double>() - low;
    if (!(span > 1e-9)) continue;
    const double* value = score.data_ptr<double>();
    for (std::size_t patch = 0; patch < colors.pixels.size() / 3; ++patch)
      colors.pixels[patch * 3 + static_cast<std::size_t>(component)] =
          static_cast<std::uint8_t>(std::lround(255 * std::clamp((value[patch] - low) / span, 0.0, 1.0)));
  }
  return colors;
}

}  // namespace dinoscope
