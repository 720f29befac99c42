#include "engine/explore/patch_store.h"

#include <torch/utils.h>

#include <algorithm>
#include <cmath>

#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/core/workers.h"
#include "engine/eval/attention.h"
#include "engine/eval/evaluation_scope.h"
#include "engine/eval/network_input.h"
#include "engine/explore/matrix_tensor.h"
#include "engine/loader/photo_stream.h"

namespace dinoscope {
namespace {

constexpr double kMostValues = 1e9 / sizeof(float);

/// [C, rows, columns] averaged so that at most `most_cells` are left, the shape about kept.
torch::Tensor reduced(const torch::Tensor& grid, double most_cells) {
  const auto cells = static_cast<double>(grid.size(1) * grid.size(2));
  if (cells <= most_cells) return grid;
  const double factor = std::sqrt(most_cells / cells);
  const auto side = [&](std::int64_t length) {
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(static_cast<double>(length) * factor));
  };
  return torch::adaptive_avg_pool2d(grid, {side(grid.size(1)), side(grid.size(2))});
}

}  // namespace

PatchStore::PatchStore(Backbone& backbone, const ImageSource& photos, std::span<const std::int64_t> indices,
                       const EvaluationTransform& transform, const JobControl& control) {
  const EvaluationScope evaluation(backbone);
  const torch::Device device = deviceOf(backbone);
  const auto cell_px = static_cast<int>(cellSizeOf(backbone));
  const auto total = static_cast<std::int64_t>(indices.size());
  const double most_cells =
      kMostValues / static_cast<double>(std::max<std::int64_t>(total, 1) * backbone.embeddingDim());
  const std::int64_t workers = automaticWorkers();
  PhotoStream stream(
      photos, indices, [&](const Rgb8Image& photo) { return transform.wholePhoto(photo, cell_px); }, workers,
      2 * workers);

  std::vector<torch::Tensor> parts;
  std::int64_t cells = 0;
  for (std::int64_t seen = 0; auto photo = stream.next(control.stop); ++seen) {
    control.report(phrase("Looking at patches"), seen, total);
    if (photo->image.isEmpty()) continue;
    const torch::Tensor input = networkInput(std::span(&photo->image, 1), transform, device);
    const torch::Tensor grid =
        reduced(backbone.featureGrid(input)[0].to(torch::kCPU, torch::kFloat32), most_cells);
    m_photos.push_back({photo->index, cells, static_cast<int>(grid.size(2)), static_cast<int>(grid.size(1))});
    parts.push_back(unitRows(grid.flatten(1).t()).contiguous());
    cells += grid.size(1) * grid.size(2);
  }
  control.throwIfCancelled();
  control.report(phrase("Looking at patches"), total, total);
  m_cells = parts.empty() ? torch::empty({0, backbone.embeddingDim()}) : torch::cat(parts);
}

std::vector<PatchNeighbor> PatchStore::nearest(const torch::Tensor& feature, std::int64_t count,
                                               std::int64_t left_out) const {
  const torch::NoGradGuard no_gradient;
  const torch::Tensor similarity = torch::mv(m_cells, feature / feature.norm().clamp_min(1e-12)).contiguous();
  std::vector<PatchNeighbor> found;
  for (const Photo& photo : m_photos) {
    if (photo.index == left_out) continue;
    const float* begin = similarity.data_ptr<float>() + photo.first_cell;
    const float* best = std::max_element(begin, begin + photo.columns * photo.rows);
    const auto cell = static_cast<int>(best - begin);
    found.push_back({photo.index,
                     std::clamp(*best, -1.0F, 1.0F),
                     {cell % photo.columns, cell / photo.columns},
                     photo.columns,
                     photo.rows});
  }
  std::stable_sort(found.begin(), found.end(), [](const PatchNeighbor& a, const PatchNeighbor& b) {
    return a.similarity > b.similarity;
  });
  if (static_cast<std::int64_t>(found.size()) > count)
    found.resize(static_cast<std::size_t>(std::max<std::int64_t>(count, 0)));
  return found;
}

}  // namespace dinoscope
