#include "ui/view_models/present.h"

#include <QDir>
#include <system_error>
#include <utility>

#include "engine/config/experiment_file.h"
#include "engine/core/error.h"
#include "engine/data/decode.h"
#include "engine/run_files/run_layout.h"
#include "ui/engine_text.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/view_models/checkpoint_list.h"
#include "ui/view_models/config_model.h"
#include "ui/view_models/folder_model.h"
#include "ui/view_models/pins.h"
#include "ui/view_models/planned_schedules.h"

namespace dinoscope {
namespace {

Experiment withChanges(Experiment experiment, const std::vector<SettingChange>& changes) {
  for (const SettingChange& change : changes) applyAssignment(experiment, change.key + "=" + change.value);
  return experiment;
}

enum class FoundKind { Folder, Run, Experiment, Picture, Other };

/// Of what is gone, that of a folder: its scan says so.
FoundKind kindOf(const std::filesystem::path& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error))
    return std::filesystem::exists(RunLayout{path}.experiment(), error) ? FoundKind::Run : FoundKind::Folder;
  if (path.extension() == ".json" || path.extension() == ".JSON") return FoundKind::Experiment;
  return hasImageExtension(path) ? FoundKind::Picture : FoundKind::Other;
}

/// Whether the experiment is a run's own, which says what was trained.
bool isOfRun(const std::filesystem::path& experiment) {
  std::error_code error;
  return std::filesystem::exists(RunLayout{experiment.parent_path()}.state(), error);
}

}  // namespace

/// Everything that a run folder tells, read in one job.
struct Present::OpenedRun {
  RunRecord record;
  Experiment experiment;
  RunHistory history;
  RunTrainer trainer;
};

Present::Present(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {}

void Present::open(const QString& path) {
  m_opening.cancel();
  m_opening = m_parts.jobs.run<FoundKind>(
      tr("Opening %1").arg(fileNameOf(path)), JobLane::Long,
      [path = toPath(path)](const JobControl&) { return kindOf(path); }, this,
      [this, path](FoundKind kind) {
        switch (kind) {
          case FoundKind::Run:
            return openRun(path);
          case FoundKind::Experiment:
            return openExperiment(path);
          case FoundKind::Picture:
          case FoundKind::Folder:
            Q_EMIT photosChosen();
            return openFolder(kind == FoundKind::Folder ? path : toText(toPath(path).parent_path()));
          case FoundKind::Other:
            Q_EMIT failed(tr("%1 is neither a folder of photos nor an experiment. Weights are opened on the "
                             "Explore page.")
                              .arg(fileNameOf(path)));
        }
      });
}

void Present::openFolder(const QString& folder) {
  m_opening.cancel();
  if (m_parts.photos.path() != QDir(folder).absolutePath()) dropBranch();
  m_parts.photos.open(folder);
}

void Present::openRun(const QString& run_folder) { loadRun(run_folder, false); }
void Present::resumeRun(const QString& run_folder) { loadRun(run_folder, true); }

void Present::loadRun(const QString& run_folder, bool go_on, std::vector<SettingChange> changes) {
  const std::filesystem::path folder = toPath(QDir(run_folder).absolutePath());
  if (m_parts.run.isTrainedHere()) {
    if (!go_on && folder == m_parts.run.folder()) return void(Q_EMIT runOpened(toText(folder)));
    Q_EMIT failed(tr("The run %1 is in progress; stop it before opening another.").arg(m_parts.run.name()));
    return;
  }
  m_opening.cancel();
  m_opening = readRun(
      run_folder,
      [this, go_on, changes = std::move(changes)](const OpenedRun& opened) { take(opened, go_on, changes); },
      [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

/// Everything in one job.
JobHandle Present::readRun(const QString& run_folder, std::function<void(const OpenedRun&)> take,
                           std::function<void(QString)> failed) {
  const std::filesystem::path folder = toPath(QDir(run_folder).absolutePath());
  return m_parts.jobs.run<OpenedRun>(
      tr("Opening the run %1").arg(toText(folder.filename())), JobLane::Long,
      [folder](const JobControl&) {
        return OpenedRun{readRunRecord(folder), readExperimentFile(RunLayout{folder}.experiment()),
                         readRunHistory(folder), readRunTrainer(folder)};
      },
      this, std::move(take), std::move(failed));
}

void Present::show(const OpenedRun& opened) {
  const RunRecord& record = opened.record;
  m_parts.run.show({record.folder, record.state, record.has_checkpoint, record.was_cut_off,
                    record.total_steps, opened.experiment, opened.history, opened.trainer});
}

void Present::take(const OpenedRun& opened, bool go_on, const std::vector<SettingChange>& changes) {
  Experiment experiment = opened.experiment;
  try {
    experiment = withChanges(experiment, changes);
  } catch (const Error& error) {
    Q_EMIT trainingFailedToStart(engineText(error.what()));
    return;
  }
  dropBranch();
  // Who goes on with a run has it as it is; the settings of the next one stay.
  if (!go_on)
    takeSettings(experiment);
  else if (m_parts.photos.folder() == nullptr)
    m_parts.photos.open(folderChoiceOf(experiment));
  show(opened);
  Q_EMIT runOpened(toText(opened.record.folder));
  if (!go_on || m_parts.run.isLive()) return;
  TrainRequest request;
  request.experiment = experiment;
  request.run_folder = opened.record.folder;
  request.resume = true;
  request.pinned_photos = pinsOf(experiment);
  try {
    m_parts.run.start(request);
  } catch (const Error& error) {
    Q_EMIT trainingFailedToStart(engineText(error.what()));
  }
}

void Present::recallRun(const QString& run_folder) {
  m_opening.cancel();
  m_opening = readRun(run_folder,
                      [this](const OpenedRun& opened) {
                        if (m_parts.run.folder().empty()) show(opened);
                      },
                      {});
}

void Present::reloadRun(const QString& run_folder) {
  if (m_reloading.isActive()) return;  // what it reads is as new
  m_reloading = readRun(run_folder,
                        [this, shown = m_parts.run.folder()](const OpenedRun& opened) {
                          if (!m_parts.run.isTrainedHere() && m_parts.run.folder() == shown)
                            show(opened);  // and no other by now
                        },
                        {});
}

void Present::openExperiment(const QString& file) {
  struct Opened {
    Experiment experiment;
    bool is_of_run = false;
  };
  m_opening.cancel();
  m_opening = m_parts.jobs.run<Opened>(
      tr("Opening %1").arg(fileNameOf(file)), JobLane::Long,
      [path = toPath(file)](const JobControl&) {
        return Opened{readExperimentFile(path), isOfRun(path)};
      },
      this,
      [this, file](const Opened& opened) {
        dropBranch();
        takeSettings(opened.experiment);
        Q_EMIT experimentOpened(file, opened.is_of_run);
      },
      [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

void Present::openSettingsOf(const QString& run_folder, bool from_weights) {
  const std::filesystem::path folder = toPath(run_folder);
  m_opening.cancel();
  m_opening = m_parts.jobs.run<Experiment>(
      tr("Opening the settings of %1").arg(toText(folder.filename())), JobLane::Long,
      [folder](const JobControl&) { return readExperimentFile(RunLayout{folder}.experiment()); }, this,
      [this, folder, from_weights](Experiment experiment) {
        dropBranch();
        if (from_weights) experiment.model.init_weights = folder.string();
        takeSettings(experiment);
        Q_EMIT settingsOpened(toText(folder.filename()));
      },
      [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

void Present::branchOff(const QString& checkpoint) {
  const std::filesystem::path folder = toPath(checkpoint);
  const std::filesystem::path run = folder.parent_path().parent_path();
  m_opening.cancel();
  m_opening = m_parts.jobs.run<Experiment>(
      tr("Opening the settings of %1").arg(toText(run.filename())), JobLane::Long,
      [run](const JobControl&) { return readExperimentFile(RunLayout{run}.experiment()); }, this,
      [this, folder, run](const Experiment& experiment) {
        takeSettings(experiment);
        setBranch(Branch{folder, toText(run.filename()), stepOfCheckpoint(folder)});
        Q_EMIT settingsOpened(toText(run.filename()));
      },
      [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

void Present::takeSettings(const Experiment& experiment) {
  m_parts.config.load(experiment);
  const FolderChoice choice = folderChoiceOf(experiment);
  if (choice.folder.empty()) return;
  const bool is_same_folder = toText(choice.folder) == m_parts.photos.path();
  if (is_same_folder && !m_parts.photos.isScanning())
    m_parts.config.setFolder(choice);  // with its own exclusions; if they are others, it is scanned anew
  else
    m_parts.photos.open(choice);  // also in place of one that is on its way
}

void Present::closeRun() {
  m_opening.cancel();
  if (!m_parts.run.isTrainedHere()) m_parts.run.showNone();
}

void Present::forgetRun(const std::filesystem::path& run_folder) {
  if (m_parts.run.folder() == run_folder) closeRun();
}

void Present::setBranch(std::optional<Branch> branch) {
  if (!branch && !m_branch) return;
  m_branch = std::move(branch);
  Q_EMIT branchChanged();
}

void Present::dropBranch() { setBranch(std::nullopt); }

QString Present::reasonAgainstBranch() const {
  if (!m_branch || m_parts.photos.folder() == nullptr) return {};
  const Experiment& experiment = m_parts.config.experiment();
  const std::int64_t steps =
      stepsPerEpoch(experiment, m_parts.photos.folder()->size()) * experiment.run.epochs;
  if (steps < 1 || steps > m_branch->step) return {};
  return tr("It begins at step %1, and with these settings a run ends after %2: choose more epochs, or "
            "branch "
            "off at an earlier checkpoint.")
      .arg(countText(m_branch->step), countText(steps));
}

QString Present::reasonAgainstTraining() const {
  if (QString reason = m_parts.run.reasonAgainst(RunCommand::Start); !reason.isEmpty()) return reason;
  if (m_parts.photos.isScanning()) return tr("The photos are being scanned.");
  if (m_parts.photos.folder() == nullptr) return tr("Choose a folder of photos on the Data page first.");
  if (!m_parts.config.isValid()) return engineText(m_parts.config.problems().front().sentence);
  if (const QString reason = reasonAgainstBranch(); !reason.isEmpty())
    return tr("The branch of %1 has no steps left.").arg(m_branch->run) + QLatin1Char(' ') + reason;
  return {};
}

void Present::startTraining(const QString& name) {
  TrainRequest request;
  request.experiment = m_parts.config.experiment();
  request.run_folder = m_parts.catalogue.newRunFolder(name.toStdString());
  request.pinned_photos = pinsOf(request.experiment);
  if (m_branch) request.fork_from = m_branch->checkpoint;
  m_opening.cancel();
  m_parts.run.start(request);
  dropBranch();
}

void Present::startAgainWith(const std::vector<SettingChange>& changes) {
  const auto& experiment = m_parts.run.experiment();
  if (!experiment) return;
  TrainRequest request;
  request.experiment = withChanges(*experiment, changes);
  request.run_folder = m_parts.catalogue.newRunFolder(m_parts.run.name().toStdString());
  request.pinned_photos = pinsOf(request.experiment);
  m_opening.cancel();
  m_parts.run.start(request);
  dropBranch();
}

void Present::resumeTraining() {
  if (m_parts.run.state() == RunState::Paused)
    m_parts.run.resume();
  else
    loadRun(toText(m_parts.run.folder()), true);
}

void Present::resumeTrainingWith(const std::vector<SettingChange>& changes) {
  loadRun(toText(m_parts.run.folder()), true, changes);
}

std::vector<std::filesystem::path> Present::pinsOf(const Experiment& experiment) const {
  std::vector<std::filesystem::path> paths;
  for (const QString& photo : m_parts.pins.of(toText(plainFolder(experiment.data.folder))))
    paths.push_back(toPath(photo));
  return paths;
}

}  // namespace dinoscope
