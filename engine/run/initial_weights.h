#pragma once

#include "engine/config/experiment.h"
#include "engine/run/run_notices.h"
#include "engine/trainer/trainer.h"

namespace dinoscope {

/// Loads model.init_weights into student and teacher, or does nothing when it is empty; says how many tensors
/// matched, and when a position encoding was interpolated for views of another size. Throws Error (Data) when
/// the file does not fit as a whole, or holds numbers that are not finite.
void loadInitialWeights(const Experiment& experiment, Trainer& trainer, RunNotices& notices);

}  // namespace dinoscope
