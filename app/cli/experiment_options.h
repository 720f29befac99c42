#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "engine/config/experiment.h"

namespace dinoscope::cli {

/// Where a command's experiment comes from: a file or a preset, and single settings over it.
struct ExperimentOptions {
  std::string file;
  std::string preset;  ///< empty: the first of presets()
  std::vector<std::string> assignments;
};

/// --set.
void addAssignments(CLI::App& command, ExperimentOptions& options);

/// --preset and --set.
void addPresetOptions(CLI::App& command, ExperimentOptions& options);

/// The file or the preset as it is. Throws Error (Settings, Data), also when both are given.
Experiment startingPoint(const ExperimentOptions& options);

/// What --set says, put into an experiment. Throws Error (Settings).
void assignSettings(const ExperimentOptions& options, Experiment& experiment);

/// startingPoint() with what --set says.
Experiment experimentFrom(const ExperimentOptions& options);

}  // namespace dinoscope::cli
