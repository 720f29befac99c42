#pragma once

#include <torch/types.h>

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
#include "engine/dino/center.h"
#include "engine/dino/schedules.h"
#include "engine/dino/student_teacher.h"
#include "engine/distributed/communicator.h"
#include "engine/models/backbone.h"
#include "engine/trainer/buffer_backup.h"
#include "engine/trainer/device_batch.h"
#include "engine/trainer/loss_scale.h"
#include "engine/trainer/optimizer.h"
#include "engine/trainer/step_result.h"
#include "engine/trainer/view_tensors.h"
#include "engine/weights/safetensors.h"

namespace dinoscope {

/// Where a step's time went, in milliseconds. On a GPU the time to tell it what to compute, unless timing is
/// synchronised (Trainer::synchronizeTiming()).
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

  std::int64_t batchesPerStep() const { return m_experiment.optim.accumulate_steps; }
  std::int64_t stepsPerEpoch() const { return m_steps_per_epoch; }
  std::int64_t totalSteps() const { return m_steps_per_epoch * m_experiment.run.epochs; }
  std::int64_t completedSteps() const { return m_completed_steps; }

  /// Begins to bring a batch of a later step to the device, and returns while it travels (BatchUploader).
  /// Empty when the device has no room for it now.
  std::optional<DeviceBatch> upload(const Batch& batch);

  /// One optimiser step on batchesPerStep() batches. Fills everything of StepMetrics but what the caller
  /// measures (images_per_second, step_ms, wait_ms); the health signals every 10 steps, the first included.
  /// grad_norm is 0 for a step that fp16 overflowed: its weights are then left as they are. A NonFiniteStep
  /// when loss or gradients are not finite: everything is then as before the step.
  ///
  /// `on_device`: what upload() gave for the first of the batches; the others are brought there by the step.
  /// `while_computing` is called when a GPU has been told to compute the step and before its numbers are
  /// waited for, the time to prepare the next step; again when the step is tried again.
  ///
  /// When memory runs out, the step is tried again with every batch in twice as many parts, whose gradients
  /// add up; later steps keep to that (microBatches()). The numbers are those of the whole batch but for
  /// rounding; batch norm sees a part at a time, and drop path draws others.
  ///
  /// Throws Error (Run) when there is not enough memory for the smallest part: one photo, or as many as batch
  /// norm needs (fewestPhotosForBatchNorm()).
  StepResult step(std::span<const Batch> batches, std::vector<DeviceBatch> on_device = {},
                  const std::function<void()>& while_computing = {});

  /// Counts a step that is left out: networks, optimiser and center stay as they are, the schedules go on.
  /// Its metrics have a loss that is no number.
  StepMetrics skipStep();

  /// Takes what the schedules are computed from (remainingScheduleKeys()) from these settings, from the next
  /// step on.
  void changeSchedule(const Experiment& edited);

  /// Networks, optimiser and center wait in the host's memory, and the device's is free for others, until the
  /// next step.
  void offloadToHost();

  /// How many parts a batch is computed in, one after the other; 1 unless memory ran out.
  std::int64_t microBatches() const { return m_micro_batches; }
  /// Goes on with as many as a run had come to, or as many as a batch can be split into.
  void setMicroBatches(std::int64_t parts);

  /// Everything that the next step depends on: "student/backbone.cls_token", "student/head.mlp.0.weight",
  /// "teacher/...", "optimizer/head.mlp.0.weight/exp_avg", "center", as handles or copies that the caller
  /// writes before the next step.
  TensorMap state() const;

  /// Goes on from what state() gave after `completed_steps` steps, bit for bit. Throws Error (Data) when it
  /// is not of these networks.
  void restore(const TensorMap& state, std::int64_t completed_steps);

  /// In evaluation mode while nobody steps; the caller sets its own no-grad guard.
  Backbone& teacherBackbone() { return *m_networks.teacher().backbone; }
  Backbone& studentBackbone() { return *m_networks.student().backbone; }

  const torch::Device& device() const { return m_device; }
  torch::ScalarType precision() const { return m_precision; }

  /// Of the last step: the L2 norm of each trained parameter's gradient before clipping, [P] on the device,
  /// in the order of trainedParameterNames().
  const torch::Tensor& gradientNorms() const { return m_gradient_norms; }
  std::vector<std::string> trainedParameterNames() const;

  /// Of the last step.
  const StepTimes& times() const { return m_times; }
  /// Waits for the GPU at the end of each part of a step, so that times() are exact; costs some speed.
  void synchronizeTiming(bool on) { m_is_timing_synchronized = on; }

private:
  /// What one step carries from one of its parts to the next; a step that is not kept puts back what was.
  struct StepWork;
  class StepTransaction;
  class Stopwatch;

  StepResult tryStep(std::span<const Batch> batches, std::vector<DeviceBatch>& on_device,
                     const std::function<void()>& while_computing);

  // A step, in this order (trainer_step.cpp).
  StepSchedule beginStep();
  void bringToDevice(std::span<const Batch> batches, std::vector<DeviceBatch>& on_device);
  void forwardBackward(const DeviceBatch& batch, StepWork& work);
  void forwardBackwardPart(const DeviceBatch& part, double share_of_batch, StepWork& work);
  void collectGradients(StepWork& work);
  void readNumbers(StepWork& work) const;
  std::optional<NonFiniteStep> findNonFinite(const StepWork& work) const;
  void applyStep(StepWork& work);
  StepMetrics metricsOf(const StepWork& work) const;

  /// Networks, optimiser and center; handles to the networks' tensors stay valid.
  void moveTo(const torch::Device& place);
  StepSchedule scheduleOfNextStep() const;
  /// That a batch of so many photos can be split into.
  std::int64_t mostParts(std::int64_t photos) const;
  std::int64_t epoch() const { return m_completed_steps / m_steps_per_epoch; }
  bool isHealthMeasured() const;

  Experiment m_experiment;
  Communicator& m_communicator;
  const torch::Device m_device;
  const torch::ScalarType m_precision;
  const std::int64_t m_steps_per_epoch;
  std::int64_t m_completed_steps = 0;
  std::int64_t m_micro_batches = 1;  // parts that each batch is computed in
  bool m_is_applying = false;        // of the running step, what can't be taken back

  StudentTeacher m_networks;
  BufferBackup m_buffers_before;  // the running step
  BatchUploader m_uploader;
  ViewNormalizer m_normalize;
  Center m_center;
  std::unique_ptr<Optimizer> m_optimizer;
  LossScale m_loss_scale;

  torch::Tensor m_gradient_norms;
  StepTimes m_times;
  bool m_is_timing_synchronized = false;
};

}  // namespace dinoscope
