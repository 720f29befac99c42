#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace dinoscope::cli {

/// One sentence that says what is wrong with a command line that `app` could not parse, and what to write:
/// the command or the option that is nearest to an unknown one, or whose help to read.
std::string usageSentence(const CLI::App& app, const CLI::ParseError& error);

/// Whether --json stands among the arguments: of a command line that could not be parsed.
bool asksForJson(int argc, char** argv);

}  // namespace dinoscope::cli
