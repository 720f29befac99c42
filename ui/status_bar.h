#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

#include "ui/background_jobs.h"

namespace dinoscope {

class Workbench;

/// Device and memory, the state of the training, the jobs with progress and Cancel.
class StatusBar : public QStatusBar {
  Q_OBJECT

public:
  explicit StatusBar(Workbench& workbench, QWidget* parent = nullptr);

private:
  void updateMachine();
  void updateTraining();
  void updateJobs();
  void showJobsMenu();

  Workbench& m_workbench;
  QLabel* m_machine;
  QLabel* m_training_icon;
  QLabel* m_training;
  QLabel* m_job_text;
  QProgressBar* m_job_progress;
  QToolButton* m_cancel;
  QToolButton* m_more_jobs;
  JobId m_shown_job = 0;
  QTimer m_machine_timer;
  QTimer m_jobs_delay;  // what is over in a blink is not shown
};

}  // namespace dinoscope
