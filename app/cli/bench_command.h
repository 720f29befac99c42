#pragma once

#include "app/cli/command.h"

namespace dinoscope::cli {

/// Each adds one measurement to `bench`.
void addBenchStepCommand(CLI::App& bench, CommandContext& context);
void addBenchViewsCommand(CLI::App& bench, CommandContext& context);

/// `bench` with these.
void addBenchGroup(CLI::App& app, CommandContext& context, std::span<const AddCommand> measurements);

}  // namespace dinoscope::cli
