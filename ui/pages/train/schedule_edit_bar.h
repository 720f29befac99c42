#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace dinoscope {

class Workbench;

/// Above the settings of a paused run: what of them may be changed for the rest of it, and the buttons that
/// do it or take the change back. Hidden while no run is paused.
class ScheduleEditBar : public QWidget {
  Q_OBJECT

public:
  explicit ScheduleEditBar(Workbench& workbench, QWidget* parent = nullptr);

  QPushButton* applyButton() const { return m_apply; }
  QPushButton* takeBackButton() const { return m_take_back; }

Q_SIGNALS:
  void failed(const QString& sentence);

private:
  void refresh();
  void apply();
  void takeBack();

  Workbench& m_workbench;
  QLabel* m_note;
  QPushButton* m_apply;
  QPushButton* m_take_back;
};

}  // namespace dinoscope
