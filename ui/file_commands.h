#pragma once

#include <QObject>
#include <QString>

namespace dinoscope {

class Actions;
class SessionStore;
class Workbench;

/// What the File menu does with folders, experiment files and runs.
class FileCommands : public QObject {
  Q_OBJECT

public:
  /// `window` is the parent of the dialogs and of this.
  FileCommands(Workbench& workbench, const Actions& actions, SessionStore& store, QWidget& window);

  /// Writes the settings as they are, in the background, and saves there from now on.
  void saveTo(const QString& file);

  /// Where Save writes; empty until an experiment was opened or saved.
  const QString& experimentFile() const { return m_experiment_file; }
  /// As an earlier session had it.
  void restoreExperimentFile(const QString& file);

Q_SIGNALS:
  void experimentFileChanged();
  void saved(const QString& file);
  void failed(const QString& sentence);

private:
  void chooseFolder();
  void chooseExperiment();
  void chooseRun();
  void save();
  void saveAs();
  void setExperimentFile(const QString& file, bool is_of_run);

  Workbench& m_workbench;
  SessionStore& m_store;
  QWidget& m_window;
  QString m_experiment_file;
};

}  // namespace dinoscope
