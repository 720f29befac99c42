#pragma once

#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <QWidget>

#include "ui/view_models/config_model.h"

namespace dinoscope {

class BranchChip;
class ConfigForm;
class ScheduleEditBar;
class Workbench;

/// All settings: those of the next run, which can be changed at any time, and while a run goes on those that
/// it has, which can only be read; the schedules of a paused run of ours can be changed for the rest of it.
class SettingsPanel : public QWidget {
  Q_OBJECT

public:
  explicit SettingsPanel(Workbench& workbench, QWidget* parent = nullptr);

  /// Makes the form, once the panel is where it stays: a form of a hundred controls that is moved into one
  /// container after another is styled anew each time, which took half a second.
  void buildForm();

  /// Of the next run; after buildForm().
  ConfigForm& form() { return *m_form; }
  /// Of the run that goes on; nullptr while none ever did.
  ConfigForm* runForm() { return m_run_form; }
  /// The settings that the run's form shows.
  const ConfigModel& runConfig() const { return m_run_config; }
  ScheduleEditBar& scheduleEdits() { return *m_edits; }
  BranchChip& branchChip() { return *m_branch; }
  /// Whether the settings of the run that goes on are in sight.
  bool showsRun() const { return m_stack->currentIndex() == 1; }
  QTabBar* tabs() const { return m_tabs; }
  void showNextRun();

Q_SIGNALS:
  /// The settings that the run's form shows have changed.
  void runEdited();

private:
  void buildPresets();
  void updatePreset();
  void updateRun();
  void updateFields();

  Workbench& m_workbench;
  ConfigModel m_run_config;  // what the run has, with the edits of its schedules that are not applied yet
  QTabBar* m_tabs;
  QStackedWidget* m_stack;
  QVBoxLayout* m_next_part;
  QVBoxLayout* m_run_part;
  BranchChip* m_branch;
  QComboBox* m_preset;
  QLabel* m_note;
  ScheduleEditBar* m_edits;
  ConfigForm* m_form = nullptr;
  ConfigForm* m_run_form = nullptr;
};

}  // namespace dinoscope
