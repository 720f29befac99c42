#include <filesystem>

#include "app/cli/command.h"
#include "app/cli/dry_run_answer.h"
#include "app/cli/experiment_options.h"
#include "app/cli/limits.h"
#include "app/cli/output_file.h"
#include "app/cli/training_run.h"
#include "engine/config/experiment_file.h"
#include "engine/core/path_text.h"
#include "engine/run/run_fork.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_lock.h"

namespace dinoscope::cli {
namespace {

namespace fs = std::filesystem;

struct TrainOptions {
  ExperimentOptions experiment;
  std::string data;
  std::string run;
  bool resume = false;
  std::string fork;
  bool dry_run = false;
  std::optional<std::int64_t> max_steps;
};

bool holdsRun(const fs::path& folder) {
  std::error_code ignored;
  return fs::exists(RunLayout{folder}.experiment(), ignored);
}

/// Where the experiment begins: the run to go on with or to branch off from, a file, or a preset.
Experiment startingPoint(const TrainOptions& options) {
  if (!options.fork.empty()) {
    if (options.resume || !options.experiment.file.empty() || !options.experiment.preset.empty())
      throw settingsError(
          "--fork takes the settings of the run that it names: leave --resume, --preset and the "
          "experiment file away, and change settings with --set.");
    return experimentOfCheckpoint(checkpointNamed(options.fork).folder);
  }
  if (options.resume) {
    if (!options.experiment.file.empty() || !options.experiment.preset.empty())
      throw settingsError(
          "--resume takes the settings of the run that --run names: leave --preset and the experiment file "
          "away, and change settings with --set.");
    if (!holdsRun(options.run))
      throw dataError("There is no run in " + pathText(options.run) +
                      " to resume; check --run, or start one without --resume.");
    return readExperimentFile(RunLayout{options.run}.experiment());
  }
  return startingPoint(options.experiment);
}

Experiment experimentFrom(const TrainOptions& options) {
  Experiment experiment = startingPoint(options);
  assignSettings(options.experiment, experiment);
  if (!options.data.empty()) experiment.data.folder = options.data;
  if (experiment.data.folder.empty())
    throw settingsError("No photos were named: give --data DIR, or data.folder in the experiment file.");
  // Absolute, so that the run can be resumed from anywhere.
  for (std::string* path : {&experiment.data.folder, &experiment.model.init_weights})
    if (!path->empty()) *path = fs::absolute(*path).lexically_normal().string();
  return experiment;
}

void train(const TrainOptions& options, CommandContext& context) {
  if (options.dry_run) return answerDryRun(experimentFrom(options), context);
  if (options.run.empty()) throw settingsError("Name the run's folder: --run DIR.");
  TrainRequest request;
  request.experiment = experimentFrom(options);
  request.run_folder = fs::absolute(options.run).lexically_normal();
  request.resume = options.resume;
  if (!options.fork.empty()) {
    const NamedCheckpoint origin = checkpointNamed(options.fork);
    if (!origin.notice.empty()) context.remark(origin.notice);
    request.fork_from = origin.folder;
  }
  request.max_steps = options.max_steps;
  // Where another program trains a run, that is what is to be said: the run itself does.
  if (!options.resume && holdsRun(request.run_folder) && !isRunLocked(request.run_folder))
    throw settingsError(pathText(options.run) +
                        " holds a run already: go on with it by --resume, or choose another --run.");

  requireOutputFolder("--run", request.run_folder);
  const TrainingOutcome outcome = runTraining(request, context);
  context.answer(figuresOf(outcome), "Trained " + std::to_string(outcome.finished.steps) + " steps in " +
                                         pathText(outcome.finished.run_folder));
}

/// Everything but how the photos are named.
void addTrainOptions(CLI::App& command, const std::shared_ptr<TrainOptions>& options,
                     CommandContext& context) {
  command.add_option("experiment", options->experiment.file,
                     "Experiment file (JSON); - reads standard input");
  addPresetOptions(command, options->experiment);
  command.add_option("--run", options->run, "Folder of the run; needed but for a dry run");
  command.add_flag("--resume", options->resume, "Go on from the run's newest checkpoint");
  command.add_option("--fork", options->fork,
                     "Branch off from a checkpoint: RUN (its newest), RUN@STEP, or the checkpoint's folder; "
                     "--set changes settings from there on");
  command.add_flag(
      "--dry-run", options->dry_run,
      "Measure a few real steps: memory, speed, time to the end, better settings; keeps nothing");
  command.add_option("--max-steps", options->max_steps, "End after so many steps in all")
      ->check(wholeNumber(1));
  command.callback([options, &context] { train(*options, context); });
}

}  // namespace

void addTrainCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("train", "Train on a folder of pictures, or go on with a run");
  auto options = std::make_shared<TrainOptions>();
  command->add_option("--data", options->data, "Folder of pictures, or the file that decode wrote of them");
  addTrainOptions(*command, options, context);
}

void addTrainDecodedCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand(
      "train-decoded", "Train on pictures that another machine has decoded, or go on with such a run");
  auto options = std::make_shared<TrainOptions>();
  command->add_option("--images", options->data,
                      "What decode wrote, or U8 tensors [height, width, 3] (.safetensors)");
  addTrainOptions(*command, options, context);
}

}  // namespace dinoscope::cli
