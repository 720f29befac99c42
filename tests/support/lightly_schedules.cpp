#include "tests/support/lightly_schedules.h"

#include <cmath>
#include <numbers>
#include <string>

#include "engine/core/error.h"

namespace dinoscope::test {

double lightlyCosineAt(std::int64_t step, std::int64_t max_steps, double start, double end,
                       std::optional<std::int64_t> period) {
  if (step < 0)
    throw settingsError("A schedule begins at step 0, it has no step " + std::to_string(step) + ".");
  const auto between = [&](double phase) { return end - (end - start) * (std::cos(phase) + 1) / 2; };
  if (period) return between(2 * std::numbers::pi * static_cast<double>(step) / static_cast<double>(*period));
  if (max_steps <= 1 || step >= max_steps) return end;
  return between(std::numbers::pi * static_cast<double>(step) / static_cast<double>(max_steps - 1));
}

double lightlyWarmupCosineAt(std::int64_t step, std::int64_t max_steps, double start, double end,
                             std::int64_t warmup_steps, double warmup_start) {
  if (step >= warmup_steps) return lightlyCosineAt(step - warmup_steps, max_steps - warmup_steps, start, end);
  if (step < 0)
    throw settingsError("A schedule begins at step 0, it has no step " + std::to_string(step) + ".");
  const double fraction = static_cast<double>(step + 1) / static_cast<double>(warmup_steps);
  return warmup_start + (start - warmup_start) * fraction;
}

double lightlyTeacherTempAt(double warmup_temp, double temp, std::int64_t warmup_epochs, std::int64_t epoch) {
  if (epoch >= warmup_epochs) return temp;
  // torch.linspace in float32, which counts from the nearer end.
  const auto start = static_cast<float>(warmup_temp);
  const auto end = static_cast<float>(temp);
  if (warmup_epochs == 1) return static_cast<double>(start);
  const float spacing = (end - start) / static_cast<float>(warmup_epochs - 1);
  if (epoch < warmup_epochs / 2) return static_cast<double>(start + spacing * static_cast<float>(epoch));
  return static_cast<double>(end - spacing * static_cast<float>(warmup_epochs - epoch - 1));
}

}  // namespace dinoscope::test
