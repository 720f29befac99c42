#include "engine/eval/plain_accuracy.h"

#include "engine/core/split.h"
#include "engine/eval/knn_probe.h"
#include "engine/eval/plain_features.h"

namespace dinoscope {

PlainAccuracy plainAccuracy(const PhotoSet& photos, const Experiment& experiment, const JobControl& control) {
  const DataSplit split = splitPhotos(photos.size(), experiment.data.validation_fraction,
                                      static_cast<std::uint64_t>(experiment.run.seed));
  EmbedderOptions options;
  options.transform = plainTransform();
  const KnnProbe probe(photos, split, experiment.eval, options);
  const auto top1 = [&](PlainFeatures features) { return probe.top1(*makePlainFeatures(features), control); };
  return {top1(PlainFeatures::Pixels), top1(PlainFeatures::Colors)};
}

}  // namespace dinoscope
