#include "app/cli/bench_command.h"

namespace dinoscope::cli {

void addBenchGroup(CLI::App& app, CommandContext& context, std::span<const AddCommand> measurements) {
  auto* bench = app.add_subcommand("bench", "Measure how fast this machine is at a part of the work");
  bench->require_subcommand(1);
  for (const AddCommand add : measurements) add(*bench, context);
  for (CLI::App* command : bench->get_subcommands({}))
    command->add_flag("--json", context.json, "Answer with one JSON object on standard output");
}

}  // namespace dinoscope::cli
