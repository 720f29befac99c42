#pragma once

#include <torch/types.h>

#include <cstdint>
#include <string>

#include "engine/config/experiment.h"
#include "engine/core/photo_set.h"
#include "engine/trainer/trainer.h"

namespace dinoscope {

/// What a run was computed on, besides what its experiment says.
struct RunEnvironment {
  torch::Device device = torch::kCPU;
  torch::ScalarType precision = torch::kFloat32;
  std::int64_t threads = 1;
  std::int64_t workers = 1;
};

/// A run's environment.json: versions, machine, device, threads, precision, and which photos there were.
std::string environmentJson(const RunEnvironment& environment, const PhotoSet& photos);

/// What a run with these settings is computed on.
RunEnvironment environmentOf(const Experiment& experiment, const Trainer& trainer);

}  // namespace dinoscope
