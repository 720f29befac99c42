#include "ui/pages/train/remedy_runner.h"

#include <algorithm>
#include <utility>

#include "engine/config/remaining_schedule.h"
#include "engine/core/error.h"
#include "ui/engine_text.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

/// Whether a run can take it without being stopped.
bool isOfSchedules(const Remedy& remedy) {
  return !remedy.needs_new_run &&
         std::all_of(remedy.changes.begin(), remedy.changes.end(),
                     [](const SettingChange& change) { return isOfRemainingSchedule(change.key); });
}

}  // namespace

RemedyRunner::RemedyRunner(Workbench& workbench, QObject* parent) : QObject(parent), m_workbench(workbench) {
  connect(&workbench.run(), &RunModel::stateChanged, this, [this](RunState state) {
    if (state == RunState::Paused) applyWhilePaused();
  });
  // Somebody stopped the run, or opened another one: what was to happen to it is off.
  connect(&workbench.run(), &RunModel::stopAsked, this, [this] { m_waiting.reset(); });
  connect(&workbench.run(), &RunModel::shownChanged, this, [this] {
    if (m_workbench.run().folder() != m_run) m_waiting.reset();
  });
  // Queued: the session's last events are drained before another run begins on it.
  connect(&workbench.run(), &RunModel::finished, this, &RemedyRunner::applyAfterEnd, Qt::QueuedConnection);
  connect(&workbench.run(), &RunModel::failed, this, [this] { m_waiting.reset(); });
}

void RemedyRunner::apply(const Remedy& remedy) {
  RunModel& run = m_workbench.run();
  if (run.isElsewhere()) {
    Q_EMIT failed(tr("The run is trained by %1, which alone can change it.").arg(run.trainerText()));
    return;
  }
  const bool must_stop = run.isTrainedHere() && !isOfSchedules(remedy);
  if (must_stop) run.stop();
  m_waiting = remedy;
  m_run = run.folder();
  if (must_stop) return;
  if (!run.isTrainedHere())
    applyAfterEnd();
  else if (run.state() == RunState::Paused)
    applyWhilePaused();
  else
    run.pause();
}

void RemedyRunner::applyWhilePaused() {
  RunModel& run = m_workbench.run();
  if (!m_waiting || !isOfSchedules(*m_waiting) || !run.experiment()) return;
  const Remedy remedy = *std::exchange(m_waiting, std::nullopt);
  Experiment edited = *run.experiment();
  for (const SettingChange& change : remedy.changes)
    if (const Field* field = findField(change.key)) field->set(edited, field->parse(change.value));
  try {
    run.changeSchedule(edited);
    changeForm(remedy);
    run.resume();
  } catch (const Error& error) {
    Q_EMIT failed(engineText(error.what()));
  }
}

void RemedyRunner::applyAfterEnd() {
  const std::optional<Remedy> remedy = std::exchange(m_waiting, std::nullopt);
  if (!remedy) return;
  // It came to its end before the step at which its schedules were to change.
  if (isOfSchedules(*remedy) && m_workbench.run().state() == RunState::Finished) return;
  if (remedy->needs_new_run || !m_workbench.run().canGoOn())
    startAgain(*remedy);
  else
    m_workbench.present().resumeTrainingWith(remedy->changes);
}

void RemedyRunner::startAgain(const Remedy& remedy) {
  try {
    m_workbench.present().startAgainWith(remedy.changes);
    changeForm(remedy);
  } catch (const Error& error) {
    Q_EMIT failed(engineText(error.what()));
  }
}

void RemedyRunner::changeForm(const Remedy& remedy) {
  ConfigModel& config = m_workbench.config();
  for (const SettingChange& change : remedy.changes)
    if (const Field* field = findField(change.key))
      config.setValue(QString::fromStdString(change.key), field->parse(change.value));
  config.sealEdit();
}

}  // namespace dinoscope
