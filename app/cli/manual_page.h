#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace dinoscope::cli {

/// Adds --man, which prints manualPage() of the program. After all commands.
void addManualPageFlag(CLI::App& app, const std::string& version);

/// The program's manual page (roff, section 1) from the definitions of its commands and options, so that
/// nothing can be missing in it. installer/dinoscope-cli.1 is this text and a line end.
std::string manualPage(const CLI::App& app, const std::string& version);

}  // namespace dinoscope::cli
