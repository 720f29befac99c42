#include "ui/pages/train/schedule_edit_bar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "engine/config/remaining_schedule.h"
#include "engine/core/error.h"
#include "ui/engine_text.h"
#include "ui/theme.h"
#include "ui/view_models/config_model.h"
#include "ui/view_models/run_model.h"

namespace dinoscope {

ScheduleEditBar::ScheduleEditBar(RunModel& run, ConfigModel& edited, QWidget* parent)
    : QWidget(parent), m_run(run), m_edited(edited) {
  m_note = new QLabel(tr(
      "The run is paused: its epochs, learning rate, weight decay, teacher momentum and teacher temperature "
      "can be changed for the rest of it."));
  m_note->setWordWrap(true);
  m_note->setProperty("muted", true);
  m_apply = new QPushButton(tr("Apply to the rest of the run"));
  m_apply->setObjectName(QStringLiteral("applyToRun"));
  m_take_back = new QPushButton(tr("Take back"));
  m_take_back->setObjectName(QStringLiteral("takeBackEdits"));
  m_take_back->setToolTip(tr("Show what the run has now"));

  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid);
  buttons->addWidget(m_apply, 1);
  buttons->addWidget(m_take_back);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  column->addWidget(m_note);
  column->addLayout(buttons);

  connect(m_apply, &QPushButton::clicked, this, &ScheduleEditBar::apply);
  connect(m_take_back, &QPushButton::clicked, this, &ScheduleEditBar::takeBack);
  connect(&run, &RunModel::stateChanged, this, &ScheduleEditBar::refresh);
  connect(&run, &RunModel::experimentChanged, this, &ScheduleEditBar::refresh);
  connect(&edited, &ConfigModel::experimentChanged, this, &ScheduleEditBar::refresh);
  refresh();
}

/// What of the edited settings would be new to the run.
std::vector<SettingDifference> ScheduleEditBar::openEdits() const {
  const auto& running = m_run.experiment();
  if (!running) return {};
  return differencesBetween(*running, withRemainingSchedule(*running, m_edited.experiment()));
}

void ScheduleEditBar::refresh() {
  setVisible(m_run.isPausedHere());
  const auto edits = openEdits();
  QString problem;
  for (const SettingDifference& edit : edits)
    if (problem.isEmpty()) problem = m_edited.problemOf(QString::fromStdString(edit.key));
  m_apply->setEnabled(!edits.empty() && problem.isEmpty());
  m_take_back->setEnabled(!edits.empty());
  if (!problem.isEmpty())
    m_apply->setToolTip(problem);
  else if (edits.empty())
    m_apply->setToolTip(tr("Change a schedule first."));
  else
    m_apply->setToolTip(engineText(differencesText(edits)));
}

void ScheduleEditBar::apply() {
  try {
    m_run.changeSchedule(m_edited.experiment());
  } catch (const Error& error) {
    Q_EMIT failed(engineText(error.what()));
  }
}

void ScheduleEditBar::takeBack() {
  if (const auto& running = m_run.experiment())
    m_edited.replace(withRemainingSchedule(m_edited.experiment(), *running), tr("Take back schedule edits"));
}

}  // namespace dinoscope
