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
  program
      .add_flag("--pictures", options.pictures,
                "Leave pictures of all pages with the run that is named, and exit with 0 when they are there")
      ->excludes(self_test);
  program.add_option("--width", options.width, "Of the window on the pictures")->check(CLI::Range(640, 8192));
  program.add_option("--height", options.height, "Of the window on the pictures")
      ->check(CLI::Range(480, 8192));
  program.add_option("--out", options.out, "The folder that --self-test or --pictures write to");
  program.set_version_flag("--version", "dinoscope " DINOSCOPE_VERSION);
  try {
    program.parse(argc, argv);
    const bool has_out = !options.out.empty();
    if (options.self_test && !has_out)
      throw CLI::RequiredError("--out DIR, where --self-test leaves its report and pictures,");
    if (options.pictures && (!has_out || options.path.empty()))
      throw CLI::RequiredError("A run, and --out DIR for its pictures,");
    if (has_out && !options.self_test && !options.pictures)
      throw CLI::RequiredError("--self-test or --pictures, which write to --out,");
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? 0 : kUsageExitCode;
  }
  return std::nullopt;
}

}  // namespace dinoscope::gui
