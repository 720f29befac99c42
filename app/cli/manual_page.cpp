#include "app/cli/manual_page.h"

#include <string_view>

namespace dinoscope::cli {
namespace {

/// What says more than the help of single options.
constexpr const char* kDescription =
    "Trains a student network against its momentum teacher on unlabelled pictures, and compares pictures by "
    "what was learned.";

constexpr const char* kCheckpoints =
    "A checkpoint is named by a run folder (its newest good one), RUN@STEP, a checkpoint folder, or a "
    "safetensors or PyTorch file; nothing in it is executed. --fork takes the first three.";

constexpr const char* kExitStatus =
    "0 done, 2 usage or settings, 3 data (files that can't be read or written), 4 run failed, 130 cancelled. "
    "With --json a failure is answered too: {\"error\": {\"kind\", \"exit_code\", \"sentence\"}}, with the "
    "run's "
    "figures beside it where a run had begun.";

constexpr const char* kSignals =
    "SIGINT (Ctrl+C), SIGTERM and SIGHUP end a run after the step that it is in, with a checkpoint; a second "
    "one ends the program at once. SIGPIPE is ignored: a run whose log is no longer read goes on.";

/// Text as roff prints it: its own signs are escaped.
std::string escaped(std::string_view text) {
  std::string roff;
  for (const char c : text) {
    if (c == '-')
      roff += "\\-";
    else if (c == '\\')
      roff += "\\e";
    else
      roff += c;
  }
  // At the beginning of a line these two ask for something.
  return roff.starts_with('.') || roff.starts_with('\'') ? "\\&" + roff : roff;
}

/// "--epoch", or "folder" of a positional.
std::string nameOf(const CLI::Option& option) {
  return option.get_positional() ? option.get_name(true, false) : option.get_name(false, true);
}

/// What is written after an option: "DIR", "INT"; nothing after a flag.
std::string valueOf(const CLI::Option& option) {
  if (option.get_positional() || option.get_type_size() == 0) return "";
  return option.get_option_text().empty() ? option.get_type_name() : option.get_option_text();
}

std::string entryOf(const CLI::Option& option) {
  std::string entry = ".TP\n\\fB" + escaped(nameOf(option)) + "\\fR";
  if (const std::string value = valueOf(option); !value.empty()) entry += " \\fI" + escaped(value) + "\\fR";
  std::string text = option.get_description();
  if (option.get_required() && !option.get_positional()) text += " (required)";
  if (!option.get_default_str().empty()) text += " (default " + option.get_default_str() + ")";
  return entry + "\n" + escaped(text) + "\n";
}

std::string optionsOf(const CLI::App& app) {
  std::string entries;
  for (const bool positional : {true, false})
    for (const CLI::Option* option : app.get_options())
      if (option->get_positional() == positional && option != app.get_help_ptr()) entries += entryOf(*option);
  return entries;
}

/// A command and those below it ("bench step").
std::string commandsOf(const CLI::App& app, const std::string& group) {
  std::string text;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    const std::string name = group + command->get_name();
    const std::string below = commandsOf(*command, name + " ");
    if (below.empty())
      text +=
          ".SS " + escaped(name) + "\n" + escaped(command->get_description()) + ".\n" + optionsOf(*command);
    text += below;
  }
  return text;
}

}  // namespace

std::string manualPage(const CLI::App& app, const std::string& version) {
  const std::string name = app.get_name();
  std::string page = ".\\\" Written by dinoscope-cli --man.\n.TH DINOSCOPE\\-CLI 1 \"\" \"Dinoscope " +
                     version + "\"\n.SH NAME\n" + escaped(name + " - " + app.get_description()) + "\n";
  page += ".SH SYNOPSIS\n.B " + escaped(name) + "\n.I COMMAND\n.RI [ OPTIONS ]\n";
  page += ".SH DESCRIPTION\n" + escaped(kDescription) + "\n.PP\n" + escaped(kCheckpoints) + "\n";
  page += ".SH OPTIONS\n" + entryOf(*app.get_help_ptr()) + optionsOf(app);
  page += ".SH COMMANDS\n" + commandsOf(app, "");
  page += ".SH SIGNALS\n" + escaped(kSignals) + "\n.SH EXIT STATUS\n" + escaped(kExitStatus);
  return page;
}

void addManualPageFlag(CLI::App& app, const std::string& version) {
  app.add_flag_callback(
      "--man", [&app, version] { throw CLI::CallForVersion(manualPage(app, version), 0); },
      "Print the manual page (roff)");
}

}  // namespace dinoscope::cli
