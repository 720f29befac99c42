#include "app/gui/program_options.h"

#include <CLI/CLI.hpp>

namespace dinoscope::gui {
namespace {

constexpr int kUsageExitCode = 2;

}  // namespace

std::optional<int> readProgramOptions(int argc, char** argv, ProgramOptions& options) {
  CLI::App program("Dinoscope: a workbench for DINO self-supervised learning", "dinoscope");
  program.add_option("path", options.path, "A folder of photos, an experiment file or a run");
  auto* self_test = program.add_flag("--self-test", options.self_test,
                                     "Drive the window through all pages, leave pictures and report.json, "
                                     "and exit with 0 when everything held");
  program.add_option("--out", options.out, "The folder that the self-test writes to")->needs(self_test);
  program.set_version_flag("--version", "dinoscope " DINOSCOPE_VERSION);
  try {
    program.parse(argc, argv);
    if (options.self_test && options.out.empty())
      throw CLI::RequiredError("--out DIR, where --self-test leaves its report and pictures,");
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? 0 : kUsageExitCode;
  }
  return std::nullopt;
}

}  // namespace dinoscope::gui
