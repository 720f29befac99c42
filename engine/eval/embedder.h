#pragma once

#include <torch/types.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/core/image_source.h"
#include "engine/core/progress.h"
#include "engine/models/backbone.h"
#include "engine/views/evaluation_transform.h"

namespace dinoscope {

/// Embeddings of some photos of a source.
struct Embeddings {
  torch::Tensor vectors;              ///< [N, D], float32 on the CPU, as the network gave them
  std::vector<std::int64_t> indices;  ///< N of them, ascending: which photos
  std::vector<std::pair<std::int64_t, std::string>> unreadable;  ///< index and sentence
};

struct EmbedderOptions {
  EvaluationTransform transform;
  std::int64_t batch_size = 64;
  std::int64_t workers = 0;  ///< threads that decode; 0 takes automaticWorkers()
  torch::ScalarType precision = torch::kFloat32;
};

/// Runs photos through a backbone on its own device, without gradient, in evaluation mode; the mode is put
/// back afterwards. Photos that can't be read are left out and reported. The vectors do not depend on
/// batch_size beyond rounding, nor on workers at all. Throws Error (Data) when no photo can be read, Error
/// (Cancelled).
Embeddings embedPhotos(Backbone& backbone, const ImageSource& photos, std::span<const std::int64_t> indices,
                       const EmbedderOptions& options, const JobControl& control = {});

/// One photo's embedding, [D], float32 on the CPU: the row that embedPhotos() gives, beyond rounding.
torch::Tensor embedPhoto(Backbone& backbone, const Rgb8Image& photo, const EvaluationTransform& transform);

}  // namespace dinoscope
