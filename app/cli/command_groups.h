#pragma once

#include "app/cli/command.h"

namespace dinoscope::cli {

/// Each adds one measurement to `bench`.
void addBenchStepCommand(CLI::App& bench, CommandContext& context);
void addBenchViewsCommand(CLI::App& bench, CommandContext& context);

/// Each adds one protocol to `eval`.
void addEvalSegmentationCommand(CLI::App& eval, CommandContext& context);

/// Subcommands that have subcommands, these.
void addBenchGroup(CLI::App& app, CommandContext& context, std::span<const AddCommand> measurements);
void addEvalGroup(CLI::App& app, CommandContext& context, std::span<const AddCommand> protocols);

}  // namespace dinoscope::cli
