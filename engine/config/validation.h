#pragma once

#include <string>
#include <vector>

#include "engine/config/experiment.h"

namespace dinoscope {

/// One thing that is wrong with an experiment.
struct SettingProblem {
  std::string key;       ///< the setting to show it beside
  std::string sentence;  ///< names key, value and what is allowed
};

/// Everything wrong with an experiment, all at once: values out of range, and settings that do not go
/// together. Empty when a run can start (the folder's content is not looked at).
std::vector<SettingProblem> problemsOf(const Experiment& experiment);

/// Throws Error (Settings) with all problems, one a line, when there are any.
void requireValid(const Experiment& experiment);

}  // namespace dinoscope
