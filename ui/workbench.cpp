#include "ui/workbench.h"

#include <utility>

#include "ui/path_text.h"

namespace dinoscope {

Workbench::Workbench(WorkbenchParts parts, QObject* parent)
    : QObject(parent),
      m_parts(std::move(parts)),
      m_run(std::make_unique<RunModel>(*m_parts.train_session)),
      m_vigil(m_parts.desktop ? std::make_unique<RunVigil>(*m_run, *m_parts.desktop) : nullptr),
      m_catalogue(std::make_unique<RunCatalogue>(m_parts.workspace)),
      m_jobs(std::make_unique<BackgroundJobs>()),
      m_thumbnails(std::make_unique<ThumbnailCache>(*m_jobs)),
      m_photos(std::make_unique<FolderModel>(*m_jobs, m_config)),
      m_present(std::make_unique<Present>(
          Present::Parts{*m_jobs, m_config, *m_photos, m_pins, *m_run, *m_catalogue})),
      m_follower(std::make_unique<RunFollower>(*m_run, *m_jobs)) {
  connect(m_follower.get(), &RunFollower::begunElsewhere, m_present.get(), &Present::reloadRun);
  connect(m_run.get(), &RunModel::stateChanged, this, &Workbench::refreshRuns);
  connect(m_run.get(), &RunModel::checkpointWritten, this, &Workbench::refreshRuns);
  connect(m_run.get(), &RunModel::historyBegan, this, &Workbench::refillCurves);
  connect(m_run.get(), &RunModel::historyIncomplete, this, &Workbench::refillCurves);
  connect(m_photos.get(), &FolderModel::changed, m_thumbnails.get(), &ThumbnailCache::clear);
  connect(m_photos.get(), &FolderModel::changed, this, [this] { m_pins.showFolder(*m_photos->folder()); });
  connect(&m_pins, &Pins::changed, this, &Workbench::watchPins);
}

// The jobs' threads are gone before what they use, and saved is what was to be saved.
Workbench::~Workbench() { m_jobs.reset(); }

/// A run watches pins of its own photos; those of another folder that is looked at meanwhile are none of its.
void Workbench::watchPins() {
  const auto& experiment = m_run->experiment();
  if (!m_run->isTrainedHere() || !experiment ||
      toText(plainFolder(experiment->data.folder)) != m_photos->path())
    return;
  std::vector<std::filesystem::path> paths;
  for (const QString& photo : m_pins.photos()) paths.push_back(toPath(photo));
  m_run->setPinnedPhotos(paths);
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
        m_are_runs_known = true;
        Q_EMIT runsChanged();
      },
      [this](const QString& sentence) { Q_EMIT m_present->failed(sentence); },
      [this](JobEnd) {
        if (std::exchange(m_refresh_again, false)) refreshRuns();
      });
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
  if (m_refill.isActive() && m_refilled == folder) {
    m_refill_again = true;  // what was dropped just now may be missing from what is being read
    return;
  }
  m_refill.cancel();
  m_refilled = folder;
  m_run->beginRefill();
  m_refill = m_jobs->run<RunHistory>(
      tr("Reading the curves"), JobLane::Long, [folder](const JobControl&) { return readRunHistory(folder); },
      this,
      [this, folder](const RunHistory& history) {
        if (folder == m_run->folder()) m_run->refill(history);
        if (std::exchange(m_refill_again, false) && folder == m_run->folder()) refillCurves();
      },
      {}, [this](JobEnd) { m_run->endRefill(); });
}

}  // namespace dinoscope
