#include "app/gui/program_options.h"

#include <CLI/CLI.hpp>

namespace dinoscope::gui {
namespace {

constexpr int kUsageExitCode = 2;

}  // namespace

std::optional<int> readProgramOptions(int argc, char** argv, ProgramOptions& options) {
  CLI::App program("Dinoscope: a workbench for DINO self-supervised learning", "dinoscope");
  program.add_option("path", options.path, "A folder of photos, an experiment file or a run");
  program.set_version_flag("--version", "dinoscope " DINOSCOPE_VERSION);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? 0 : kUsageExitCode;
  }
  return std::nullopt;
}

}  // namespace dinoscope::gui
