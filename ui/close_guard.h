#pragma once

#include <QMessageBox>
#include <QObject>
#include <QPointer>

namespace dinoscope {

class BackgroundJobs;
class RunModel;

/// Closing: while training it asks, and stops the run with a checkpoint first; what is being saved is saved
/// first. The window stays when either fails, and refused() says why.
class CloseGuard : public QObject {
  Q_OBJECT

public:
  CloseGuard(RunModel& run, BackgroundJobs& jobs, QWidget& window);

  /// Whether the window may close now. When not, the question is on the screen, the run is stopping, or
  /// something is being saved; it is closed once that is over, unless the user goes on with something else.
  bool mayClose();

Q_SIGNALS:
  /// The window stays open, for this reason.
  void refused(const QString& sentence);

private:
  void ask();
  void closeAfterRun();
  void closeAfterWrites();
  void stay(const QString& sentence);

  RunModel& m_run;
  BackgroundJobs& m_jobs;
  QWidget& m_window;
  QPointer<QMessageBox> m_question;
  // What the closing waits for; the one after the other.
  bool m_waits_for_run = false;
  bool m_waits_for_writes = false;
};

}  // namespace dinoscope
