#include <filesystem>

#include "app/cli/command.h"
#include "app/cli/experiment_options.h"
#include "app/cli/limits.h"
#include "app/cli/output_file.h"
#include "engine/config/validation.h"
#include "engine/core/path_text.h"
#include "engine/data/image_folder.h"
#include "engine/io/storage.h"
#include "engine/pictures/png_file.h"
#include "engine/views/view_plan.h"
#include "engine/views/view_renderer.h"

namespace dinoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ViewsOptions {
  std::string folder;
  ExperimentOptions experiment{.file = {}, .preset = "dino_vits16", .assignments = {}};
  std::int64_t index = 0;
  std::uint64_t epoch = 0;
  std::uint64_t seed = 0;
  bool seed_given = false;
  std::string out;
};

Json jsonOf(const ViewPlan& plan, const std::string& file) {
  Json operations = Json::array();
  for (const ViewOperation& operation : plan.operations) operations.push_back(describe(operation));
  return {{"file", file},
          {"kind", plan.is_global ? "global" : "local"},
          {"size_px", plan.size_px},
          {"box", {plan.box.left, plan.box.top, plan.box.width, plan.box.height}},
          {"operations", operations}};
}

void renderViews(const ViewsOptions& options, CommandContext& context) {
  requireOutputFolder("--out", options.out);
  Experiment experiment = experimentFrom(options.experiment);
  experiment.data.folder = options.folder;
  if (options.seed_given) experiment.run.seed = static_cast<std::int64_t>(options.seed);
  requireValid(experiment);

  ImageFolder folder = ImageFolder::scan(experiment.data, {{}, context.stop()});
  for (const std::string& remark : folder.remarks()) context.remark(remark);
  if (experiment.data.scaled_decoding) folder.limitDetailTo(experiment.views);
  if (options.index < 0 || options.index >= folder.size())
    throw settingsError("--index is " + std::to_string(options.index) + " but must be 0 to " +
                        std::to_string(folder.size() - 1) + ": the folder has " +
                        std::to_string(folder.size()) + " photos.");
  const Rgb8Image photo = folder.load(options.index);
  const ViewKey key{static_cast<std::uint64_t>(experiment.run.seed), options.epoch,
                    static_cast<std::uint64_t>(options.index)};
  diskStorage().createFolder(options.out);

  Json views = Json::array();
  ViewRenderer renderer;
  for (const ViewPlan& plan : planViews(experiment.views, key, photo.width, photo.height)) {
    const std::string file =
        "view-" + std::to_string(plan.view_index + 1) + (plan.is_global ? "-global.png" : "-local.png");
    writePng(std::filesystem::path(options.out) / file, renderer.render(photo, plan));
    views.push_back(jsonOf(plan, file));
  }
  context.answer({{"photo", pathText(folder.images()[static_cast<std::size_t>(options.index)].path)},
                  {"width", photo.width},
                  {"height", photo.height},
                  {"views", views},
                  {"out", pathText(options.out)}},
                 std::to_string(views.size()) + " views written to " + pathText(options.out));
}

}  // namespace

void addViewsCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("views", "Render the views of one photo as the trainer will see them");
  auto options = std::make_shared<ViewsOptions>();
  command->add_option("folder", options->folder, "Folder of pictures")->required();
  command->add_option("--index", options->index, "Which photo, counted from 0 in the order of scan")
      ->check(wholeNumber(0));
  command->add_option("--epoch", options->epoch, "Which epoch's draw, counted from 0")->check(wholeNumber(0));
  auto* seed = command->add_option("--seed", options->seed, "The run's seed")->check(seedNumber());
  addPresetOptions(*command, options->experiment);
  command->add_option("--out", options->out, "Folder for the PNG files")->required();
  command->callback([options, seed, &context] {
    options->seed_given = seed->count() > 0;
    renderViews(*options, context);
  });
}

}  // namespace dinoscope::cli
