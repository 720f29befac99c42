#pragma once

#include <cstdint>
#include <vector>

#include "engine/config/experiment.h"
#include "engine/run_files/schedule_edits.h"

namespace dinoscope {

/// A run's settings as a function of the step: those it has now, and the edits that led there. So a run that
/// goes on from before an edit makes it again at its step.
class ScheduleHistory {
public:
  /// `newest`: the settings after the last edit.
  explicit ScheduleHistory(Experiment newest, std::vector<ScheduleEdit> edits = {});

  const Experiment& newest() const { return m_newest; }
  const std::vector<ScheduleEdit>& edits() const { return m_edits; }

  /// The settings of the step with this number.
  Experiment at(std::int64_t step) const;

  /// The edits that count from this very step on.
  std::vector<ScheduleEdit> beginningAt(std::int64_t step) const;

  /// From this step on the settings are these; later edits are forgotten. The edit, or an empty one when
  /// nothing differs.
  ScheduleEdit edit(std::int64_t step, const Experiment& edited);

private:
  Experiment m_newest;
  std::vector<ScheduleEdit> m_edits;
};

}  // namespace dinoscope
