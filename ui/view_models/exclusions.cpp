#include "ui/view_models/exclusions.h"

#include <QCoreApplication>
#include <set>

#include "ui/view_models/config_model.h"

namespace dinoscope {
namespace {

struct ExclusionWords {
  Q_DECLARE_TR_FUNCTIONS(dinoscope::Exclusions)
};

}  // namespace

std::string excludeEntryFor(const std::string& relative_path) {
  return relative_path.find('/') == std::string::npos ? "./" + relative_path : relative_path;
}

std::vector<std::string> excludePhotos(ConfigModel& config, const std::vector<std::string>& relative_paths) {
  Experiment experiment = config.experiment();
  std::vector<std::string>& entries = experiment.data.exclude;
  std::set<std::string> seen(entries.begin(), entries.end());
  std::vector<std::string> added;
  for (const std::string& path : relative_paths)
    if (std::string entry = excludeEntryFor(path); seen.insert(entry).second)
      added.push_back(std::move(entry));
  entries.insert(entries.end(), added.begin(), added.end());
  config.replace(experiment,
                 ExclusionWords::tr("Exclude %Ln photo(s)", nullptr, static_cast<int>(added.size())));
  return added;
}

void includeAgain(ConfigModel& config, const std::vector<std::string>& entries) {
  Experiment experiment = config.experiment();
  const std::set<std::string> gone(entries.begin(), entries.end());
  std::erase_if(experiment.data.exclude, [&](const std::string& entry) { return gone.contains(entry); });
  config.replace(experiment,
                 ExclusionWords::tr("Include %Ln file(s) again", nullptr, static_cast<int>(entries.size())));
}

}  // namespace dinoscope
