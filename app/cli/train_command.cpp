#include <filesystem>

#include "app/cli/command.h"
#include "app/cli/dry_run_answer.h"
#include "app/cli/experiment_options.h"
#include "app/cli/training_run.h"
#include "engine/config/experiment_file.h"
#include "engine/run/run_fork.h"
#include "engine/run_files/run_layout.h"

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
    return experimentOfCheckpoint(checkpointNamed(options.fork));
  }
  if (options.resume) {
    if (!holdsRun(options.run))
      throw dataError("There is no run in " + options.run +
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

nlohmann::ordered_json jsonOf(const TrainingOutcome& outcome) {
  const RunFinished& finished = outcome.finished;
  nlohmann::ordered_json json{{"steps", finished.steps},
                              {"epochs", finished.epochs},
                              {"loss", finished.loss},
                              {"images_per_second", finished.images_per_second},
                              {"wait_share", outcome.wait_share},
                              {"knn_top1", nullptr},
                              {"device", finished.device},
                              {"precision", finished.precision},
                              {"run", finished.run_folder},
                              {"checkpoint", nullptr}};
  if (finished.knn_top1) json["knn_top1"] = *finished.knn_top1;
  if (!outcome.checkpoint.empty()) json["checkpoint"] = outcome.checkpoint;
  return json;
}

void train(const TrainOptions& options, CommandContext& context) {
  if (options.dry_run) return answerDryRun(experimentFrom(options), context);
  if (options.run.empty()) throw settingsError("Name the run's folder: --run DIR.");
  TrainRequest request;
  request.experiment = experimentFrom(options);
  request.run_folder = fs::absolute(options.run).lexically_normal();
  request.resume = options.resume;
  if (!options.fork.empty()) request.fork_from = checkpointNamed(options.fork);
  request.max_steps = options.max_steps;
  if (!options.resume && holdsRun(request.run_folder))
    throw settingsError(options.run +
                        " holds a run already: go on with it by --resume, or choose another --run.");

  const TrainingOutcome outcome = runTraining(request, context);
  const RunFinished& finished = outcome.finished;
  if (context.stop().stop_requested() && finished.stopped_early) {
    context.remark("Stopped after step " + std::to_string(finished.steps) +
                   " with a checkpoint; go on with: dinoscope-cli train --run " + options.run + " --resume");
    throw cancelledError();
  }
  context.answer(jsonOf(outcome),
                 "Trained " + std::to_string(finished.steps) + " steps in " + finished.run_folder);
}

}  // namespace

namespace {

/// Everything but how the photos are named.
void addTrainOptions(CLI::App& command, const std::shared_ptr<TrainOptions>& options,
                     CommandContext& context) {
  command.add_option("experiment", options->experiment.file, "Experiment file (JSON)");
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
      ->check(CLI::PositiveNumber);
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
