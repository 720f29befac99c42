#include <cstdio>
#include <filesystem>

#include "app/cli/command.h"
#include "app/cli/limits.h"
#include "app/cli/output_file.h"
#include "engine/compute/machine_facts.h"
#include "engine/config/experiment_file.h"
#include "engine/config/recipe.h"
#include "engine/data/folder_facts.h"
#include "engine/data/image_folder.h"
#include "engine/io/atomic_file.h"
#include "engine/run/dry_run.h"

namespace dinoscope::cli {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr double kMeasuringSeconds = 8;

struct RecipeOptions {
  std::string folder;
  double minutes = 0;
  std::string device = "auto";
  std::string out;
  bool assumes_speed = false;
};

Json jsonOf(const SettingValue& value) {
  if (const auto* range = std::get_if<Range>(&value)) return Json::array({range->low, range->high});
  return std::visit(
      [](const auto& alternative) -> Json {
        if constexpr (std::is_same_v<std::decay_t<decltype(alternative)>, Range>)
          return {};
        else
          return alternative;
      },
      value);
}

Json jsonOf(const RecipeRequest& request, const Recipe& recipe) {
  const FolderFacts& folder = request.folder;
  Json settings = Json::array();
  for (const Proposal& proposal : recipe.proposals)
    settings.push_back({{"key", proposal.key},
                        {"value", jsonOf(proposal.value)},
                        {"reason", proposal.reason},
                        {"reference", proposal.has_reference ? jsonOf(proposal.reference) : Json()}});
  return {{"folder",
           {{"images", folder.images},
            {"classes", folder.classes},
            {"small_side_px", folder.small_side_px},
            {"median_side_px", folder.median_side_px},
            {"median_aspect", folder.median_aspect},
            {"megapixels", folder.megapixels},
            {"is_gray", folder.is_gray}}},
          {"warnings", reasonsAgainstLearning(folder)},
          {"images_per_second", recipe.images_per_second},
          {"is_measured", request.machine.is_measured},
          {"minutes", recipe.minutes},
          {"settings", settings}};
}

std::string textOf(const Recipe& recipe, bool is_measured) {
  std::string text;
  for (const Proposal& proposal : recipe.proposals) {
    char line[160];
    std::snprintf(line, sizeof line, "%-32s %-18s", proposal.key.c_str(),
                  Field::format(proposal.value).c_str());
    text += line;
    if (proposal.has_reference) text += " (reference " + Field::format(proposal.reference) + ")";
    text += "\n    " + proposal.reason + "\n";
  }
  char last[120];
  std::snprintf(last, sizeof last, "About %.0f images/s (%s), %.1f min of training.\n",
                recipe.images_per_second, is_measured ? "measured" : "assumed; --minutes measures",
                recipe.minutes);
  return text + last;
}

void propose(const RecipeOptions& options, CommandContext& context) {
  if (!options.out.empty()) requireOutputFile("--out", options.out, kJson);
  Experiment current;
  current.data.folder = fs::absolute(options.folder).lexically_normal().string();
  current.run.device = options.device;
  RecipeRequest request;
  request.minutes = options.minutes;
  request.machine = machineFacts(options.device);
  const ImageFolder folder = ImageFolder::scan(current.data, context.control());
  request.folder = folderFacts(folder, context.control());
  context.endProgress();
  for (const std::string& reason : reasonsAgainstLearning(request.folder))
    context.remark("Warning: " + reason);

  Recipe recipe = recipeFor(request);
  // How many epochs fit into a given time depends on this machine's real speed.
  if (options.minutes > 0 && !options.assumes_speed) {
    const DryRunReport measured =
        measureDryRun(openPhotoFolder, experimentOf(recipe, current), kMeasuringSeconds, context.control());
    context.endProgress();
    request.machine.speed = measuredSpeed(recipe, request.machine, measured.images_per_second);
    request.machine.is_measured = true;
    recipe = recipeFor(request);
  }
  if (!options.out.empty())
    writeFileAtomically(diskStorage(), options.out, toJson(experimentOf(recipe, current)));
  context.answer(jsonOf(request, recipe), textOf(recipe, request.machine.is_measured));
}

}  // namespace

void addRecipeCommand(CLI::App& app, CommandContext& context) {
  auto* command =
      app.add_subcommand("recipe", "Propose settings for a folder of pictures, each with its reason");
  auto options = std::make_shared<RecipeOptions>();
  command->add_option("folder", options->folder, "Folder of pictures, at any depth")->required();
  command
      ->add_option("--minutes", options->minutes,
                   "How long training may take; the speed is then measured over a few steps")
      ->check(positiveNumber());
  command->add_flag("--assume-speed", options->assumes_speed, "With --minutes: do not measure");
  command->add_option("--device", options->device, "auto, cpu or cuda:N")->capture_default_str();
  command->add_option("--out", options->out, "Write the experiment (JSON) for train");
  command->callback([options, &context] { propose(*options, context); });
}

}  // namespace dinoscope::cli
