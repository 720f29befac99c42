#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "app/cli/command.h"
#include "app/cli/demo_sheets.h"
#include "app/cli/experiment_options.h"
#include "app/cli/output_file.h"
#include "app/cli/training_run.h"
#include "engine/data/image_folder.h"
#include "engine/eval/plain_accuracy.h"
#include "engine/io/bundled_files.h"

namespace dinoscope::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPhotosShown = 5;

struct DemoOptions {
  std::string out;
  ExperimentOptions experiment{.file = {}, .preset = "demo", .assignments = {}};
};

fs::path bundledPhotos() {
  const fs::path folder = findBundled("garments");
  if (folder.empty())
    throw dataError(
        "The bundled photos are missing; install Dinoscope again, or train on a folder of your own.");
  return folder;
}

/// Every demo is a run of its own: "run", "run-2", "run-3".
fs::path newRunFolder(const fs::path& out) {
  fs::path folder = out / "run";
  std::error_code ignored;
  for (int number = 2; fs::exists(folder, ignored); ++number)
    folder = out / ("run-" + std::to_string(number));
  return folder;
}

/// The middle photo of each of the first classes.
std::vector<std::int64_t> photosToShow(const ImageFolder& photos) {
  std::vector<std::int64_t> shown;
  for (std::size_t c = 0; c < std::min(photos.classes().size(), kPhotosShown); ++c) {
    std::int64_t left = photos.classes()[c].photos / 2;
    for (std::int64_t i = 0; i < photos.size(); ++i)
      if (photos.images()[static_cast<std::size_t>(i)].class_index == static_cast<int>(c) && left-- == 0)
        shown.push_back(i);
  }
  return shown;
}

std::string percent(const std::optional<double>& value) {
  if (!value) return "unknown";
  char text[32];
  std::snprintf(text, sizeof text, "%.1f %%", *value);
  return text;
}

std::string textOf(const TrainingOutcome& outcome, const PlainAccuracy& plain,
                   const std::vector<fs::path>& files) {
  const RunFinished& finished = outcome.finished;
  char losses[64];
  std::snprintf(losses, sizeof losses, "loss   %.3f -> %.3f\n", outcome.first_loss, finished.loss);
  std::string text = losses;
  text += "k-NN   " + percent(finished.knn_top1_start) + " -> " + percent(finished.knn_top1) +
          " (for comparison: pixels alone " + percent(plain.pixels) + ", colours alone " +
          percent(plain.colors) + ")\n";
  text += "run    " + finished.run_folder + "\n";
  for (const fs::path& file : files) text += "sheet  " + file.string() + "\n";
  return text;
}

nlohmann::ordered_json jsonOf(const TrainingOutcome& outcome, const PlainAccuracy& plain,
                              const std::vector<fs::path>& files) {
  const RunFinished& finished = outcome.finished;
  nlohmann::ordered_json json{{"run", finished.run_folder}, {"loss_start", outcome.first_loss},
                              {"loss", finished.loss},      {"knn_top1_start", nullptr},
                              {"knn_top1", nullptr},        {"knn_top1_pixels", nullptr},
                              {"knn_top1_colors", nullptr}, {"files", nlohmann::ordered_json::array()}};
  if (finished.knn_top1_start) json["knn_top1_start"] = *finished.knn_top1_start;
  if (finished.knn_top1) json["knn_top1"] = *finished.knn_top1;
  if (plain.pixels) json["knn_top1_pixels"] = *plain.pixels;
  if (plain.colors) json["knn_top1_colors"] = *plain.colors;
  for (const fs::path& file : files) json["files"].push_back(file.string());
  return json;
}

void runDemo(const DemoOptions& options, CommandContext& context) {
  requireOutputFolder("--out", options.out);
  const fs::path out = fs::absolute(options.out).lexically_normal();
  TrainRequest request;
  request.experiment = experimentFrom(options.experiment);
  request.experiment.data.folder = bundledPhotos().string();
  request.run_folder = newRunFolder(out);

  DemoRun run{
      request.experiment, ImageFolder::scan(request.experiment.data, {{}, context.stop()}), {}, {}, {}};
  run.shown = photosToShow(run.photos);
  for (const std::int64_t index : run.shown) request.pinned_photos.push_back(run.photos.pathOf(index));
  context.remark("Training on " + std::to_string(run.photos.size()) + " photos for " +
                 std::to_string(request.experiment.run.epochs) + " epochs, in " +
                 request.run_folder.string());

  const TrainingOutcome outcome = runTraining(request, context);
  run.finished = outcome.finished;
  run.plain = plainAccuracy(run.photos, run.experiment, context.control());
  const std::vector<fs::path> files = writeDemoSheets(run, out, context.control());
  context.endProgress();
  context.answer(jsonOf(outcome, run.plain, files), textOf(outcome, run.plain, files));
}

}  // namespace

void addDemoCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand(
      "demo", "Train the demo preset on the bundled photos and draw what was learned, in some minutes");
  auto options = std::make_shared<DemoOptions>();
  command->add_option("--out", options->out, "Folder for the run and the sheets")->required();
  addAssignments(*command, options->experiment);
  command->callback([options, &context] { runDemo(*options, context); });
}

}  // namespace dinoscope::cli
