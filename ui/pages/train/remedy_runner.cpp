#include "ui/pages/train/remedy_runner.h"

#include <utility>

#include "engine/core/error.h"
#include "ui/workbench.h"

namespace dinoscope {

RemedyRunner::RemedyRunner(Workbench& workbench, QObject* parent) : QObject(parent), m_workbench(workbench) {
  // Queued: the session's last events are drained before another run begins on it.
  connect(&workbench.run(), &RunModel::finished, this, &RemedyRunner::applyNow, Qt::QueuedConnection);
  connect(&workbench.run(), &RunModel::failed, this, [this] { m_waiting.reset(); });
}

void RemedyRunner::apply(const Remedy& remedy) {
  m_waiting = remedy;
  if (m_workbench.run().isGoingOn())
    m_workbench.run().stop();
  else
    applyNow();
}

void RemedyRunner::applyNow() {
  const std::optional<Remedy> remedy = std::exchange(m_waiting, std::nullopt);
  if (!remedy) return;
  if (remedy->needs_new_run || !m_workbench.run().canGoOn())
    startAgain(*remedy);
  else
    m_workbench.resumeTrainingWith(remedy->changes);
}

void RemedyRunner::startAgain(const Remedy& remedy) {
  ConfigModel& config = m_workbench.config();
  for (const SettingChange& change : remedy.changes)
    if (const Field* field = findField(change.key))
      config.setValue(QString::fromStdString(change.key), field->parse(change.value));
  config.sealEdit();
  try {
    m_workbench.startTraining(m_workbench.run().name());
  } catch (const Error& error) {
    Q_EMIT failed(QString::fromUtf8(error.what()));
  }
}

}  // namespace dinoscope
