#pragma once

#include <optional>
#include <string>

namespace dinoscope::gui {

/// What the command line of the desktop program says.
struct ProgramOptions {
  std::string path;        ///< a folder of photos, an experiment file or a run; empty: the last session
  bool self_test = false;  ///< drive the window through all pages, then end
  bool pictures = false;   ///< leave pictures of the pages with the run that is `path`, then end
  int width = 1280;        ///< of the window on the pictures
  int height = 800;
  std::string out;  ///< where the self-test leaves its report, and both their pictures
};

/// Fills `options`. Returns the exit code when the program has nothing more to do: 0 after --help and
/// --version, 2 when the command line is wrong (said on standard error).
std::optional<int> readProgramOptions(int argc, char** argv, ProgramOptions& options);

}  // namespace dinoscope::gui
