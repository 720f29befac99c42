// The command line of a build that has LibTorch and header-only libraries alone (DINOSCOPE_CORE_ONLY).

#include "app/cli/command_groups.h"
#include "engine/compute/arithmetic_check.h"

namespace dinoscope::cli {
namespace {

constexpr AddCommand kMeasurements[]{addBenchStepCommand};
void addBenchCommand(CLI::App& app, CommandContext& context) { addBenchGroup(app, context, kMeasurements); }

constexpr AddCommand kCommands[]{addSettingsCommand,     addBenchCommand, addTrainCommand,
                                 addTrainDecodedCommand, addAskCommand,   addReplayCommand};

}  // namespace
}  // namespace dinoscope::cli

int main(int argc, char** argv) {
  if (const auto exit_code = dinoscope::answerArithmeticCheck(argc, argv)) return *exit_code;
  return dinoscope::cli::runCommandLine(argc, argv, dinoscope::cli::kCommands);
}
