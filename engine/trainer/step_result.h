#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "engine/core/error.h"
#include "engine/core/events.h"
#include "engine/core/sentence.h"

namespace dinoscope {

/// A step whose loss or gradients were not finite: nothing of it was applied.
struct NonFiniteStep {
  std::int64_t step = 0;
  std::string what;  ///< "loss" or "gradient"
  double loss = 0;
  double gradient_norm = 0;  ///< of all parameters; L2, before clipping
};

/// What came of a step. One that is not finite is an ordinary outcome: the run decides what follows.
using StepResult = std::variant<StepMetrics, NonFiniteStep>;

/// The error of a run that can't go on without this step.
inline Error notFiniteError(const NonFiniteStep& failed) {
  return runError(
      sentence("The %1 of step %2 is not a finite number, so the step was not applied; lower optim.lr or "
               "raise teacher.temp_start, and look for broken photos.",
               failed.what, failed.step));
}

/// For whoever can't go on without the step's numbers. Throws notFiniteError().
inline StepMetrics requireFinite(const StepResult& result) {
  if (const auto* failed = std::get_if<NonFiniteStep>(&result)) throw notFiniteError(*failed);
  return std::get<StepMetrics>(result);
}

}  // namespace dinoscope
