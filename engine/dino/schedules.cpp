#include "engine/dino/schedules.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

#include "engine/core/error.h"
#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

/// numpy.linspace(start, end, count)[index]: both ends exact, a single value is the start.
double linspaceAt(double start, double end, std::int64_t count, std::int64_t index) {
  if (count <= 1) return start;
  if (index == count - 1) return end;
  const double spacing = (end - start) / static_cast<double>(count - 1);
  return static_cast<double>(index) * spacing + start;
}

}  // namespace

double CosineSchedule::at(std::int64_t step) const {
  if (step < 0) throw settingsError(sentence("A schedule begins at step 0, it has no step %1.", step));
  if (warmup_steps > total_steps)
    throw settingsError(sentence("A warm-up of %1 steps is longer than the whole run of %2; shorten it.",
                                 warmup_steps, total_steps));
  const std::int64_t last = std::max<std::int64_t>(total_steps - 1, 0);
  step = std::min(step, last);
  if (step < warmup_steps) return linspaceAt(warmup_start, base, warmup_steps, step);
  const auto cosine_steps = static_cast<double>(std::max<std::int64_t>(total_steps - warmup_steps, 1));
  const double phase = std::numbers::pi * static_cast<double>(step - warmup_steps) / cosine_steps;
  return final + 0.5 * (base - final) * (1 + std::cos(phase));
}

double teacherTempAt(const TeacherSettings& settings, std::int64_t epoch) {
  if (epoch >= settings.temp_warmup_epochs) return settings.temp_end;
  return linspaceAt(settings.temp_start, settings.temp_end, settings.temp_warmup_epochs,
                    std::max<std::int64_t>(epoch, 0));
}

double peakLearningRate(const Experiment& experiment, std::int64_t ranks) {
  const OptimSettings& optim = experiment.optim;
  if (!optim.scale_lr) return optim.lr;
  return optim.lr * static_cast<double>(experiment.run.batch_size * optim.accumulate_steps * ranks) / 256.0;
}

std::int64_t learningRateWarmupSteps(const Experiment& experiment, std::int64_t steps_per_epoch) {
  const OptimSettings& optim = experiment.optim;
  const std::int64_t epochs = experiment.run.epochs;
  return optim.lr_warmup_steps > 0 ? std::min(optim.lr_warmup_steps, epochs * steps_per_epoch)
                                   : std::min(optim.lr_warmup_epochs, epochs) * steps_per_epoch;
}

StepSchedule scheduleAt(const Experiment& experiment, std::int64_t steps_per_epoch, std::int64_t step,
                        std::int64_t ranks) {
  steps_per_epoch = std::max<std::int64_t>(steps_per_epoch, 1);
  const OptimSettings& optim = experiment.optim;
  const TeacherSettings& teacher = experiment.teacher;
  const std::int64_t epochs = experiment.run.epochs;
  const std::int64_t total = epochs * steps_per_epoch;
  const std::int64_t lr_warmup = learningRateWarmupSteps(experiment, steps_per_epoch);

  StepSchedule schedule;
  schedule.lr = CosineSchedule{peakLearningRate(experiment, ranks), optim.lr_end, total, lr_warmup}.at(step);
  schedule.weight_decay = CosineSchedule{optim.weight_decay_start, optim.weight_decay_end, total}.at(step);
  schedule.teacher_momentum = CosineSchedule{teacher.momentum_start, teacher.momentum_end, total}.at(step);
  schedule.teacher_temp = teacherTempAt(teacher, step / steps_per_epoch);
  return schedule;
}

}  // namespace dinoscope
