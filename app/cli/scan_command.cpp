#include <algorithm>

#include "app/cli/command.h"
#include "engine/config/recipe.h"
#include "engine/core/path_text.h"
#include "engine/data/folder_facts.h"
#include "engine/data/image_folder.h"

namespace dinoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

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

}  // namespace

void addScanCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand(
      "scan", "Find the pictures in a folder, their classes, and the files that can't be used");
  auto settings = std::make_shared<DataSettings>();
  command->add_option("folder", settings->folder, "Folder of pictures, at any depth")->required();
  command->add_option("--class-level", settings->class_level,
                      "auto, none, or the folder level that names the class");
  command->add_option("--exclude", settings->exclude, "Paths or patterns left out");
  command->callback([settings, &context] {
    const ImageFolder folder = ImageFolder::scan(*settings, context.control());
    context.endProgress();
    const std::vector<std::string> warnings =
        reasonsAgainstLearning(folderFacts(folder, {{}, context.stop()}));
    for (const std::string& warning : warnings) context.remark("Warning: " + warning);
    context.answer(jsonOf(folder, warnings), textOf(folder));
  });
}

}  // namespace dinoscope::cli
