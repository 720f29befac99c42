#pragma once

#include <QObject>
#include <QString>

namespace dinoscope {

/// What the desktop around the window does for a run; a seam, so that tests ask no real desktop. All
/// functions return at once. What a desktop does not offer it does not do, and unavailable() tells.
class DesktopServices : public QObject {
  Q_OBJECT

public:
  using QObject::QObject;

  /// Until allowSleep() the machine does not fall asleep by itself. Calls do not count: one allowSleep() is
  /// enough.
  virtual void inhibitSleep(const QString& reason) = 0;
  virtual void allowSleep() = 0;

  /// A message that is seen wherever the window is.
  virtual void notify(const QString& title, const QString& sentence) = 0;

Q_SIGNALS:
  /// One sentence for the log: what the desktop did not do.
  void unavailable(const QString& sentence);
  /// Somebody clicked the message.
  void notificationActivated();
};

}  // namespace dinoscope
