#include "ui/pages/train/settings_panel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "engine/config/presets.h"
#include "engine/config/remaining_schedule.h"
#include "ui/pages/train/schedule_edit_bar.h"
#include "ui/theme.h"
#include "ui/widgets/config_form.h"
#include "ui/widgets/field_row.h"
#include "ui/workbench.h"

namespace dinoscope {

SettingsPanel::SettingsPanel(Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_workbench(workbench) {
  buildPresets();
  m_note = new QLabel;
  m_note->setWordWrap(true);
  m_note->setProperty("muted", true);
  m_note->setText(
      tr("Fixed while the run goes on. Pause it to change its schedules, or fork a new run from its "
         "checkpoint."));
  m_edits = new ScheduleEditBar(workbench);
  m_form = new ConfigForm(workbench.config(),
                          {QStringLiteral("run"), QStringLiteral("data"), QStringLiteral("model"),
                           QStringLiteral("head"), QStringLiteral("teacher"), QStringLiteral("loss"),
                           QStringLiteral("optim"), QStringLiteral("eval"), QStringLiteral("views")});
  m_form->setBasicOnly(true);

  auto* top = new QHBoxLayout;
  top->setSpacing(kGrid);
  auto* label = new QLabel(tr("&Preset"));
  label->setBuddy(m_preset);
  top->addWidget(label);
  top->addWidget(m_preset, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  column->addLayout(top);
  column->addWidget(m_note);
  column->addWidget(m_edits);
  column->addWidget(m_form, 1);

  connect(&workbench.config(), &ConfigModel::presetChanged, this, &SettingsPanel::updatePreset);
  connect(&workbench.run(), &RunModel::stateChanged, this, &SettingsPanel::updateReadOnly);
  updatePreset();
  updateReadOnly();
}

void SettingsPanel::buildPresets() {
  m_preset = new QComboBox;
  m_preset->setAccessibleName(tr("Preset that the settings start from"));
  m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  for (const Preset& preset : presets()) {
    m_preset->addItem(QString::fromStdString(preset.title), QString::fromStdString(preset.name));
    m_preset->setItemData(m_preset->count() - 1, QString::fromStdString(preset.summary), Qt::ToolTipRole);
  }
  connect(m_preset, &QComboBox::activated, this,
          [this](int index) { m_workbench.config().applyPreset(m_preset->itemData(index).toString()); });
}

void SettingsPanel::updatePreset() {
  m_preset->setCurrentIndex(m_preset->findData(m_workbench.config().presetName()));
  m_preset->setToolTip(m_preset->currentData(Qt::ToolTipRole).toString());
}

void SettingsPanel::updateReadOnly() {
  m_is_read_only = m_workbench.run().isGoingOn();
  const bool is_paused = m_workbench.run().state() == RunState::Paused;
  m_note->setVisible(m_is_read_only && !is_paused);
  m_preset->setEnabled(!m_is_read_only);
  // What scrolls stays alive, so that the settings can be read; so do search and the basic switch.
  if (auto* scroll = m_form->findChild<QScrollArea*>(); scroll != nullptr && scroll->widget() != nullptr)
    scroll->widget()->setEnabled(!m_is_read_only || is_paused);
  for (const FieldGroup& group : fieldGroups())
    for (const Field& field : group.fields)
      if (FieldRow* row = m_form->row(QString::fromStdString(field.key)))
        row->setEnabled(!is_paused || isOfRemainingSchedule(field.key));
}

}  // namespace dinoscope
