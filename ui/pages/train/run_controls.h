#pragma once

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QWidget>

#include "engine/core/events.h"

namespace dinoscope {

class Workbench;

/// The title row of the Train page: the run's name and state, start, pause, stop, and how far it is. An
/// action that can't be used now says why in its tooltip.
class RunControls : public QWidget {
  Q_OBJECT

public:
  /// `dry_run` stands next to the start.
  explicit RunControls(Workbench& workbench, QAction* dry_run, QWidget* parent = nullptr);

  /// Starts a new run with the settings as they are.
  QAction* startAction() const { return m_start; }
  /// Pauses a running run.
  QAction* pauseAction() const { return m_pause; }
  /// Goes on with the paused run, or the stopped one from its checkpoint.
  QAction* resumeAction() const { return m_resume; }
  QAction* stopAction() const { return m_stop; }
  /// Makes the settings start a new run from the shown run's newest checkpoint.
  QAction* forkAction() const { return m_fork; }
  /// Gives the paused run's memory to other programs until it goes on.
  QAction* releaseMemoryAction() const { return m_release; }

  /// Offers a name for a run that branches off from this one.
  void suggestBranchName(const QString& run);

  QString runName() const { return m_name->text(); }
  QString progressText() const { return m_progress_text->text(); }

Q_SIGNALS:
  /// Something could not be started.
  void failed(const QString& sentence);
  /// The settings start from this checkpoint now.
  void forked(const QString& run, const QString& checkpoint);

private:
  void buildActions();
  void buildRow(QAction* dry_run);
  void updateState();
  void updateProgress();
  void suggestName();
  void start();
  void fork();

  Workbench& m_workbench;
  QAction* m_start;
  QAction* m_pause;
  QAction* m_resume;
  QAction* m_stop;
  QAction* m_fork;
  QAction* m_release;
  QLineEdit* m_name;
  QLabel* m_state_icon;
  QLabel* m_state;
  QWidget* m_pause_button = nullptr;
  QWidget* m_resume_button = nullptr;
  QProgressBar* m_progress;
  QLabel* m_progress_text;
  QWidget* m_no_progress;
  bool m_name_is_own = false;  // typed by the user
};

}  // namespace dinoscope
