#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/dino/center.h"
#include "engine/dino/schedules.h"
#include "engine/trainer/device_batch.h"
#include "engine/trainer/loss_scale.h"
#include "engine/trainer/optimizer.h"
#include "engine/trainer/trainer.h"
#include "engine/trainer/view_tensors.h"

namespace dinoscope {

/// Milliseconds since the last lap.
class Stopwatch {
public:
  /// `gpu`: the one whose work is waited for at each lap; kNone: of none.
  explicit Stopwatch(std::int64_t gpu) : m_gpu(gpu) { lap(); }
  double lap();

  static constexpr std::int64_t kNone = -1;

private:
  std::int64_t m_gpu;
  std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

/// How many steps lie between two that measure health: its copies to the host stay out of the others.
inline constexpr std::int64_t kHealthEverySteps = 10;

/// What one step carries from one of its parts to the next.
struct StepWork {
  StepSchedule schedule;
  torch::Tensor loss;                   ///< scalar, mean over the batches so far
  torch::Tensor teacher_probabilities;  ///< of the last batch
  torch::Tensor teacher_embeddings;     ///< of the last batch
  torch::Tensor student_logits;  ///< of its global views, on steps that measure health; undefined on others
  std::vector<torch::Tensor> gradients;  ///< one a trained parameter
  double loss_value = 0;
  double gradient_scale = 1;        ///< what the gradients must still be multiplied by
  std::vector<double> norm_values;  ///< one a trained parameter, after that
  double gradient_norm = 0;         ///< of all of them
};

struct Trainer::Parts {
  Parts(const Experiment& experiment, std::int64_t batches_per_epoch, Communicator& communicator,
        StudentTeacher networks, torch::ScalarType weight_type);

  /// Networks, optimiser and center; handles to their tensors stay valid but for those of the optimiser's
  /// state.
  void moveTo(const torch::Device& place);

  /// A step, or an exception and everything as before it, unless `is_applying`.
  StepMetrics tryStep(std::span<const Batch> batches, std::vector<DeviceBatch>& on_device,
                      const std::function<void()>& while_computing);

  // A step, in this order.
  StepSchedule beginStep();
  void bringToDevice(std::span<const Batch> batches, std::vector<DeviceBatch>& on_device);
  void forwardBackward(const DeviceBatch& batch, StepWork& work);
  void forwardBackward(const DeviceBatch& batch, double share, StepWork& work);
  void collectGradients(StepWork& work);
  void readNumbers(StepWork& work);
  void applyStep(StepWork& work);
  StepMetrics metricsOf(const StepWork& work) const;

  /// Of the next step.
  StepSchedule schedule() const {
    return scheduleAt(experiment, steps_per_epoch, completed_steps, communicator.size());
  }
  std::int64_t epoch() const { return completed_steps / steps_per_epoch; }
  bool isHealthMeasured() const { return completed_steps % kHealthEverySteps == 0; }

  Experiment experiment;
  Communicator& communicator;
  const torch::Device device;
  const torch::ScalarType precision;
  std::int64_t steps_per_epoch = 0;
  std::int64_t completed_steps = 0;
  std::int64_t micro_batches = 1;  // parts that each batch is computed in
  bool is_applying = false;        // of the running step, what can't be taken back

  StudentTeacher networks;
  BatchUploader uploader;
  ViewNormalizer normalise;
  Center center;
  std::unique_ptr<Optimizer> optimizer;
  LossScale loss_scale;

  torch::Tensor gradient_norms;
  StepTimes times;
  std::int64_t timed_gpu = Stopwatch::kNone;
};

}  // namespace dinoscope
