#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/config/experiment.h"
#include "engine/core/batch_source.h"
#include "engine/core/events.h"
#include "engine/dino/student_teacher.h"
#include "engine/distributed/communicator.h"
#include "engine/models/backbone.h"
#include "engine/trainer/device_batch.h"
#include "engine/weights/safetensors.h"

namespace dinoscope {

/// Where a step's time went, in milliseconds.
struct StepTimes {
  double forward_ms = 0;  ///< views to the device, both networks
  double loss_ms = 0;     ///< teacher probabilities and loss
  double backward_ms = 0;
  double update_ms = 0;  ///< clipping, optimiser, center, teacher
};

/// Student, teacher, optimiser and center of one run, and the optimiser step that changes them. Knows neither
/// files nor photos. Every function belongs to one thread, whose compute threads the caller has set.
class Trainer {
public:
  /// Builds the networks (drawn from run.seed; the teacher begins as the student's copy) on run.device, and
  /// sets run.tf32 for the process. An epoch has `batches_per_epoch` batches; a step takes
  /// optim.accumulate_steps of them, those left over at an epoch's end are not used. `communicator` must
  /// outlive the trainer. Throws Error (Settings, Data).
  Trainer(const Experiment& experiment, std::int64_t batches_per_epoch, Communicator& communicator);

  /// The same with networks that are there already. Weights become `weight_type`: kFloat32, or kFloat64 to be
  /// held against a reference to the last digits (with run.precision fp32).
  Trainer(const Experiment& experiment, std::int64_t batches_per_epoch, Communicator& communicator,
          StudentTeacher networks, torch::ScalarType weight_type = torch::kFloat32);
  ~Trainer();

  std::int64_t batchesPerStep() const;
  std::int64_t stepsPerEpoch() const;
  std::int64_t totalSteps() const;
  std::int64_t completedSteps() const;

  /// Begins to bring a batch of a later step to the device, and returns while it travels (BatchUploader).
  /// Empty when the device has no room for it now.
  std::optional<DeviceBatch> upload(const Batch& batch);

  /// One optimiser step on batchesPerStep() batches. Fills everything of StepMetrics but what the caller
  /// measures (images_per_second, wait_ms); the health signals every 10 steps, the first included. grad_norm
  /// is 0 for a step that fp16 overflowed: its weights are then left as they are.
  ///
  /// `on_device`: what upload() gave for the first of the batches; the others are brought there by the step.
  /// `while_computing` is called when a GPU has been told to compute the step and before its numbers are
  /// waited for, the time to prepare the next step; again when the step is tried again.
  ///
  /// When memory runs out, the step is tried again with every batch in twice as many parts, whose gradients
  /// add up; later steps keep to that (microBatches()). The numbers are those of the whole batch but for
  /// rounding; batch norm sees a part at a time, and drop path draws others.
  ///
  /// Throws NonFiniteStep when loss or gradients are not finite: nothing of the step is applied then; Error
  /// (Run) when there is not enough memory for one photo at a time.
  StepMetrics step(std::span<const Batch> batches, std::vector<DeviceBatch> on_device = {},
                   const std::function<void()>& while_computing = {});

  /// Takes what the schedules are computed from (remainingScheduleKeys()) from these settings, from the next
  /// step on.
  void changeSchedule(const Experiment& edited);

  /// Networks, optimiser and center wait in the host's memory, and the device's is free for others, until the
  /// next step.
  void leaveDevice();

  /// How many parts a batch is computed in, one after the other; 1 unless memory ran out.
  std::int64_t microBatches() const;
  /// Goes on with as many as a run had come to. At most run.batch_size.
  void setMicroBatches(std::int64_t parts);

  /// Counts a step that is left out: networks, optimiser and center stay as they are, the schedules go on.
  /// Its metrics have a loss that is no number.
  StepMetrics skipStep();

  /// Everything that the next step depends on: "student/backbone.cls_token", "student/head.mlp.0.weight",
  /// "teacher/...", "optimizer/head.mlp.0.weight/exp_avg", "center", as handles or copies that the caller
  /// writes before the next step.
  TensorMap state() const;

  /// Goes on from what state() gave after `completed_steps` steps, bit for bit. Throws Error (Data) when it
  /// is not of these networks.
  void restore(const TensorMap& state, std::int64_t completed_steps);

  /// In evaluation mode while nobody steps; the caller sets its own no-grad guard.
  Backbone& teacherBackbone();
  Backbone& studentBackbone();

  const torch::Device& device() const;
  torch::ScalarType precision() const;

  /// Of the last step: the L2 norm of each trained parameter's gradient before clipping, [P] on the device,
  /// in the order of trainedParameterNames().
  const torch::Tensor& gradientNorms() const;
  std::vector<std::string> trainedParameterNames() const;

  /// Of the last step. On a GPU exact only when timing is synchronised, which costs some speed.
  const StepTimes& times() const;
  void synchroniseTiming(bool on);

private:
  struct Parts;
  std::unique_ptr<Parts> m_parts;
};

}  // namespace dinoscope
