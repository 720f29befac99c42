#include "app/cli/command.h"
#include "engine/config/experiment.h"
#include "engine/config/recipe.h"
#include "engine/core/path_text.h"
#include "engine/data/folder_facts.h"
#include "engine/data/image_folder.h"

namespace dinoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ScanOptions {
  std::string folder;
  std::string class_level = "auto";
  std::vector<std::string> exclude;
};

Json jsonOf(const ImageFolder& folder, const std::vector<std::string>& warnings) {
  Json classes = Json::array();
  for (const PhotoClass& image_class : folder.classes())
    classes.push_back({{"name", pathText(image_class.name)}, {"images", image_class.photos}});
  Json problems = Json::array();
  for (const ImageProblem& problem : folder.problems())
    problems.push_back({{"path", pathText(problem.path)}, {"reason", problem.reason}});
  return {{"images", folder.size()}, {"classes", classes}, {"problems", problems}, {"warnings", warnings}};
}

std::string textOf(const ImageFolder& folder) {
  std::string text = std::to_string(folder.size()) + " photos in " + pathText(folder.folder()) + "\n";
  for (const PhotoClass& image_class : folder.classes())
    text += "  " + pathText(image_class.name) + ": " + std::to_string(image_class.photos) + "\n";
  if (!folder.problems().empty())
    text += std::to_string(folder.problems().size()) + " files can't be used:\n";
  for (const ImageProblem& problem : folder.problems())
    text += "  " + pathText(problem.path) + " " + problem.reason + "\n";
  return text;
}

/// As the experiment would take them. Throws Error (Settings).
DataSettings settingsFrom(const ScanOptions& options) {
  Experiment experiment;
  applyAssignment(experiment, "data.class_level=" + options.class_level);
  experiment.data.folder = options.folder;
  for (const std::string& text : options.exclude) {
    Experiment one;
    applyAssignment(one, "data.exclude=" + text);
    experiment.data.exclude.insert(experiment.data.exclude.end(), one.data.exclude.begin(),
                                   one.data.exclude.end());
  }
  return experiment.data;
}

void scan(const ScanOptions& options, CommandContext& context) {
  const ImageFolder folder = ImageFolder::scan(settingsFrom(options), context.control());
  context.endProgress();
  std::vector<std::string> warnings = folder.remarks();
  const std::vector<std::string> reasons = reasonsAgainstLearning(folderFacts(folder, {{}, context.stop()}));
  warnings.insert(warnings.end(), reasons.begin(), reasons.end());
  for (const std::string& warning : warnings) context.remark("Warning: " + warning);
  context.answer(jsonOf(folder, warnings), textOf(folder));
}

}  // namespace

void addScanCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand(
      "scan", "Find the pictures in a folder, their classes, and the files that can't be used");
  auto options = std::make_shared<ScanOptions>();
  command->add_option("folder", options->folder, "Folder of pictures, at any depth")->required();
  command->add_option("--class-level", options->class_level, "As data.class_level")->capture_default_str();
  command
      ->add_option("--exclude", options->exclude,
                   "As data.exclude: a path, a pattern, or a list [\"a\", \"b\"]; --exclude again for more")
      ->option_text("PATTERN")
      ->take_all()
      ->allow_extra_args(false);
  command->callback([options, &context] { scan(*options, context); });
}

}  // namespace dinoscope::cli
