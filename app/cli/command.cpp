#include "app/cli/command.h"

#include <sstream>

#include "app/cli/failure.h"
#include "app/cli/manual_page.h"
#include "app/cli/standard_streams.h"
#include "app/cli/usage.h"
#include "engine/core/foreign_error.h"

namespace dinoscope::cli {

JobControl CommandContext::control() {
  return {[this](const Progress& progress) {
            if (progress.total <= 0)
              return showProgress(progress.what, std::nullopt,
                                  progress.done > 0 ? std::to_string(progress.done) : "");
            showProgress(progress.what,
                         static_cast<double>(progress.done) / static_cast<double>(progress.total),
                         std::to_string(progress.done) + "/" + std::to_string(progress.total));
          },
          stop()};
}

void CommandContext::answer(const nlohmann::ordered_json& answer, const std::string& text) const {
  if (json)
    writeToStandardOutput(answer.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
  else
    writeToStandardOutput(text + (text.empty() || text.ends_with('\n') ? "" : "\n"));
}

namespace {

void addCommands(CLI::App& app, CommandContext& context, std::span<const AddCommand> commands) {
  app.require_subcommand(1);
  app.set_version_flag("--version", std::string("dinoscope-cli ") + DINOSCOPE_VERSION);
  for (const AddCommand add : commands) add(app, context);
  for (CLI::App* command : app.get_subcommands({}))
    command->add_flag("--json", context.json, "Answer with one JSON object on standard output");
  // After the commands, which would each get one of their own.
  app.set_help_all_flag("--help-all", "The help of every command");
  addManualPageFlag(app, DINOSCOPE_VERSION);
}

void parseAndRun(CLI::App& app, CommandContext& context, int argc, char** argv) {
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& asked) {
    std::ostringstream text;
    app.exit(asked, text);
    writeToStandardOutput(text.str());
  } catch (const CLI::ParseError& error) {
    context.json = context.json || asksForJson(argc, argv);
    throw settingsError(usageSentence(app, error));
  }
}

/// Says what went wrong and returns the exit code, whatever is broken meanwhile.
int fail(CommandContext& context, const std::exception_ptr& thrown) noexcept {
  try {
    const Failure failure = failureOf(thrown);
    context.endProgress();
    context.remark(failure.sentence);
    try {
      if (context.json) context.answer(failure.answer, "");
    } catch (const Error&) {
      // Standard output takes nothing: that may be the very failure, and the exit code says it.
    }
    return failure.exit_code;
  } catch (...) {
    const Error error = errorFrom(thrown);
    writeToStandardError(error.what());
    writeToStandardError("\n");
    return exitCodeOf(error.kind());
  }
}

}  // namespace

int runCommandLine(int argc, char** argv, std::span<const AddCommand> commands) {
  holdStandardStreams();
  CommandContext context;
  CLI::App app{"DINO self-supervised learning: views, training, neighbours", "dinoscope-cli"};
  try {
    addCommands(app, context, commands);
    parseAndRun(app, context, argc, argv);
    return 0;
  } catch (...) {
    return fail(context, std::current_exception());
  }
}

}  // namespace dinoscope::cli
