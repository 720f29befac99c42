#include "ui/file_commands.h"

#include <QDir>
#include <QFileInfo>
#include <filesystem>

#include "engine/config/experiment_file.h"
#include "engine/io/atomic_file.h"
#include "engine/run_files/run_layout.h"
#include "ui/actions.h"
#include "ui/file_dialogs.h"
#include "ui/path_text.h"
#include "ui/sample_photos.h"
#include "ui/session_store.h"
#include "ui/workbench.h"

namespace dinoscope {

FileCommands::FileCommands(Workbench& workbench, const Actions& actions, SessionStore& store, QWidget& window)
    : QObject(&window), m_workbench(workbench), m_store(store), m_window(window) {
  const auto on = [this, &actions](ActionId id, void (FileCommands::*command)()) {
    connect(actions[id], &QAction::triggered, this, command);
  };
  on(ActionId::OpenFolder, &FileCommands::chooseFolder);
  on(ActionId::OpenExperiment, &FileCommands::chooseExperiment);
  on(ActionId::OpenRun, &FileCommands::chooseRun);
  on(ActionId::SaveExperiment, &FileCommands::save);
  on(ActionId::SaveExperimentAs, &FileCommands::saveAs);
  QAction* samples = actions[ActionId::OpenSamples];
  samples->setEnabled(!samplePhotosFolder().isEmpty());
  connect(samples, &QAction::triggered, this,
          [this] { m_workbench.present().openFolder(samplePhotosFolder()); });
  connect(&workbench.present(), &Present::experimentOpened, this, &FileCommands::setExperimentFile);
  // The settings are a run's now: Save must not write them over the file that was open before.
  const auto forget = [this] { restoreExperimentFile({}); };
  connect(&workbench.present(), &Present::runOpened, this, [this, forget] {
    if (!m_workbench.run().isTrainedHere()) forget();
  });
  connect(&workbench.present(), &Present::settingsOpened, this, forget);
}

void FileCommands::chooseFolder() {
  const QString folder = askForFolder(&m_window, tr("Open a folder of photos"), m_store.lastFolder());
  if (folder.isEmpty()) return;
  m_workbench.requestPage(PageId::Data);
  m_workbench.present().openFolder(folder);
}

void FileCommands::chooseExperiment() {
  const QString file = askForFile(&m_window, tr("Open an experiment"), QFileInfo(m_experiment_file).path(),
                                  tr("Experiments (*.json)"));
  if (!file.isEmpty()) m_workbench.present().openExperiment(file);
}

void FileCommands::chooseRun() {
  const QString workspace = toText(m_workbench.catalogue().workspace());
  const QString folder = askForFolder(&m_window, tr("Open a run's folder"), workspace);
  if (!folder.isEmpty()) m_workbench.present().openRun(folder);
}

void FileCommands::save() {
  if (m_experiment_file.isEmpty())
    saveAs();
  else
    saveTo(m_experiment_file);
}

void FileCommands::saveAs() {
  const QString suggestion = m_experiment_file.isEmpty()
                                 ? QDir::home().filePath(QStringLiteral("experiment.json"))
                                 : m_experiment_file;
  const QString file =
      askForFileToWrite(&m_window, tr("Save the experiment"), suggestion, tr("Experiments (*.json)"));
  if (!file.isEmpty()) saveTo(file);
}

void FileCommands::saveTo(const QString& file) {
  m_workbench.jobs().run<bool>(
      tr("Saving %1").arg(fileNameOf(file)), JobLane::Write,
      [path = toPath(file), json = toJson(m_workbench.config().experiment())](const JobControl&) {
        writeFileAtomically(diskStorage(), path, json);
        return std::filesystem::exists(RunLayout{path.parent_path()}.state());
      },
      this,
      [this, file, saved_experiment = m_workbench.config().experiment()](bool is_of_run) {
        setExperimentFile(file, is_of_run);
        m_workbench.config().markSaved(saved_experiment);
        Q_EMIT saved(file);
      },
      [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

void FileCommands::restoreExperimentFile(const QString& file) {
  m_experiment_file = file;
  Q_EMIT experimentFileChanged();
}

void FileCommands::setExperimentFile(const QString& file, bool is_of_run) {
  // A run's own experiment.json says what was trained: it is opened, never saved over.
  if (is_of_run) return restoreExperimentFile({});
  m_experiment_file = file;
  m_store.addRecentExperiment(file);
  Q_EMIT experimentFileChanged();
}

}  // namespace dinoscope
