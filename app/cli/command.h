#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <span>
#include <stop_token>
#include <string>

#include "engine/core/progress.h"

namespace dinoscope::cli {

/// What every subcommand shares: how to answer, how to show progress, how to hear Ctrl+C.
///
/// Standard output carries the answer and nothing else; progress and remarks go to standard error.
class CommandContext {
public:
  CommandContext();
  ~CommandContext();
  CommandContext(const CommandContext&) = delete;
  CommandContext& operator=(const CommandContext&) = delete;

  /// The answer is one JSON object instead of text (--json).
  bool json = false;

  /// Requested by the first Ctrl+C (or SIGTERM); a second one ends the process at once.
  std::stop_token stop() const;

  /// Progress as a bar on a terminal, as a line every ten percent elsewhere, and the stop token.
  JobControl control();

  /// One line on standard error, above the progress bar.
  void remark(const std::string& sentence);

  /// A progress bar's line with a text of its own ("epoch 3/24, loss 4.213").
  void showProgress(const std::string& what, double fraction, const std::string& details = "");
  void endProgress();

  /// The command's answer: `answer` with --json, else `text` as it is.
  void answer(const nlohmann::ordered_json& answer, const std::string& text) const;

private:
  class SignalWatch;
  std::unique_ptr<SignalWatch> m_signals;
  std::string m_progress_what;
  int m_progress_tenth = -1;
  bool m_bar_shown = false;
};

/// Adds one subcommand to the program; what it does runs when the arguments are parsed.
using AddCommand = void (*)(CLI::App& app, CommandContext& context);
void addScanCommand(CLI::App& app, CommandContext& context);
void addRecipeCommand(CLI::App& app, CommandContext& context);
void addViewsCommand(CLI::App& app, CommandContext& context);
void addTrainCommand(CLI::App& app, CommandContext& context);
void addReplayCommand(CLI::App& app, CommandContext& context);
void addEmbedCommand(CLI::App& app, CommandContext& context);
void addKnnCommand(CLI::App& app, CommandContext& context);
void addNeighborsCommand(CLI::App& app, CommandContext& context);
void addAttentionCommand(CLI::App& app, CommandContext& context);
void addSettingsCommand(CLI::App& app, CommandContext& context);
void addDemoCommand(CLI::App& app, CommandContext& context);
void addDecodeCommand(CLI::App& app, CommandContext& context);
void addTrainDecodedCommand(CLI::App& app, CommandContext& context);

/// Parses the command line of a program that has these commands, runs the one that is named, and maps what
/// goes wrong to the exit code: 0 done, 2 usage or settings, 3 data, 4 run failed, 130 cancelled.
int runCommandLine(int argc, char** argv, std::span<const AddCommand> commands);

}  // namespace dinoscope::cli
