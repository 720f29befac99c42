#pragma once

#include <string>

#include "engine/core/diagnosis.h"
#include "engine/watchdog/watchdog_rules.h"

namespace dinoscope {

/// "0.00033": as one would type it.
std::string shortNumber(double value);

/// A third of the learning rate.
Remedy slowerLearning(const WatchedRun& run, bool needs_new_run);

/// A change of one setting, with its sentence.
Remedy settingRemedy(const std::string& sentence, const std::string& key, const std::string& value,
                     bool needs_new_run);

}  // namespace dinoscope
