#pragma once

#include <QFrame>
#include <QLabel>
#include <QProgressBar>

#include "ui/background_jobs.h"

namespace dinoscope {

/// One job's progress where its result will appear: what it does, a bar, the time left, Cancel. Hidden
/// while there is no job.
class JobStrip : public QFrame {
  Q_OBJECT

public:
  explicit JobStrip(BackgroundJobs& jobs, QWidget* parent = nullptr);

  /// Shows this job until it is over.
  void watch(JobId job);

private:
  void showProgress();

  BackgroundJobs& m_jobs;
  JobId m_job = 0;
  QLabel* m_text;
  QProgressBar* m_bar;
};

}  // namespace dinoscope
