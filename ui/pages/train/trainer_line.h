#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace dinoscope {

class RunModel;

/// Says who trains the run that is shown when it is not this window, and what was asked of it. Hidden else.
class TrainerLine : public QFrame {
  Q_OBJECT

public:
  explicit TrainerLine(RunModel& run, QWidget* parent = nullptr);

  QString text() const { return m_text->text(); }
  QPushButton* checkpointButton() const { return m_checkpoint; }

private:
  void refresh();

  RunModel& m_run;
  QLabel* m_icon;
  QLabel* m_text;
  QPushButton* m_checkpoint;
};

}  // namespace dinoscope
