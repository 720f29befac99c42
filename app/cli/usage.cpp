#include "app/cli/usage.h"

#include <string_view>
#include <vector>

#include "engine/core/nearest_name.h"
#include "engine/core/path_text.h"

namespace dinoscope::cli {
namespace {

/// The command that was named, with its group: "bench step" is the last of two.
const CLI::App& innermost(const CLI::App& app) {
  const CLI::App* command = &app;
  for (auto named = command->get_subcommands(); !named.empty(); named = command->get_subcommands())
    command = named.back();
  return *command;
}

/// "dinoscope-cli bench step".
std::string fullName(const CLI::App& command) {
  const CLI::App* parent = command.get_parent();
  return (parent != nullptr ? fullName(*parent) + " " : "") + command.get_name();
}

std::vector<std::string> commandsOf(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(command->get_name());
  return names;
}

std::vector<std::string> optionsOf(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

/// "; did you mean scan?", or where to read what there is.
std::string hint(const std::string& name, const std::vector<std::string>& known, const CLI::App& command) {
  const std::string nearest = nearestName(name, known);
  return nearest.empty() ? "; see " + fullName(command) + " --help." : "; did you mean " + nearest + "?";
}

std::string strangerSentence(const std::string& argument, const CLI::App& command) {
  const std::string shown = "\"" + printableText(argument) + "\"";
  if (argument.starts_with('-') && argument.size() > 1) {
    const std::string option = argument.substr(0, argument.find('='));
    return fullName(command) + " has no option " + printableText(option) +
           hint(option, optionsOf(command), command);
  }
  if (const std::vector<std::string> commands = commandsOf(command); !commands.empty())
    return "There is no command " + shown + hint(argument, commands, command);
  return fullName(command) + " does not take " + shown + "; see " + fullName(command) + " --help.";
}

/// "--k: must be ..." of a check as a sentence.
std::string withoutColon(std::string text) {
  const std::size_t colon = text.find(": must ");
  return colon == std::string::npos ? text : text.erase(colon, 1);
}

/// CLI11 counts the values: "--data: At Most 1 required but received 2", "--data: 1 required TEXT missing".
std::string mismatchSentence(const std::string& text) {
  const bool is_repeated = text.find("At Most") != std::string::npos;
  return text.substr(0, text.find(':')) + (is_repeated ? " may be given only once" : " needs a value");
}

}  // namespace

std::string usageSentence(const CLI::App& app, const CLI::ParseError& error) {
  const CLI::App& command = innermost(app);
  if (const std::vector<std::string> strangers = command.remaining(); !strangers.empty())
    return strangerSentence(strangers.front(), command);
  if (&command == &app || command.get_require_subcommand_min() > 0)
    return "Name a command; " + fullName(command) + " --help lists them.";
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
    return mismatchSentence(error.what()) + "; see " + fullName(command) + " --help.";
  return withoutColon(error.what()) + "; see " + fullName(command) + " --help.";
}

bool asksForJson(int argc, char** argv) {
  for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i)
    if (std::string_view(argv[i]) == "--json") return true;
  return false;
}

}  // namespace dinoscope::cli
