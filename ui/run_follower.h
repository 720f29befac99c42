#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <filesystem>
#include <string>

#include "engine/run_files/metrics_history.h"
#include "ui/background_jobs.h"
#include "ui/view_models/run_model.h"

namespace dinoscope {

/// Follows the run that is shown while another process trains it, by what that writes into the run's folder,
/// and carries what is asked of it there. Also sees when somebody else begins to train the run that is shown.
class RunFollower : public QObject {
  Q_OBJECT

public:
  RunFollower(RunModel& run, BackgroundJobs& jobs, QObject* parent = nullptr);

  /// Looks now, as the timer does.
  void look();

Q_SIGNALS:
  /// Another process has begun to train the run that is shown: what is known of it is no longer so.
  void begunElsewhere(const QString& run_folder);

private:
  struct News;

  void begin();
  void take(const News& news);
  void ask(RunCommand command);
  void answer(const News& news);

  RunModel& m_run;
  BackgroundJobs& m_jobs;
  QTimer m_timer;
  JobHandle m_looking;
  std::filesystem::path m_folder;  // of the run that is followed
  int m_shows = 0;                 // as RunModel counts them, at its begin
  MetricsPlace m_place;            // how far its metrics were read
  std::int64_t m_checkpoint = -1;  // the step of its newest
  std::string m_request;           // that was written and is not answered
  QElapsedTimer m_since_asked;
};

}  // namespace dinoscope
