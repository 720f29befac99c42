#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>

#include "engine/config/model_settings.h"
#include "engine/core/error.h"
#include "engine/models/backbone.h"
#include "engine/views/evaluation_transform.h"
#include "engine/weights/weights.h"

namespace dinoscope {

/// A backbone with its weights, and all that is known of where it came from.
struct OpenedNetwork {
  std::shared_ptr<Backbone> backbone;  ///< in evaluation mode, on `device`
  ModelSettings settings;              ///< backbone is empty when its sizes have no name of ours
  std::string description;             ///< "vit_tiny, patch 8"
  EvaluationTransform transform;
  LoadReport report;
  std::string network;     ///< "teacher", "student" or "weights"
  std::int64_t step = -1;  ///< -1 when the file does not say
  std::filesystem::path file;
  std::string notice;  ///< one sentence when it is not the newest checkpoint, which is damaged; else empty
};

/// A file holds a network, but not all of it, or with other shapes. `partial` has the report of what fits and
/// no backbone.
class NetworkMisfit : public Error {
public:
  NetworkMisfit(const std::string& sentence, OpenedNetwork partial_network)
      : Error(ErrorKind::Data, sentence), partial(std::move(partial_network)) {
    partial.backbone = nullptr;
  }

  OpenedNetwork partial;
};

/// Opens a run folder, RUN@STEP, a checkpoint folder or a weights file (safetensors or PyTorch). What kind of
/// backbone
/// it is comes from the experiment in a Dinoscope checkpoint, else from names and shapes of the tensors.
/// Throws Error (Data) with one sentence when it is no network that can be used (weights that are no numbers
/// are none), and its subclass NetworkMisfit when it fits only in part.
OpenedNetwork openNetwork(const std::filesystem::path& path, const torch::Device& device,
                          WeightsOf which = WeightsOf::Teacher);

}  // namespace dinoscope
