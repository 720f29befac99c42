#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

#include "app/cli/program_signals.h"
#include "app/cli/progress_display.h"
#include "engine/core/progress.h"

namespace dinoscope::cli {

/// What every subcommand shares: how to answer, how to show progress, how to hear Ctrl+C.
///
/// Standard output carries the answer and nothing else; progress and remarks go to standard error.
class CommandContext {
public:
  CommandContext() = default;
  ~CommandContext() { endProgress(); }
  CommandContext(const CommandContext&) = delete;
  CommandContext& operator=(const CommandContext&) = delete;

  /// The answer is one JSON object instead of text (--json), of a command that fails too (failure.h).
  bool json = false;

  /// Requested by the first Ctrl+C (or SIGTERM, SIGHUP); a second one ends the process at once.
  std::stop_token stop() const { return m_signals.stop(); }

  /// Progress, and the stop token.
  JobControl control();

  /// One line on standard error, above the progress bar.
  void remark(const std::string& sentence) { m_progress.write(sentence); }

  /// A progress bar's line with a text of its own ("epoch 3/24, loss 4.213").
  void showProgress(const std::string& what, std::optional<double> fraction,
                    const std::string& details = "") {
    m_progress.show(what, fraction, details);
  }
  void endProgress() { m_progress.end(); }

  /// The command's answer: `answer` with --json, else `text` as it is. Given once. Throws Error (Data) when
  /// standard output does not take it.
  void answer(const nlohmann::ordered_json& answer, const std::string& text) const;

private:
  ProgramSignals m_signals;
  ProgressDisplay m_progress;
};

/// Adds one subcommand to the program; what it does runs when the arguments are parsed.
using AddCommand = void (*)(CLI::App& app, CommandContext& context);
void addScanCommand(CLI::App& app, CommandContext& context);
void addRecipeCommand(CLI::App& app, CommandContext& context);
void addViewsCommand(CLI::App& app, CommandContext& context);
void addTrainCommand(CLI::App& app, CommandContext& context);
void addAskCommand(CLI::App& app, CommandContext& context);
void addReplayCommand(CLI::App& app, CommandContext& context);
void addEmbedCommand(CLI::App& app, CommandContext& context);
void addExportCommand(CLI::App& app, CommandContext& context);
void addKnnCommand(CLI::App& app, CommandContext& context);
void addNeighborsCommand(CLI::App& app, CommandContext& context);
void addAttentionCommand(CLI::App& app, CommandContext& context);
void addSettingsCommand(CLI::App& app, CommandContext& context);
void addDemoCommand(CLI::App& app, CommandContext& context);
void addDecodeCommand(CLI::App& app, CommandContext& context);
void addTrainDecodedCommand(CLI::App& app, CommandContext& context);

/// Parses the command line of a program that has these commands, runs the one that is named, and maps what
/// goes wrong to a sentence, an answer and the exit code: 0 done, 2 usage or settings, 3 data, 4 run failed,
/// 130 cancelled.
int runCommandLine(int argc, char** argv, std::span<const AddCommand> commands);

}  // namespace dinoscope::cli
