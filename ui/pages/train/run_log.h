#pragma once

#include <QListWidget>

namespace dinoscope {

class RunModel;

/// What happened in the run, one line each with the time and an icon: states, epochs, checkpoints, notices.
/// Those of each run, and of each day, stand under a heading of their own.
class RunLog : public QListWidget {
  Q_OBJECT

public:
  /// Older lines go.
  static constexpr int kMostLines = 1000;

  explicit RunLog(RunModel& run, QWidget* parent = nullptr);

  void addLine(const QString& icon, const QString& text);

Q_SIGNALS:
  void lineAdded(const QString& text);

private:
  void addHeading();

  RunModel& m_run;
  QString m_heading;  // of the lines that come
};

}  // namespace dinoscope
