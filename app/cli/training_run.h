#pragma once

#include <functional>
#include <string>

#include "app/cli/command.h"
#include "engine/session/train_session.h"

namespace dinoscope::cli {

/// How a run went, as the commands tell it.
struct TrainingOutcome {
  RunFinished finished;
  double first_loss = 0;   ///< of the first step that this process took
  double wait_share = 0;   ///< of the steps' time, waiting for batches; without the first few steps
  std::string checkpoint;  ///< the newest that this process wrote; empty without
};

/// What an answer with --json says of a run.
nlohmann::ordered_json figuresOf(const TrainingOutcome& outcome);

/// Trains in the foreground with a progress bar and waits for the end. `watch` sees every event. Throws the
/// run's failure, and when Ctrl+C, another process or the watchdog ended it after the running step, with a
/// checkpoint, how to go on: FailureWithFigures.
TrainingOutcome runTraining(const TrainRequest& request, CommandContext& context,
                            const std::function<void(const Event&)>& watch = {});

}  // namespace dinoscope::cli
