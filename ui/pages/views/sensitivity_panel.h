#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <vector>

#include "engine/explore/view_sensitivity.h"
#include "ui/background_jobs.h"
#include "ui/widgets/menu_button.h"

namespace dinoscope {

class DistanceBars;
class Workbench;

/// How far each operation alone moves what a trained network answers: which setting matters for these
/// photos. With a checkpoint of a run, or any network file.
class SensitivityPanel : public QWidget {
  Q_OBJECT

public:
  explicit SensitivityPanel(Workbench& workbench, QWidget* parent = nullptr);

  /// A run folder, a checkpoint or a network file.
  void setCheckpoint(const QString& path);
  void measure();
  bool isMeasuring() const { return m_job.isActive(); }
  QPushButton* measureButton() const { return m_button; }
  QString text() const { return m_note->text(); }

Q_SIGNALS:
  void measured(const std::vector<OperationSensitivity>& operations);

private:
  void fillMenu();
  void take(const std::vector<OperationSensitivity>& operations);
  void updateButtons();

  Workbench& m_workbench;
  QString m_checkpoint;
  JobHandle m_job;
  MenuButton* m_chooser;
  QPushButton* m_button;
  QLabel* m_note;
  DistanceBars* m_bars;
};

}  // namespace dinoscope
