#pragma once

#include <QComboBox>
#include <QLabel>
#include <QWidget>

namespace dinoscope {

class ConfigForm;
class ScheduleEditBar;
class Workbench;

/// All settings of a run but the views, which have a page of their own: where they start from, and the form.
/// While a run goes on they can be read, not changed, and the panel says why; those of a paused run's
/// schedules can be changed for the rest of it.
class SettingsPanel : public QWidget {
  Q_OBJECT

public:
  explicit SettingsPanel(Workbench& workbench, QWidget* parent = nullptr);

  ConfigForm& form() { return *m_form; }
  ScheduleEditBar& scheduleEdits() { return *m_edits; }
  bool isReadOnly() const { return m_is_read_only; }

private:
  void buildPresets();
  void updatePreset();
  void updateReadOnly();

  Workbench& m_workbench;
  QComboBox* m_preset;
  QLabel* m_note;
  ScheduleEditBar* m_edits;
  ConfigForm* m_form;
  bool m_is_read_only = false;
};

}  // namespace dinoscope
