#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/config/experiment.h"

namespace dinoscope {

/// One thing that is wrong with an experiment, or that it will not teach by.
struct SettingProblem {
  std::string key;       ///< the setting to show it beside
  std::string sentence;  ///< names key, value and what is allowed
};

/// Everything wrong with an experiment, all at once: values out of range, and settings that do not go
/// together. Empty when a run can start (the folder's content is not looked at).
std::vector<SettingProblem> problemsOf(const Experiment& experiment);

/// What a run with these settings will do that hardly anybody wants: warm-ups and frozen prototypes that last
/// to its end, a teacher no sharper than its student. Such a run starts all the same. `steps_per_epoch` where
/// the photos are known: then warm-ups that are counted in steps are looked at too.
std::vector<SettingProblem> warningsOf(const Experiment& experiment,
                                       std::optional<std::int64_t> steps_per_epoch = {});

/// Throws Error (Settings) with all problems, one a line, when there are any.
void requireValid(const Experiment& experiment);

}  // namespace dinoscope
