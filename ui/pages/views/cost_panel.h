#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "engine/loader/view_cost.h"
#include "ui/background_jobs.h"

namespace dinoscope {

class StageBar;
class Workbench;

/// What the views cost on this machine: of the photo that is shown, and measured over the folder, with the
/// rate of training that the loader's workers can feed.
class CostPanel : public QWidget {
  Q_OBJECT

public:
  explicit CostPanel(Workbench& workbench, QWidget* parent = nullptr);

  /// Of the photo that is shown.
  void setPhotoTiming(const ViewTiming& timing);

  void measure();
  bool isMeasuring() const { return m_job.isActive(); }
  QPushButton* measureButton() const { return m_button; }
  QString text() const { return m_answer->text(); }

Q_SIGNALS:
  void measured(const ViewCost& cost);

private:
  void take(const ViewCost& cost);
  void updateButton();

  Workbench& m_workbench;
  JobHandle m_job;
  QLabel* m_of_photo;
  QLabel* m_answer;
  StageBar* m_stages;
  QPushButton* m_button;
  bool m_has_measured = false;
};

}  // namespace dinoscope
