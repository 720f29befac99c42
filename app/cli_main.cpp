#include "app/cli/command_groups.h"
#include "engine/compute/arithmetic_check.h"
#include "engine/data/decode.h"

namespace dinoscope::cli {
namespace {

constexpr AddCommand kMeasurements[]{addBenchStepCommand, addBenchViewsCommand};
void addBenchCommand(CLI::App& app, CommandContext& context) { addBenchGroup(app, context, kMeasurements); }

constexpr AddCommand kProtocols[]{addEvalSegmentationCommand};
void addEvalCommand(CLI::App& app, CommandContext& context) { addEvalGroup(app, context, kProtocols); }

constexpr AddCommand kCommands[]{
    addScanCommand,      addRecipeCommand,      addViewsCommand,  addTrainCommand, addAskCommand,
    addReplayCommand,    addEmbedCommand,       addExportCommand, addKnnCommand,   addNeighborsCommand,
    addAttentionCommand, addSettingsCommand,    addDemoCommand,   addBenchCommand, addEvalCommand,
    addDecodeCommand,    addTrainDecodedCommand};

}  // namespace
}  // namespace dinoscope::cli

int main(int argc, char** argv) {
  if (const auto exit_code = dinoscope::answerArithmeticCheck(argc, argv)) return *exit_code;
  dinoscope::keepOpenCvOnCallingThread();
  return dinoscope::cli::runCommandLine(argc, argv, dinoscope::cli::kCommands);
}
