#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/config/experiment.h"
#include "engine/core/progress.h"

namespace dinoscope {

struct StepBenchOptions {
  Experiment experiment;       ///< sizes, networks, optimiser, run.device, run.precision, run.threads
  std::int64_t steps = 8;      ///< measured, after two that warm up
  bool with_baseline = false;  ///< the plain way takes turns with ours, step by step
};

/// One way of taking a step. Times are those of its fastest step: on a machine that others use too, the
/// slower ones tell of the others.
struct StepCost {
  double images_per_second = 0;
  double step_ms = 0;
  double forward_ms = 0;  ///< views to the device, both networks
  double loss_ms = 0;
  double backward_ms = 0;
  double update_ms = 0;       ///< clipping, optimiser, center, teacher
  double peak_memory_mb = 0;  ///< host memory of the process with this way alone
};

struct StepBenchResult {
  StepCost ours;
  std::optional<StepCost> plain;  ///< see PlainTraining
  double ratio = 0;               ///< images a second, ours over plain; 0 without baseline
  std::string device;             ///< "cpu, 2 threads"
  std::string precision;          ///< of ours: "fp32", "bf16", "fp16"
  double loss = 0;                ///< of ours, after the last step: it did train
  std::string notice;             ///< one sentence when fewer threads were taken than asked for
};

/// The experiment of a published example for this backbone: Lightly's DINO example for ResNets (2 x 224 px
/// and 6 x 96 px, head 512-64-2048, Adam), facebookresearch/dino's recipe for vision transformers (8 x 96 px,
/// head 2048-256-65536, AdamW). Drop path off. Throws Error (Settings) for an unknown backbone.
Experiment benchExperiment(const std::string& backbone, std::int64_t batch_size,
                           const std::string& precision);

/// Measures training steps on synthetic 8-bit batches, loader excluded. Sets this thread's compute threads.
/// Throws Error (Settings, Run, Cancelled).
StepBenchResult benchStep(const StepBenchOptions& options, const JobControl& control = {});

}  // namespace dinoscope
