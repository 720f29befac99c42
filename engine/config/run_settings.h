#pragma once

#include <cstdint>
#include <string>

namespace dinoscope {

/// How long, on what and how safely a run works. Fields: runFields().
struct RunSettings {
  std::int64_t epochs = 100;
  std::int64_t batch_size = 64;
  std::int64_t seed = 0;
  std::string device = "auto";
  std::string precision = "auto";
  bool tf32 = false;
  bool deterministic = false;
  std::int64_t threads = 0;
  std::int64_t workers = 0;
  double checkpoint_minutes = 10;
  std::int64_t keep_every_epochs = 0;
  std::int64_t snapshot_steps = 100;
  std::string on_diagnosis = "pause";

  bool operator==(const RunSettings&) const = default;
};

/// The k-NN probe that runs while training, and how much of a photo is looked at for embeddings, there and
/// later. Fields: evalFields().
struct EvalSettings {
  std::int64_t knn_every_epochs = 1;
  std::int64_t knn_k = 20;
  double knn_temp = 0.07;
  double center_fraction = 0.875;

  bool operator==(const EvalSettings&) const = default;
};

}  // namespace dinoscope
