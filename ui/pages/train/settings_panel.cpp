#include "ui/pages/train/settings_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "engine/config/presets.h"
#include "engine/config/remaining_schedule.h"
#include "ui/engine_text.h"
#include "ui/pages/train/branch_chip.h"
#include "ui/pages/train/schedule_edit_bar.h"
#include "ui/theme.h"
#include "ui/widgets/config_form.h"
#include "ui/widgets/field_row.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

enum Tab { NextRun, ThisRun };

const QStringList kGroups{QStringLiteral("run"),   QStringLiteral("data"),    QStringLiteral("model"),
                          QStringLiteral("head"),  QStringLiteral("teacher"), QStringLiteral("loss"),
                          QStringLiteral("optim"), QStringLiteral("eval"),    QStringLiteral("views")};

QVBoxLayout* columnIn(QWidget* widget) {
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  return column;
}

}  // namespace

SettingsPanel::SettingsPanel(Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_workbench(workbench) {
  buildPresets();
  m_branch = new BranchChip(workbench);
  auto* top = new QHBoxLayout;
  top->setSpacing(kGrid);
  auto* label = new QLabel(tr("&Preset"));
  label->setBuddy(m_preset);
  top->addWidget(label);
  top->addWidget(m_preset, 1);
  auto* next = new QWidget;
  m_next_part = columnIn(next);
  m_next_part->addWidget(m_branch);
  m_next_part->addLayout(top);

  m_note = new QLabel;
  m_note->setWordWrap(true);
  m_note->setProperty("muted", true);
  m_edits = new ScheduleEditBar(workbench.run(), m_run_config);
  auto* run = new QWidget;
  m_run_part = columnIn(run);
  m_run_part->addWidget(m_note);
  m_run_part->addWidget(m_edits);

  m_tabs = new QTabBar;
  m_tabs->setAccessibleName(tr("Whose settings are shown"));
  m_tabs->setExpanding(false);
  m_tabs->setDrawBase(false);
  m_tabs->addTab(tr("Next run"));
  m_tabs->addTab(tr("This run"));
  m_stack = new QStackedWidget;
  m_stack->addWidget(next);
  m_stack->addWidget(run);
  QVBoxLayout* column = columnIn(this);
  column->addWidget(m_tabs);
  column->addWidget(m_stack, 1);

  connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
  connect(&workbench.config(), &ConfigModel::presetChanged, this, &SettingsPanel::updatePreset);
  connect(&workbench.run(), &RunModel::stateChanged, this, &SettingsPanel::updateRun);
  connect(&workbench.run(), &RunModel::shownChanged, this, &SettingsPanel::updateRun);
  connect(&workbench.run(), &RunModel::experimentChanged, this, &SettingsPanel::updateRun);
  connect(&m_run_config, &ConfigModel::experimentChanged, this, &SettingsPanel::runEdited);
  updatePreset();
  updateRun();
}

void SettingsPanel::buildForm() {
  m_form = new ConfigForm(m_workbench.config(), kGroups, m_next_part->parentWidget());
  m_form->setBasicOnly(true);
  m_next_part->addWidget(m_form, 1);
}

void SettingsPanel::showNextRun() { m_tabs->setCurrentIndex(NextRun); }

void SettingsPanel::buildPresets() {
  m_preset = new QComboBox;
  m_preset->setAccessibleName(tr("Preset that the settings start from"));
  m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  for (const Preset& preset : presets()) {
    m_preset->addItem(settingText(preset.title), QString::fromStdString(preset.name));
    m_preset->setItemData(m_preset->count() - 1, settingText(preset.summary), Qt::ToolTipRole);
  }
  connect(m_preset, &QComboBox::activated, this,
          [this](int index) { m_workbench.config().applyPreset(m_preset->itemData(index).toString()); });
}

void SettingsPanel::updatePreset() {
  m_preset->setCurrentIndex(m_preset->findData(m_workbench.config().presetName()));
  m_preset->setToolTip(m_preset->currentData(Qt::ToolTipRole).toString());
}

void SettingsPanel::updateRun() {
  const RunModel& run = m_workbench.run();
  const bool was_shown = m_tabs->isVisibleTo(this);
  m_tabs->setVisible(run.isLive());
  if (!run.isLive() || !run.experiment()) {
    m_tabs->setCurrentIndex(NextRun);
    return;
  }
  // What the run has; edits of its schedules that wait to be applied stay until it goes on.
  if (run.state() != RunState::Paused || !(m_run_config.saved() == *run.experiment()))
    m_run_config.restore(*run.experiment(), {}, *run.experiment());
  if (m_run_form == nullptr) {
    m_run_form = new ConfigForm(m_run_config, kGroups, m_run_part->parentWidget());
    m_run_form->setBasicOnly(true);
    m_run_part->addWidget(m_run_form, 1);
  }
  if (!was_shown) m_tabs->setCurrentIndex(ThisRun);
  updateFields();
}

void SettingsPanel::updateFields() {
  const RunModel& run = m_workbench.run();
  const bool is_paused = run.isPausedHere();
  m_note->setVisible(!is_paused);
  m_note->setText(
      run.isElsewhere()
          ? tr("What the run has; only the program that trains it can change that.")
          : tr("Fixed while the run goes on. Pause it to change its schedules; all others are for "
               "the next run."));
  for (const FieldGroup& group : fieldGroups())
    for (const Field& field : group.fields)
      if (FieldRow* row = m_run_form->row(QString::fromStdString(field.key)))
        row->setEnabled(is_paused && isOfRemainingSchedule(field.key));
}

}  // namespace dinoscope
