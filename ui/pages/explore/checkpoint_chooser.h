#pragma once

#include <QMenu>
#include <QToolButton>
#include <QWidget>

namespace dinoscope {

class ExploreModel;
class Workbench;

/// Which network is explored: the runs of the workspace with their checkpoints, or a weights file; and a
/// button that tells how the file fits.
class CheckpointChooser : public QWidget {
  Q_OBJECT

public:
  CheckpointChooser(Workbench& workbench, ExploreModel& model, QWidget* parent = nullptr);

  /// Filled as the menu opens.
  void fillMenu();
  QMenu& menu() { return *m_menu; }
  QString text() const { return m_button->text(); }

private:
  /// Looks for a run's checkpoints when its own menu opens: its folder may be far away.
  void showCheckpoint();
  void chooseFile();
  void showReport();

  Workbench& m_workbench;
  ExploreModel& m_model;
  QMenu* m_menu;
  QToolButton* m_button;
  QToolButton* m_report;
};

}  // namespace dinoscope
