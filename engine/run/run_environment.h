#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <string>

#include "engine/data/image_folder.h"

namespace dinoscope {

/// What a run was computed on, besides what its experiment says.
struct RunEnvironment {
  torch::Device device = torch::kCPU;
  torch::ScalarType precision = torch::kFloat32;
  std::int64_t threads = 1;
  std::int64_t workers = 1;
};

/// A run's environment.json: versions, machine, device, threads, precision, and which photos there were.
std::string environmentJson(const RunEnvironment& environment, const ImageFolder& photos);

/// What environment.json says the photos were, of a run that goes on; empty when it does not say.
std::string recordedPhotos(const std::filesystem::path& environment_file);

/// The same of a scanned folder: a checksum over the paths in their order.
std::string photosChecksum(const ImageFolder& photos);

}  // namespace dinoscope
