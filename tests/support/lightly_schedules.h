#pragma once

#include <cstdint>
#include <optional>

namespace dinoscope::test {

/// Lightly's schedules, held against its own numbers: the second oracle of what schedules.h computes;
/// unlike facebookresearch/dino's they reach their end value, and the warm-up skips its start value.

/// lightly.utils.scheduler.cosine_schedule: the end value is reached at max_steps - 1 and kept; max_steps of
/// 1 or less gives the end value. With a period, a full cosine of that many steps instead.
/// Throws Error (Settings) for a negative step.
double lightlyCosineAt(std::int64_t step, std::int64_t max_steps, double start, double end,
                       std::optional<std::int64_t> period = {});

/// lightly.utils.scheduler.cosine_warmup_schedule: warms up with (step + 1) / warmup_steps.
double lightlyWarmupCosineAt(std::int64_t step, std::int64_t max_steps, double start, double end,
                             std::int64_t warmup_steps, double warmup_start = 0);

/// The teacher temperature of lightly's DINOLoss: its warm-up table is float32, later epochs are not.
double lightlyTeacherTempAt(double warmup_temp, double temp, std::int64_t warmup_epochs, std::int64_t epoch);

}  // namespace dinoscope::test
