#pragma once

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>
#include <QWidget>

#include "engine/core/events.h"
#include "ui/widgets/elided_label.h"

namespace dinoscope {

class Workbench;

/// The title row of the Train page: the run that is shown with its state and a button that puts it away, the
/// name of the next one, start, pause, stop, and how far the run is. An action that can't be used now says
/// why in its tooltip.
class RunControls : public QWidget {
  Q_OBJECT

public:
  /// `dry_run` stands next to the start.
  explicit RunControls(Workbench& workbench, QAction* dry_run, QWidget* parent = nullptr);

  /// Starts a new run with the settings as they are.
  QAction* startAction() const { return m_start; }
  QWidget* startButton() const { return m_start_button; }
  /// Pauses a running run.
  QAction* pauseAction() const { return m_pause; }
  /// Goes on with the paused run, or the stopped one from its checkpoint.
  QAction* resumeAction() const { return m_resume; }
  QAction* stopAction() const { return m_stop; }
  /// Makes the settings start a new run from the shown run's newest weights.
  QAction* fromWeightsAction() const { return m_from_weights; }
  /// Shows the run no more; it stays on disk.
  QAction* closeRunAction() const { return m_close; }
  /// Gives the paused run's memory to other programs until it goes on.
  QAction* releaseMemoryAction() const { return m_release; }

  /// The name that the next run will have.
  QString nextName() const { return m_name->text(); }
  QLineEdit* nameField() const { return m_name; }
  /// "photos-2 · Finished"; empty while no run is shown.
  QString shownRunText() const { return m_shown->text(); }
  QString progressText() const { return m_progress_text->text(); }

Q_SIGNALS:
  /// Something could not be started.
  void failed(const QString& sentence);

private:
  void buildActions();
  void buildRow(QAction* dry_run);
  void updateState();
  void updateProgress();
  void suggestName();
  void suggestNameFor(const QString& name);
  void start();
  void showParts(std::initializer_list<std::pair<QWidget*, bool>> parts);

  Workbench& m_workbench;
  QAction* m_start;
  QWidget* m_start_button;
  QAction* m_pause;
  QAction* m_resume;
  QAction* m_stop;
  QAction* m_from_weights;
  QAction* m_close;
  QAction* m_release;
  QLineEdit* m_name;
  QLabel* m_state_icon;
  ElidedLabel* m_shown;  // the run that is shown, and its state
  QToolButton* m_close_button;
  QWidget* m_line;  // between the run that is shown and the next one
  QWidget* m_dry_run_button;
  QWidget* m_pause_button = nullptr;
  QWidget* m_stop_button = nullptr;
  QWidget* m_resume_button = nullptr;
  QProgressBar* m_progress;
  ElidedLabel* m_progress_text;
  QString m_longest_progress;  // since the state is what it is: nothing jumps while the numbers change
  QWidget* m_no_progress;
  bool m_name_is_own = false;  // typed by the user
};

}  // namespace dinoscope
