#pragma once

#include <QMessageBox>
#include <QObject>
#include <QPointer>

namespace dinoscope {

class RunModel;

/// Closing while training: asks, stops the run cleanly with a checkpoint, then lets the window close.
class CloseGuard : public QObject {
  Q_OBJECT

public:
  CloseGuard(RunModel& run, QWidget& window);

  /// Whether the window may close now. When not, the question is on the screen or the run is stopping, and
  /// the window is closed once the run is over.
  bool mayClose();

private:
  void ask();

  RunModel& m_run;
  QWidget& m_window;
  QPointer<QMessageBox> m_question;
  bool m_closes_when_over = false;
};

}  // namespace dinoscope
