#pragma once

#include <cstdint>

#include "engine/config/experiment.h"

namespace dinoscope {

/// A value that warms up linearly and then falls (or rises) along half a cosine, as facebookresearch/dino's
/// utils.cosine_scheduler: the base value stands at the last warm-up step and again at the first cosine step,
/// and the final value is never reached, because the cosine's denominator is the number of its steps.
struct CosineSchedule {
  double base = 0;
  double final = 0;
  std::int64_t total_steps = 0;
  std::int64_t warmup_steps = 0;  ///< of the total; with one step that step has the start value
  double warmup_start = 0;

  /// `step` is counted from 0; steps past the end keep the last value. Throws Error (Settings) when a step
  /// is negative or the warm-up is longer than the whole.
  double at(std::int64_t step) const;
};

/// The teacher temperature of an epoch counted from 0: linear over `temp_warmup_epochs` with both ends
/// reached, then constant (DINO paper, appendix C). A warm-up of one epoch has the start value.
double teacherTempAt(const TeacherSettings& settings, std::int64_t epoch);

/// What the schedules say for one optimiser step.
struct StepSchedule {
  double lr = 0;
  double weight_decay = 0;
  double teacher_momentum = 0;
  double teacher_temp = 0;

  bool operator==(const StepSchedule&) const = default;
};

/// The peak learning rate: with optim.scale_lr, optim.lr is meant for 256 images and grows with the images of
/// a step, run.batch_size x optim.accumulate_steps x ranks.
double peakLearningRate(const Experiment& experiment, std::int64_t ranks = 1);

/// Steps until the learning rate has its peak: optim.lr_warmup_steps where that is not 0, else whole epochs;
/// at most the run.
std::int64_t learningRateWarmupSteps(const Experiment& experiment, std::int64_t steps_per_epoch);

/// The schedules of `experiment` at an optimiser step counted from 0: a pure function, so that the forms draw
/// what the trainer will do. Warm-ups are in whole epochs of `steps_per_epoch` (at least 1), but for
/// learningRateWarmupSteps().
StepSchedule scheduleAt(const Experiment& experiment, std::int64_t steps_per_epoch, std::int64_t step,
                        std::int64_t ranks = 1);

}  // namespace dinoscope
