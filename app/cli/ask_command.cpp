#include <chrono>
#include <filesystem>
#include <thread>

#include "app/cli/command.h"
#include "app/cli/failure.h"
#include "app/cli/limits.h"
#include "engine/core/path_text.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_lock.h"
#include "engine/run_files/run_request_file.h"
#include "engine/run_files/run_state_file.h"

namespace dinoscope::cli {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kPause{50};  // between two looks

struct AskOptions {
  std::string run;
  std::string command;
  std::int64_t wait_s = 30;
};

/// A request and how long its answer is waited for.
struct Question {
  fs::path run;
  std::string command;
  Clock::time_point deadline;

  bool isOverdue() const { return Clock::now() > deadline; }
};

/// The process that trains the run. Throws Error (Data) when there is none.
RunHolder requireTrainer(const fs::path& run) {
  if (const auto holder = trainerOf(run)) return *holder;
  std::error_code ignored;
  if (!fs::exists(RunLayout{run}.experiment(), ignored))
    throw dataError("There is no run in " + pathText(run) + "; name the folder of a run.");
  throw dataError("Nobody trains the run " + pathText(run) +
                  " now; go on with it by dinoscope-cli train --resume.");
}

/// There is room for one request in a run folder: waits until that of another asker is taken.
void awaitTurn(const Question& question, CommandContext& context) {
  for (;;) {
    const auto waiting = waitingRunRequest(question.run);
    const auto state = readRunState(RunLayout{question.run}.state());
    // One that the run has answered and could not remove counts as taken.
    if (!waiting || (state && state->answer && state->answer->id == *waiting)) return;
    if (context.stop().stop_requested()) throw cancelledError();
    if (question.isOverdue())
      throw runError("Another request to the run " + pathText(question.run) +
                     " is still waiting for its answer; try again, or wait longer with --wait.");
    requireTrainer(question.run);
    std::this_thread::sleep_for(kPause);
  }
}

std::string fateOf(const Question& question, const std::string& id) {
  return withdrawRunRequest(diskStorage(), question.run, id)
             ? "the request was taken back"
             : "the run has taken the request already and may still do what it asks for";
}

/// The state of the run that has the answer in it. Throws Error when none comes.
RunStateFile awaitAnswer(const Question& question, const std::string& id, CommandContext& context) {
  for (;;) {
    const bool is_trained = isRunLocked(question.run);  // before the look: an answer may be its last word
    const auto state = readRunState(RunLayout{question.run}.state());
    if (state && state->answer && state->answer->id == id) return *state;
    if (!is_trained)
      throw dataError("The run " + pathText(question.run) + " has ended without an answer (" +
                      runStateName(state ? state->state : RunState::Idle) + "); " + fateOf(question, id) +
                      ".");
    if (context.stop().stop_requested())
      throw Error(ErrorKind::Cancelled, "Cancelled; " + fateOf(question, id) + ".");
    if (question.isOverdue())
      throw runError(
          "The run " + pathText(question.run) +
          " has not answered in time; it looks between two steps, so a long step, a measurement or "
          "its preparation may be in the way: wait longer with --wait; " +
          fateOf(question, id) + ".");
    std::this_thread::sleep_for(kPause);
  }
}

void ask(const AskOptions& options, CommandContext& context) {
  const Question question{fs::path(options.run), options.command,
                          Clock::now() + std::chrono::seconds(options.wait_s)};
  const RunHolder holder = requireTrainer(question.run);
  awaitTurn(question, context);
  const std::string id =
      writeRunRequest(diskStorage(), question.run, runRequestNamed(options.command).value());
  context.remark("Asked " + (holder.text.empty() ? "the process that trains the run" : holder.text) + " to " +
                 options.command + "; waits up to " + std::to_string(options.wait_s) +
                 " s for its answer, which comes between two steps.");
  const RunStateFile state = awaitAnswer(question, id, context);
  const RunAnswer& answer = *state.answer;
  const nlohmann::ordered_json figures{{"run", pathText(fs::absolute(question.run).lexically_normal())},
                                       {"command", options.command},
                                       {"id", id},
                                       {"done", answer.is_done},
                                       {"sentence", answer.sentence},
                                       {"state", runStateName(state.state)},
                                       {"steps", state.steps}};
  if (!answer.is_done) throw FailureWithFigures(runError(answer.sentence), figures);
  context.answer(figures, answer.sentence);
}

}  // namespace

void addAskCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand(
      "ask", "Ask the process that trains a run to pause, go on, stop or write a checkpoint");
  auto options = std::make_shared<AskOptions>();
  command->add_option("run", options->run, "Folder of the run, also of one that another machine trains")
      ->required();
  command->add_option("command", options->command, "What the run is to do")
      ->required()
      ->check(oneOf({"pause", "resume", "stop", "checkpoint"}));
  command->add_option("--wait", options->wait_s, "Seconds that its answer is waited for")
      ->check(wholeNumber(1, 1'000'000))
      ->capture_default_str();
  command->callback([options, &context] { ask(*options, context); });
}

}  // namespace dinoscope::cli
