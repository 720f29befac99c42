#include "engine/run/schedule_history.h"

#include <algorithm>
#include <utility>

#include "engine/config/field.h"

namespace dinoscope {

ScheduleHistory::ScheduleHistory(Experiment newest, std::vector<ScheduleEdit> edits)
    : m_newest(std::move(newest)), m_edits(std::move(edits)) {}

Experiment ScheduleHistory::at(std::int64_t step) const {
  Experiment experiment = m_newest;
  for (auto edit = m_edits.rbegin(); edit != m_edits.rend() && edit->step > step; ++edit)
    for (const EditedSetting& setting : edit->settings)
      if (const Field* field = findField(setting.key)) field->set(experiment, field->parse(setting.before));
  return experiment;
}

std::vector<ScheduleEdit> ScheduleHistory::beginningAt(std::int64_t step) const {
  std::vector<ScheduleEdit> found;
  for (const ScheduleEdit& edit : m_edits)
    if (edit.step == step) found.push_back(edit);
  return found;
}

ScheduleEdit ScheduleHistory::edit(std::int64_t step, const Experiment& edited) {
  ScheduleEdit edit{step, {}};
  for (const SettingDifference& difference : differencesBetween(at(step), edited))
    edit.settings.push_back({difference.key, difference.left, difference.right});
  if (edit.settings.empty()) return edit;
  std::erase_if(m_edits, [step](const ScheduleEdit& earlier) { return earlier.step > step; });
  m_edits.push_back(edit);
  m_newest = edited;
  return edit;
}

}  // namespace dinoscope
