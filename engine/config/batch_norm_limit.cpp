#include "engine/config/batch_norm_limit.h"

#include <algorithm>

#include "engine/config/backbones.h"

namespace dinoscope {
namespace {

constexpr std::int64_t kFewestValues = 2;  // of a channel

std::int64_t fewestPhotos(std::int64_t values_a_photo) {
  return (kFewestValues + values_a_photo - 1) / std::max<std::int64_t>(values_a_photo, 1);
}

}  // namespace

std::int64_t fewestPhotosForBatchNorm(const Experiment& experiment) {
  const ViewSettings& views = experiment.views;
  std::int64_t fewest = 1;
  const BackboneFacts* backbone = findBackbone(experiment.model.backbone);
  if (backbone != nullptr && backbone->hasBatchNorm()) {
    const auto valuesOf = [&](std::int64_t count, std::int64_t size_px) {
      const std::int64_t side = gridSideOf(*backbone, experiment.model, size_px);
      return count * side * side;
    };
    fewest = fewestPhotos(valuesOf(views.global_count, views.global_size_px));
    // Views of one size go through the backbone together.
    if (views.local_count > 0 && views.local_size_px != views.global_size_px)
      fewest = std::max(fewest, fewestPhotos(valuesOf(views.local_count, views.local_size_px)));
  }
  // The head takes all views of a network together; the teacher sees the global ones alone.
  if (experiment.head.batch_norm) fewest = std::max(fewest, fewestPhotos(views.global_count));
  return fewest;
}

}  // namespace dinoscope
