#include "app/cli/experiment_options.h"

#include <filesystem>

#include "engine/config/experiment_file.h"
#include "engine/config/presets.h"
#include "engine/core/error.h"
#include "engine/core/path_text.h"

namespace dinoscope::cli {

void addAssignments(CLI::App& command, ExperimentOptions& options) {
  command.add_option("--set", options.assignments, "One setting; --set again for each other")
      ->option_text("KEY=VALUE")
      ->take_all()
      ->allow_extra_args(false);
}

void addPresetOptions(CLI::App& command, ExperimentOptions& options) {
  command.add_option("--preset", options.preset, "Preset to start from");
  addAssignments(command, options);
}

Experiment startingPoint(const ExperimentOptions& options) {
  if (!options.file.empty() && !options.preset.empty())
    throw settingsError("Give either an experiment file or --preset, not both.");
  if (!options.file.empty()) {
    std::error_code ignored;
    if (options.file.find('=') != std::string::npos && !std::filesystem::exists(options.file, ignored))
      throw settingsError("There is no experiment file " + pathText(options.file) +
                          "; to change a setting, write --set before each: --set " + pathText(options.file) +
                          ".");
    return readExperimentFile(options.file);
  }
  return presetNamed(options.preset.empty() ? presets().front().name : options.preset).experiment;
}

void assignSettings(const ExperimentOptions& options, Experiment& experiment) {
  for (const std::string& assignment : options.assignments) applyAssignment(experiment, assignment);
}

Experiment experimentFrom(const ExperimentOptions& options) {
  Experiment experiment = startingPoint(options);
  assignSettings(options, experiment);
  return experiment;
}

}  // namespace dinoscope::cli
