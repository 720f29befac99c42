#pragma once

#include <string>
#include <vector>

#include "engine/config/experiment.h"

namespace dinoscope {

/// The settings that may be changed for the rest of a run that goes on: what its schedules are computed from
/// at each step and nothing else, so that a run with a recorded change resumes as exactly as one without.
const std::vector<std::string>& remainingScheduleKeys();
bool isOfRemainingSchedule(const std::string& key);

/// `running` with those settings of `edited`.
Experiment withRemainingSchedule(const Experiment& running, const Experiment& edited);

/// "optim.lr (0.001, now 0.0005), run.epochs (100, now 120)"; empty when there are none.
std::string differencesText(const std::vector<SettingDifference>& differences);

/// What it means for a run when these settings change in the middle of it: one sentence for each kind of
/// change, the gravest first. Settings without effect on the numbers have no sentence.
std::vector<std::string> meaningsOf(const std::vector<SettingDifference>& differences);

/// Whether a setting may change when a run goes on without changing its numbers.
bool isWithoutEffect(const std::string& key);

}  // namespace dinoscope
