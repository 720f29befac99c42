#pragma once

#include <cmath>
#include <filesystem>
#include <span>
#include <string>

#include "engine/config/experiment_file.h"
#include "engine/io/atomic_file.h"
#include "engine/io/checksum.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_state_file.h"

namespace dinoscope::test {

/// A run as a training leaves it behind.
struct RunSpec {
  std::string name;
  std::int64_t steps = 40;
  RunState state = RunState::Finished;
  std::int64_t started = 1'700'000'000;
  double loss_end = 4;  ///< the loss falls from 7 towards this
  Experiment experiment = {};
  bool has_checkpoint = true;
};

/// A checkpoint whose teacher has one tensor of two numbers in its backbone, and whose student has another.
inline void writeCheckpointFolder(const std::filesystem::path& folder) {
  const std::string header =
      R"({"student/backbone.cls_token":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
      R"("teacher/backbone.cls_token":{"dtype":"F32","shape":[2],"data_offsets":[4,12]},)"
      R"("teacher/head.mlp.0.weight":{"dtype":"F32","shape":[1],"data_offsets":[12,16]}})";
  std::string bytes(8, '\0');
  for (int i = 0; i < 8; ++i)
    bytes[static_cast<std::size_t>(i)] = static_cast<char>(header.size() >> 8 * i & 0xFF);
  bytes += header + "AAAABBBBCCCCDDDD";
  std::filesystem::create_directories(folder);
  writeFileAtomically(diskStorage(), folder / "weights.safetensors", bytes);
  writeFileAtomically(diskStorage(), folder / "state.json",
                      R"({"weights_checksum": ")" + fileChecksum(folder / "weights.safetensors") + "\"}");
}

inline std::filesystem::path makeRun(const std::filesystem::path& workspace, const RunSpec& spec) {
  const RunLayout layout{workspace / spec.name};
  std::filesystem::create_directories(layout.folder);
  writeFileAtomically(diskStorage(), layout.experiment(), toJson(spec.experiment));
  MetricsLog log(diskStorage(), layout.metrics());
  for (std::int64_t step = 0; step < spec.steps; ++step) {
    StepMetrics metrics;
    metrics.step = step;
    metrics.epoch = step / 8;
    metrics.total_steps = 40;
    metrics.steps_per_epoch = 8;
    metrics.loss = spec.loss_end + (7 - spec.loss_end) * std::exp(-0.1 * static_cast<double>(step));
    log.append(metrics);
    if (step % 8 == 7)
      log.append(EpochSummary{metrics.epoch, metrics.loss, 37.0 + static_cast<double>(metrics.epoch)});
  }
  writeRunState(diskStorage(), layout.state(), {spec.state, 0, "", spec.started, spec.steps, 40});
  if (spec.has_checkpoint) writeCheckpointFolder(layout.checkpoints() / "step-0000000040");
  return layout.folder;
}

}  // namespace dinoscope::test
