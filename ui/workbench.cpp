#include "ui/workbench.h"

#include <QDir>
#include <QFileInfo>
#include <utility>

#include "engine/config/experiment_file.h"
#include "engine/core/error.h"
#include "engine/run_files/run_layout.h"
#include "ui/sample_photos.h"
#include "ui/view_models/checkpoint_list.h"

namespace dinoscope {
namespace {

constexpr std::int64_t kPinnedAtFirst = 4;

std::filesystem::path toPath(const QString& path) { return path.toStdString(); }
QString toText(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

/// The first photo of each class, or photos spread over the folder: something to look at from the start.
QStringList somePhotosOf(const ImageFolder& folder) {
  QStringList photos;
  const auto& images = folder.images();
  if (folder.hasClasses()) {
    int wanted = 0;
    for (std::size_t i = 0; i < images.size() && photos.size() < kPinnedAtFirst; ++i)
      if (images[i].class_index == wanted) {
        photos << toText(folder.pathOf(static_cast<std::int64_t>(i)));
        ++wanted;
      }
    return photos;
  }
  const std::int64_t count = std::min(kPinnedAtFirst, folder.size());
  for (std::int64_t i = 0; i < count; ++i) photos << toText(folder.pathOf(i * folder.size() / count));
  return photos;
}

}  // namespace

/// Everything that a run folder tells, read in one job.
struct Workbench::OpenedRun {
  RunRecord record;
  Experiment experiment;
  RunHistory history;
};

Workbench::Workbench(WorkbenchParts parts, QObject* parent)
    : QObject(parent),
      m_parts(std::move(parts)),
      m_run(std::make_unique<RunModel>(*m_parts.train_session)),
      m_vigil(m_parts.desktop ? std::make_unique<RunVigil>(*m_run, *m_parts.desktop) : nullptr),
      m_catalogue(std::make_unique<RunCatalogue>(m_parts.workspace)),
      m_jobs(std::make_unique<BackgroundJobs>()) {
  connect(m_run.get(), &RunModel::stateChanged, this, &Workbench::refreshRuns);
  connect(m_run.get(), &RunModel::checkpointWritten, this, &Workbench::refreshRuns);
  connect(m_run.get(), &RunModel::historyBegan, this, &Workbench::refillCurves);
  connect(m_run.get(), &RunModel::historyIncomplete, this, &Workbench::refillCurves);
  connect(m_jobs.get(), &BackgroundJobs::finished, this, [this](JobId id) {
    if (id == m_scan.id()) Q_EMIT scanningChanged(false);
  });
  connect(&m_config, &ConfigModel::valueChanged, this, [this](const QString& key) {
    // What is scanned depends on these two as well.
    if (m_folder != nullptr &&
        (key == QLatin1String("data.exclude") || key == QLatin1String("data.class_level")))
      openFolder(QString::fromStdString(m_config.experiment().data.folder));
  });
}

Workbench::~Workbench() { m_jobs.reset(); }

void Workbench::open(const QString& path) {
  const QFileInfo info(path);
  if (info.isFile() && info.suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0)
    openExperiment(path);
  else if (info.isDir() && QFileInfo::exists(toText(RunLayout{toPath(path)}.experiment())))
    openRun(path);
  else
    openFolder(info.isFile() ? info.absolutePath() : path);
}

void Workbench::openFolder(const QString& folder) {
  m_scan.cancel();
  DataSettings settings = m_config.experiment().data;
  settings.folder = QDir(folder).absolutePath().toStdString();
  m_scan = m_jobs->run<std::shared_ptr<const ImageFolder>>(
      tr("Scanning photos"), JobLane::Long,
      [settings](const JobControl& control) {
        return std::make_shared<const ImageFolder>(ImageFolder::scan(settings, control));
      },
      this, [this](const std::shared_ptr<const ImageFolder>& scanned) { takeFolder(scanned); },
      [this](const QString& sentence) { Q_EMIT folderScanFailed(sentence); });
  Q_EMIT scanningChanged(true);
}

void Workbench::takeFolder(const std::shared_ptr<const ImageFolder>& folder) {
  const bool is_other = m_folder == nullptr || m_folder->folder() != folder->folder();
  m_folder = folder;
  if (is_other) {
    const QString path = toText(folder->folder());
    // The bundled photos are for trying things out: the preset made for them, unless one was chosen.
    if (isSamplePhotos(path) && !m_config.isDirty() && m_config.experiment().data.folder.empty())
      m_config.applyPreset(QStringLiteral("demo"));
    m_config.setFolder(path);
    setPinnedPhotos(somePhotosOf(*folder));
  }
  m_config.setPhotos(folder->size());
  Q_EMIT folderChanged();
}

void Workbench::setPinnedPhotos(const QStringList& photos) {
  if (photos == m_pinned_photos) return;
  m_pinned_photos = photos;
  m_run->setPinnedPhotos(pinnedPaths());
  Q_EMIT pinnedPhotosChanged();
}

void Workbench::setPinned(const QString& photo, bool pinned) {
  QStringList photos = m_pinned_photos;
  photos.removeAll(photo);
  if (pinned) photos << photo;
  setPinnedPhotos(photos);
}

std::vector<std::filesystem::path> Workbench::pinnedPaths() const {
  std::vector<std::filesystem::path> paths;
  for (const QString& photo : m_pinned_photos) paths.push_back(toPath(photo));
  return paths;
}

QString Workbench::reasonAgainstTraining() const {
  if (QString reason = m_run->reasonAgainst(RunCommand::Start); !reason.isEmpty()) return reason;
  if (m_folder == nullptr) return tr("Choose a folder of photos on the Data page first.");
  if (!m_config.isValid()) return QString::fromStdString(m_config.problems().front().sentence);
  return {};
}

void Workbench::startTraining(const QString& name) {
  TrainRequest request;
  request.experiment = m_config.experiment();
  request.run_folder = m_catalogue->newRunFolder(name.toStdString());
  request.pinned_photos = pinnedPaths();
  request.fork_from = m_branch;
  m_run->start(request);
  m_branch.clear();
}

void Workbench::startOrReport(const TrainRequest& request) {
  try {
    m_run->start(request);
  } catch (const Error& error) {
    Q_EMIT trainingFailedToStart(QString::fromUtf8(error.what()));
  }
}

void Workbench::resumeTraining() {
  if (m_run->state() == RunState::Paused)
    m_run->resume();
  else
    loadRun(toText(m_run->folder()), true);
}

void Workbench::resumeTrainingWith(const std::vector<SettingChange>& changes) {
  loadRun(toText(m_run->folder()), true, changes);
}

void Workbench::openRun(const QString& run_folder) { loadRun(run_folder, false); }
void Workbench::resumeRun(const QString& run_folder) { loadRun(run_folder, true); }

void Workbench::loadRun(const QString& run_folder, bool go_on, std::vector<SettingChange> changes) {
  if (m_run->isGoingOn()) {
    Q_EMIT runOpenFailed(tr("The run %1 is in progress; stop it before opening another.").arg(m_run->name()));
    return;
  }
  const std::filesystem::path folder = toPath(QDir(run_folder).absolutePath());
  m_jobs->run<OpenedRun>(
      tr("Opening the run %1").arg(toText(folder.filename())), JobLane::Long,
      [folder](const JobControl&) {
        return OpenedRun{readRunRecord(folder), readExperimentFile(RunLayout{folder}.experiment()),
                         readRunHistory(folder)};
      },
      this,
      [this, go_on, changes = std::move(changes)](const OpenedRun& opened) {
        takeRun(opened, go_on, changes);
      },
      [this](const QString& sentence) { Q_EMIT runOpenFailed(sentence); });
}

void Workbench::takeRun(const OpenedRun& opened, bool go_on, const std::vector<SettingChange>& changes) {
  if (m_run->isGoingOn()) return;  // another one was started meanwhile
  m_branch.clear();
  Experiment experiment = opened.experiment;
  try {
    for (const SettingChange& change : changes) applyAssignment(experiment, change.key + "=" + change.value);
  } catch (const Error& error) {
    Q_EMIT trainingFailedToStart(QString::fromUtf8(error.what()));
    return;
  }
  m_config.load(experiment);
  m_run->showEarlier(opened.record.folder, opened.record.state, opened.record.has_checkpoint,
                     opened.record.total_steps, opened.history);
  const QString photos = QString::fromStdString(opened.experiment.data.folder);
  if (m_folder == nullptr || toText(m_folder->folder()) != photos) openFolder(photos);
  Q_EMIT runOpened(toText(opened.record.folder));
  if (!go_on) return;
  TrainRequest request;
  request.experiment = experiment;
  request.run_folder = opened.record.folder;
  request.resume = true;
  request.pinned_photos = pinnedPaths();
  startOrReport(request);
}

void Workbench::openExperiment(const QString& file) {
  m_jobs->run<Experiment>(
      tr("Opening %1").arg(QFileInfo(file).fileName()), JobLane::Long,
      [path = toPath(file)](const JobControl&) { return readExperimentFile(path); }, this,
      [this, file](const Experiment& experiment) {
        m_branch.clear();
        m_config.load(experiment);
        if (!experiment.data.folder.empty()) openFolder(QString::fromStdString(experiment.data.folder));
        Q_EMIT experimentOpened(file);
      },
      [this](const QString& sentence) { Q_EMIT runOpenFailed(sentence); });
}

void Workbench::forkRun(const QString& run_folder, bool from_weights) {
  const std::filesystem::path folder = toPath(run_folder);
  m_jobs->run<Experiment>(
      tr("Opening the settings of %1").arg(toText(folder.filename())), JobLane::Long,
      [folder](const JobControl&) { return readExperimentFile(RunLayout{folder}.experiment()); }, this,
      [this, folder, from_weights](Experiment experiment) {
        m_branch.clear();
        if (from_weights) experiment.model.init_weights = folder.string();
        m_config.load(experiment);
        if (!experiment.data.folder.empty()) openFolder(QString::fromStdString(experiment.data.folder));
        requestPage(PageId::Train);
      },
      [this](const QString& sentence) { Q_EMIT runOpenFailed(sentence); });
}

void Workbench::branchOff(const QString& checkpoint) {
  const std::filesystem::path folder = toPath(checkpoint);
  const std::filesystem::path run = folder.parent_path().parent_path();
  m_jobs->run<Experiment>(
      tr("Opening the settings of %1").arg(toText(run.filename())), JobLane::Long,
      [run](const JobControl&) { return readExperimentFile(RunLayout{run}.experiment()); }, this,
      [this, folder, run](const Experiment& experiment) {
        m_config.load(experiment);
        m_branch = folder;
        if (!experiment.data.folder.empty()) openFolder(QString::fromStdString(experiment.data.folder));
        requestPage(PageId::Train);
        Q_EMIT branchPrepared(toText(run.filename()), stepOfCheckpoint(folder));
      },
      [this](const QString& sentence) { Q_EMIT runOpenFailed(sentence); });
}

void Workbench::forgetRun(const std::filesystem::path& run_folder) {
  if (m_run->folder() == run_folder && !m_run->isGoingOn())
    m_run->showEarlier({}, RunState::Idle, false, 0, {});
}

void Workbench::refreshRuns() {
  if (m_refresh.isActive()) {
    m_refresh_again = true;
    return;
  }
  m_refresh = m_jobs->run<std::vector<RunRecord>>(
      tr("Looking at the runs"), JobLane::Long,
      [catalogue = m_catalogue.get()](const JobControl&) { return catalogue->refresh(); }, this,
      [this](std::vector<RunRecord> runs) {
        m_runs = std::move(runs);
        Q_EMIT runsChanged();
        if (std::exchange(m_refresh_again, false)) refreshRuns();
      },
      [this](const QString& sentence) { Q_EMIT runOpenFailed(sentence); });
}

void Workbench::requestViews(std::int64_t photo) {
  requestPage(PageId::Views);
  Q_EMIT viewsRequested(photo);
}

void Workbench::requestExploration(const QString& checkpoint) {
  requestPage(PageId::Explore);
  Q_EMIT explorationRequested(checkpoint);
}

void Workbench::refillCurves() {
  const std::filesystem::path folder = m_run->folder();
  m_jobs->run<RunHistory>(
      tr("Reading the curves"), JobLane::Long, [folder](const JobControl&) { return readRunHistory(folder); },
      this,
      [this, folder](const RunHistory& history) {
        if (folder == m_run->folder()) m_run->refill(history);
      });
}

}  // namespace dinoscope
