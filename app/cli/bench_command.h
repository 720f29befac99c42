#pragma once

#include "app/cli/command.h"

namespace dinoscope::cli {

/// Each adds one measurement to `bench`.
void addBenchStepCommand(CLI::App& bench, CommandContext& context);
void addBenchViewsCommand(CLI::App& bench, CommandContext& context);

}  // namespace dinoscope::cli
