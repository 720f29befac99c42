#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "engine/trainer/trainer.h"

namespace dinoscope::test {

/// How far a float32 or a float64 run may be from the reference's.
struct TrajectoryTolerances {
  std::string run;  ///< "f32", "f64"
  torch::ScalarType type;
  double loss, norms, lengths, center, weights, early_weights;
};
inline const TrajectoryTolerances kSingle{"f32", torch::kFloat32, 1e-4, 1e-4, 1e-5, 1e-5, 1e-4, 1e-5};
inline const TrajectoryTolerances kDouble{"f64", torch::kFloat64, 1e-9, 1e-9, 1e-9, 1e-9, 1e-9, 1e-9};

/// What the reference's training loop left of one run: its entry in fixtures/train/index.json and two files.
struct TrajectoryFixture {
  nlohmann::json entry;
  TensorMap inputs;
  TensorMap result;

  /// Throws Error when one of its files is absent.
  static TrajectoryFixture read(const std::filesystem::path& folder, const nlohmann::json& index,
                                const std::string& name);
};

/// Repeats a trajectory with the trainer, step by step; what is wrong with it, empty when nothing is.
std::string trajectoryProblem(const TrajectoryFixture& fixture, const TrajectoryTolerances& tolerances,
                              const std::string& device = "cpu");

}  // namespace dinoscope::test
