#include "engine/explore/correspondences.h"

#include <torch/utils.h>

#include <algorithm>

#include "engine/explore/matrix_tensor.h"

namespace dinoscope {
namespace {

PatchPosition positionOf(std::int64_t patch, int columns) {
  return {static_cast<int>(patch % columns), static_cast<int>(patch / columns)};
}

}  // namespace

std::vector<PatchMatch> matchPatches(const PatchGrid& left, const PatchGrid& right) {
  const torch::NoGradGuard no_gradient;
  const torch::Tensor similarity =
      torch::mm(unitRows(tensorOver(left.features)), unitRows(tensorOver(right.features)).t());
  const auto [best, best_right] = similarity.max(1);
  const torch::Tensor best_left = std::get<1>(similarity.max(0));
  std::vector<PatchMatch> matches;
  for (std::int64_t patch = 0; patch < similarity.size(0); ++patch) {
    const std::int64_t partner = best_right.data_ptr<std::int64_t>()[patch];
    matches.push_back({positionOf(patch, left.columns), positionOf(partner, right.columns),
                       std::clamp(best.data_ptr<float>()[patch], -1.0F, 1.0F),
                       best_left.data_ptr<std::int64_t>()[partner] == patch});
  }
  std::stable_sort(matches.begin(), matches.end(),
                   [](const PatchMatch& a, const PatchMatch& b) { return a.similarity > b.similarity; });
  return matches;
}

}  // namespace dinoscope
