#include "ui/view_models/planned_schedules.h"

#include <algorithm>
#include <cmath>

#include "engine/core/error.h"
#include "engine/dino/schedules.h"

namespace dinoscope {

std::int64_t stepsPerEpoch(const Experiment& experiment, std::int64_t photos) {
  const auto kept = std::llround(static_cast<double>(photos) * experiment.data.validation_fraction);
  const std::int64_t training = std::max<std::int64_t>(1, photos - kept);
  const std::int64_t images_a_step = std::max<std::int64_t>(1, experiment.run.batch_size) *
                                     std::max<std::int64_t>(1, experiment.optim.accumulate_steps);
  return training / images_a_step;
}

PlannedSchedules planSchedules(const Experiment& experiment, std::int64_t photos) {
  return photos < 1 ? PlannedSchedules{} : planSchedulesOfRun(experiment, stepsPerEpoch(experiment, photos));
}

PlannedSchedules planSchedulesOfRun(const Experiment& experiment, std::int64_t steps_per_epoch) {
  PlannedSchedules plan;
  plan.steps_per_epoch = steps_per_epoch;
  plan.total_steps = plan.steps_per_epoch * experiment.run.epochs;
  if (plan.total_steps < 1) return {};
  const std::int64_t points = std::min(PlannedSchedules::kPoints, plan.total_steps);
  try {
    for (std::int64_t i = 0; i < points; ++i) {
      const std::int64_t step = points == 1 ? 0 : i * (plan.total_steps - 1) / (points - 1);
      const StepSchedule at = scheduleAt(experiment, plan.steps_per_epoch, step);
      plan.steps.append(static_cast<double>(step));
      plan.lr.append(at.lr);
      plan.weight_decay.append(at.weight_decay);
      plan.teacher_momentum.append(at.teacher_momentum);
      plan.teacher_temp.append(at.teacher_temp);
    }
  } catch (const Error&) {
    return {};  // the form says what is wrong with the settings
  }
  return plan;
}

}  // namespace dinoscope
