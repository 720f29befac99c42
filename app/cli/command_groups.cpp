#include "app/cli/command_groups.h"

namespace dinoscope::cli {
namespace {

void addGroup(CLI::App& app, CommandContext& context, const std::string& name, const std::string& what,
              std::span<const AddCommand> commands) {
  auto* group = app.add_subcommand(name, what);
  group->require_subcommand(1);
  for (const AddCommand add : commands) add(*group, context);
  for (CLI::App* command : group->get_subcommands({}))
    command->add_flag("--json", context.json, "Answer with one JSON object on standard output");
}

}  // namespace

void addBenchGroup(CLI::App& app, CommandContext& context, std::span<const AddCommand> measurements) {
  addGroup(app, context, "bench", "Measure how fast this machine is at a part of the work", measurements);
}

void addEvalGroup(CLI::App& app, CommandContext& context, std::span<const AddCommand> protocols) {
  addGroup(app, context, "eval", "Measure what a trained network is good for, by a published protocol",
           protocols);
}

}  // namespace dinoscope::cli
