#include "engine/eval/network_file.h"

#include "engine/config/experiment_file.h"
#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/eval/network_shape.h"
#include "engine/weights/checkpoint.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

Experiment experimentIn(const std::string& json, const std::string& origin) {
  try {
    return experimentFromJson(json, origin);
  } catch (const Error& error) {
    throw dataError(sentence("The settings inside %1 can't be read: %2", origin, error.what()));
  }
}

/// As a Dinoscope checkpoint says itself.
OpenedNetwork networkOf(const Experiment& experiment) {
  OpenedNetwork network;
  network.settings = experiment.model;
  network.transform = EvaluationTransform::forViews(experiment.views, experiment.eval);
  network.description = describeModel(experiment.model);
  network.backbone =
      makeBackbone(experiment.model, experiment.views.global_size_px, at::detail::createCPUGenerator(0));
  return network;
}

/// As names and shapes say.
OpenedNetwork networkOf(const NetworkShape& shape) {
  ViewSettings views;
  views.global_size_px = shape.native_size_px;
  OpenedNetwork network;
  network.settings = shape.settings;
  network.transform = EvaluationTransform::forViews(views);
  network.description = shape.description;
  network.backbone = shape.backbone;
  return network;
}

/// Refuses what fits only in part, and says how it fits.
void load(OpenedNetwork& network, const TensorMap& weights) {
  network.report = compareWeights(*network.backbone, weights);
  try {
    loadWeights(*network.backbone, weights, network.file.string());
  } catch (const Error& error) {
    throw NetworkMisfit(error.what(), network);
  }
}

}  // namespace

OpenedNetwork openNetwork(const fs::path& path, const torch::Device& device, WeightsOf which) {
  const FoundWeights found = findWeights(path);
  const fs::path& file = found.file;
  const NetworkWeights weights = readWeights(file, which);
  const auto experiment = weights.metadata.find("experiment");
  OpenedNetwork network =
      experiment != weights.metadata.end()
          ? networkOf(experimentIn(experiment->second, file.string()))
          : networkOf(shapeOfWeights(weights.tensors, fs::file_size(file), file.string()));
  network.network = weights.network;
  network.file = file;
  network.notice = found.notice;
  if (const auto state = findCheckpointState(file.parent_path())) network.step = state->step;
  load(network, weights.tensors);
  requireFinite(weights.tensors, pathText(file));
  network.backbone->to(device);
  network.backbone->eval();
  return network;
}

}  // namespace dinoscope
