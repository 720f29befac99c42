#pragma once

#include "app/cli/command.h"
#include "engine/config/experiment.h"

namespace dinoscope::cli {

/// Measures a few real steps of this experiment and answers with what a run would be like. Leaves nothing on
/// disk. Throws what measureDryRun() throws.
void answerDryRun(const Experiment& experiment, CommandContext& context);

}  // namespace dinoscope::cli
