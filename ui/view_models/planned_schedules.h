#pragma once

#include <QVector>
#include <cstdint>

#include "engine/config/experiment.h"

namespace dinoscope {

/// What the trainer will do with its four schedules, from the same pure functions: drawn before the run and,
/// as a ghost, ahead of it.
struct PlannedSchedules {
  std::int64_t steps_per_epoch = 0;
  std::int64_t total_steps = 0;
  // Sampled at no more than kPoints steps, the first and the last included.
  static constexpr std::int64_t kPoints = 400;
  QVector<double> steps;
  QVector<double> lr;
  QVector<double> weight_decay;
  QVector<double> teacher_momentum;
  QVector<double> teacher_temp;

  bool isEmpty() const { return steps.isEmpty(); }
};

/// Optimiser steps in an epoch over a folder of `photos` pictures, but for those that are held out.
std::int64_t stepsPerEpoch(const Experiment& experiment, std::int64_t photos);

/// The plan for a folder of `photos` pictures. Empty when there are too few for one step, or the settings
/// allow none.
PlannedSchedules planSchedules(const Experiment& experiment, std::int64_t photos);

/// The plan of a run whose epochs have so many steps.
PlannedSchedules planSchedulesOfRun(const Experiment& experiment, std::int64_t steps_per_epoch);

}  // namespace dinoscope
