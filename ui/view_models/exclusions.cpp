#include "ui/view_models/exclusions.h"

#include <QCoreApplication>
#include <set>

#include "engine/data/image_folder.h"
#include "ui/view_models/config_model.h"

namespace dinoscope {
namespace {

struct ExclusionWords {
  Q_DECLARE_TR_FUNCTIONS(dinoscope::Exclusions)
};

/// The folders (relative) that hold the photos of one class.
std::vector<std::string> foldersOfClass(const ImageFolder& folder, int class_index) {
  const std::string& name = folder.classes()[static_cast<std::size_t>(class_index)].name;
  std::set<std::string> folders;
  for (const ImageEntry& image : folder.images()) {
    if (image.class_index != class_index) continue;
    // The part of its path that ends with the folder that the class is named after.
    const std::string path = '/' + image.path;
    if (const std::size_t at = path.find('/' + name + '/'); at != std::string::npos)
      folders.insert(path.substr(1, at + name.size()));
  }
  return {folders.begin(), folders.end()};
}

/// Adds what is new of these entries to the experiment, and returns it.
std::vector<std::string> addEntries(Experiment& experiment, const std::vector<std::string>& relative_paths) {
  std::vector<std::string>& entries = experiment.data.exclude;
  std::set<std::string> seen(entries.begin(), entries.end());
  std::vector<std::string> added;
  for (const std::string& path : relative_paths)
    if (std::string entry = excludeEntryFor(path); seen.insert(entry).second)
      added.push_back(std::move(entry));
  entries.insert(entries.end(), added.begin(), added.end());
  return added;
}

}  // namespace

std::string excludeEntryFor(const std::string& relative_path) {
  return relative_path.find('/') == std::string::npos ? "./" + relative_path : relative_path;
}

std::vector<std::string> excludePhotos(ConfigModel& config, const std::vector<std::string>& relative_paths) {
  Experiment experiment = config.experiment();
  std::vector<std::string> added = addEntries(experiment, relative_paths);
  config.replace(experiment,
                 ExclusionWords::tr("Exclude %Ln photo(s)", nullptr, static_cast<int>(added.size())));
  return added;
}

void excludeClass(ConfigModel& config, const ImageFolder& folder, int class_index) {
  Experiment experiment = config.experiment();
  addEntries(experiment, foldersOfClass(folder, class_index));
  const std::string& name = folder.classes()[static_cast<std::size_t>(class_index)].name;
  config.replace(experiment, ExclusionWords::tr("Exclude the class %1").arg(QString::fromStdString(name)));
}

void includeAgain(ConfigModel& config, const std::vector<std::string>& entries) {
  Experiment experiment = config.experiment();
  const std::set<std::string> gone(entries.begin(), entries.end());
  std::erase_if(experiment.data.exclude, [&](const std::string& entry) { return gone.contains(entry); });
  config.replace(experiment,
                 ExclusionWords::tr("Include %Ln file(s) again", nullptr, static_cast<int>(entries.size())));
}

}  // namespace dinoscope
