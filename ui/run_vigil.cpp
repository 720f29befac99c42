#include "ui/run_vigil.h"

#include <QGuiApplication>

#include "ui/engine_text.h"
#include "ui/quantity_text.h"

namespace dinoscope {

RunVigil::RunVigil(RunModel& run, DesktopServices& desktop, QObject* parent)
    : QObject(parent), m_run(run), m_desktop(desktop) {
  connect(&run, &RunModel::stateChanged, this, &RunVigil::followState);
  connect(&run, &RunModel::failed, this, &RunVigil::tell);
  connect(&run, &RunModel::diagnosed, this, [this](const Diagnosis& diagnosis) {
    if (diagnosis.action != DiagnosisAction::Report) tell(engineText(diagnosis.seen));
  });
  connect(&run, &RunModel::finished, this, [this](const RunFinished& outcome) {
    if (outcome.stopped_early) return;
    QString sentence = tr("%1 is finished: loss %2").arg(m_run.name(), numberText(outcome.loss));
    if (outcome.knn_top1) sentence += tr(", k-NN %1").arg(percentText(*outcome.knn_top1));
    tell(sentence + QLatin1Char('.'));
  });
}

/// A paused run does not need the machine awake: it waits for somebody.
void RunVigil::followState(RunState state) {
  if (m_run.isTrainedHere() && state != RunState::Paused)
    m_desktop.inhibitSleep(tr("Training %1").arg(m_run.name()));
  else
    m_desktop.allowSleep();
}

void RunVigil::tell(const QString& sentence) {
  if (QGuiApplication::focusWindow() == nullptr) m_desktop.notify(tr("Dinoscope"), sentence);
}

}  // namespace dinoscope
