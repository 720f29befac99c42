#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <vector>

#include "engine/config/experiment.h"

namespace dinoscope {

class ConfigModel;
class RunModel;

/// Above the settings of a paused run: what of them may be changed for the rest of it, and the buttons that
/// do it or take the change back. Hidden while no run is paused.
class ScheduleEditBar : public QWidget {
  Q_OBJECT

public:
  /// `edited` are the run's settings as the user has changed them.
  ScheduleEditBar(RunModel& run, ConfigModel& edited, QWidget* parent = nullptr);

  QPushButton* applyButton() const { return m_apply; }
  QPushButton* takeBackButton() const { return m_take_back; }

Q_SIGNALS:
  void failed(const QString& sentence);

private:
  std::vector<SettingDifference> openEdits() const;
  void refresh();
  void apply();
  void takeBack();

  RunModel& m_run;
  ConfigModel& m_edited;
  QLabel* m_note;
  QPushButton* m_apply;
  QPushButton* m_take_back;
};

}  // namespace dinoscope
