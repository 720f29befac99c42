#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <memory>
#include <span>

#include "engine/config/experiment.h"
#include "engine/core/batch_source.h"
#include "engine/core/events.h"
#include "engine/distributed/communicator.h"
#include "engine/io/safetensors.h"
#include "engine/models/backbone.h"

namespace dinoscope {

/// Student, teacher, optimiser and center of one run, and the optimiser step that changes them. Knows neither
/// files nor photos. Every function belongs to one thread.
class Trainer {
public:
  /// Builds the networks (drawn from run.seed; the teacher begins as the student's copy) on run.device.
  /// An epoch has `batches_per_epoch` batches; a step takes optim.accumulate_steps of them, those left over
  /// at an epoch's end are not used. `communicator` must outlive the trainer.
  /// Throws Error (Settings, Data).
  Trainer(const Experiment& experiment, std::int64_t batches_per_epoch, Communicator& communicator);
  ~Trainer();

  std::int64_t batchesPerStep() const;
  std::int64_t stepsPerEpoch() const;
  std::int64_t totalSteps() const;
  std::int64_t completedSteps() const;

  /// One optimiser step on batchesPerStep() batches. Fills everything of StepMetrics but what the caller
  /// measures (images_per_second, wait_ms).
  StepMetrics step(std::span<const Batch> batches);

  /// Everything that the next step depends on: "student/backbone.cls_token", "student/head.mlp.0.weight",
  /// "teacher/...", "optimizer/...", "center", as handles or copies that the caller writes before the next
  /// step.
  TensorMap state() const;

  /// Goes on from what state() gave after `completed_steps` steps, bit for bit. Throws Error (Data) when it
  /// is not of these networks.
  void restore(const TensorMap& state, std::int64_t completed_steps);

  /// In evaluation mode while nobody steps; the caller sets its own no-grad guard.
  Backbone& teacherBackbone();
  Backbone& studentBackbone();

  const torch::Device& device() const;
  torch::ScalarType precision() const;

private:
  struct Parts;
  std::unique_ptr<Parts> m_parts;
};

}  // namespace dinoscope
