#pragma once

#include <QDockWidget>

class QListView;

namespace dinoscope {

class LogModel;

/// The log, at the bottom of the window; hidden until it is asked for.
class LogPanel : public QDockWidget {
  Q_OBJECT

public:
  explicit LogPanel(LogModel& log, QWidget* parent = nullptr);

private:
  void copyAll() const;

  LogModel& m_log;
  QListView* m_list;
};

}  // namespace dinoscope
