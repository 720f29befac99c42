#include "ui/view_models/explore_model.h"

#include <QFileInfo>
#include <algorithm>

#include "engine/core/error.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

constexpr std::size_t kMostHistory = 200;

/// What openCheckpoint() brings back from its job: a refused file has a report too.
struct OpenedCheckpoint {
  CheckpointReport report;
  QString refusal;  // empty when it was opened
};

std::vector<ExploreHit> hitsOf(const std::vector<Neighbor>& neighbors) {
  std::vector<ExploreHit> hits;
  for (const Neighbor& neighbor : neighbors) hits.push_back({neighbor.index, neighbor.similarity, {}});
  return hits;
}

std::vector<ExploreHit> hitsOf(const std::vector<PatchNeighbor>& neighbors) {
  std::vector<ExploreHit> hits;
  for (const PatchNeighbor& neighbor : neighbors)
    hits.push_back({neighbor.index, neighbor.similarity, neighbor});
  return hits;
}

}  // namespace

ExploreModel::ExploreModel(Workbench& workbench, QObject* parent) : QObject(parent), m_workbench(workbench) {
  connect(&workbench, &Workbench::folderChanged, this, [this] {
    m_embedding.cancel();
    forgetEmbedding();
  });
  // Whoever shows the job may cancel it; nothing else tells of that.
  connect(&workbench.jobs(), &BackgroundJobs::finished, this, [this](JobId id) {
    if (id == m_embedding.id()) Q_EMIT embeddingChanged();
  });
}

void ExploreModel::openCheckpoint(const QString& path) {
  m_opening.cancel();
  m_embedding.cancel();
  m_opening = m_workbench.jobs().run<OpenedCheckpoint>(
      tr("Opening the checkpoint"), JobLane::Network,
      [session = &m_workbench.exploreSession(), path](const JobControl&) {
        try {
          return OpenedCheckpoint{session->openCheckpoint(path.toStdString()), {}};
        } catch (const Error& error) {
          return OpenedCheckpoint{session->lastReport(), QString::fromUtf8(error.what())};
        }
      },
      this,
      [this](const OpenedCheckpoint& opened) {
        m_last_report = opened.report;
        if (!opened.refusal.isEmpty()) {
          Q_EMIT checkpointChanged();
          Q_EMIT failed(opened.refusal);
          return;
        }
        m_report = opened.report;
        forgetEmbedding();
        Q_EMIT checkpointChanged();
      });
  Q_EMIT checkpointChanged();
}

QString ExploreModel::reasonAgainstEmbedding() const {
  if (m_opening.isActive()) return tr("The checkpoint is being opened.");
  if (!m_report) return tr("Choose a checkpoint first: a run of yours, or a weights file.");
  if (m_workbench.folder() == nullptr) return tr("Choose a folder of photos on the Data page first.");
  if (m_embedding.isActive()) return tr("The photos are being embedded.");
  if (m_folder == m_workbench.folder()) return tr("The photos are embedded already.");
  return {};
}

void ExploreModel::embed() {
  if (!reasonAgainstEmbedding().isEmpty()) return;
  const auto folder = m_workbench.folder();
  m_asking.cancel();
  m_embedding = m_workbench.jobs().run<std::vector<ImageProblem>>(
      tr("Embedding photos"), JobLane::Network,
      [session = &m_workbench.exploreSession(), folder](const JobControl& control) {
        return session->embed(*folder, control);
      },
      this,
      [this, folder](std::vector<ImageProblem> problems) { takeEmbedding(folder, std::move(problems)); },
      [this](const QString& sentence) { Q_EMIT failed(sentence); });
  Q_EMIT embeddingChanged();
}

void ExploreModel::cancelEmbedding() { m_embedding.cancel(); }

void ExploreModel::takeEmbedding(const std::shared_ptr<const ImageFolder>& folder,
                                 std::vector<ImageProblem> problems) {
  m_folder = folder;
  m_problems = std::move(problems);
  m_history.clear();
  m_place = 0;
  Q_EMIT embeddingChanged();
  if (m_query && m_query->index < 0)
    askFile(m_query->path);  // it waited for a folder to find something in
  else
    askPhoto(0);
}

void ExploreModel::forgetEmbedding() {
  m_asking.cancel();
  m_folder.reset();
  m_problems.clear();
  m_query.reset();
  m_history.clear();
  m_place = 0;
  m_hits.clear();
  Q_EMIT embeddingChanged();
  Q_EMIT queryChanged();
  Q_EMIT hitsChanged();
}

QString ExploreModel::pathOf(std::int64_t index) const {
  return m_folder ? QString::fromStdString(m_folder->pathOf(index).string()) : QString();
}

QString ExploreModel::classOf(std::int64_t index) const {
  if (m_folder == nullptr || !m_folder->hasClasses() || index < 0) return {};
  const int name = m_folder->images()[static_cast<std::size_t>(index)].class_index;
  return name < 0 ? QString()
                  : QString::fromStdString(m_folder->classes()[static_cast<std::size_t>(name)].name);
}

void ExploreModel::ask(const ExploreQuery& query) {
  if (m_folder == nullptr) {
    m_query = query;  // asked as soon as there is a folder to find something in
    Q_EMIT queryChanged();
    return;
  }
  if (m_query == query && !m_history.empty()) return;
  if (!m_history.empty()) m_history.resize(m_place + 1);
  m_history.push_back(query);
  if (m_history.size() > kMostHistory) m_history.erase(m_history.begin());
  m_place = m_history.size() - 1;
  show(query);
}

void ExploreModel::askPhoto(std::int64_t index) {
  if (m_folder == nullptr || index < 0 || index >= m_folder->size()) return;
  ask({index, pathOf(index), {}});
}

void ExploreModel::askFile(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  ask({m_folder ? m_folder->indexOf(absolute.toStdString()) : -1, absolute, {}});
}

void ExploreModel::askPatch(std::optional<PatchPosition> patch) {
  if (m_query) ask({m_query->index, m_query->path, patch});
}

void ExploreModel::goBack() {
  if (canGoBack()) show(m_history[--m_place]);
}

void ExploreModel::goForward() {
  if (canGoForward()) show(m_history[++m_place]);
}

void ExploreModel::show(const ExploreQuery& query) {
  m_query = query;
  Q_EMIT queryChanged();
  answer();
}

void ExploreModel::setFilter(const ExploreFilter& filter) {
  if (filter == m_filter) return;
  m_filter = filter;
  answer();
}

void ExploreModel::answer() {
  if (!m_query || m_folder == nullptr || m_embedding.isActive()) return;
  m_asking.cancel();
  // A class is picked out of all answers; without one the nearest few are enough.
  const std::int64_t count = m_filter.class_index >= 0 ? m_folder->size() : m_filter.count;
  const bool may_take_long = m_query->patch || m_long_job.isActive();
  m_asking = m_workbench.jobs().run<std::vector<ExploreHit>>(
      m_query->patch ? tr("Looking for the patch in all photos") : tr("Looking for neighbours"),
      may_take_long ? JobLane::Network : JobLane::Visible,
      [session = &m_workbench.exploreSession(), query = *m_query, count](const JobControl& control) {
        const std::filesystem::path path = query.path.toStdString();
        if (query.patch) return hitsOf(session->neighborsOfPatch(path, *query.patch, count, control));
        return hitsOf(query.index >= 0 ? session->neighborsOf(query.index, count)
                                       : session->neighborsOf(path, count));
      },
      this, [this](std::vector<ExploreHit> found) { takeAnswer(std::move(found)); },
      [this](const QString& sentence) {
        m_hits.clear();
        Q_EMIT hitsChanged();
        Q_EMIT failed(sentence);
      });
}

void ExploreModel::takeAnswer(std::vector<ExploreHit> found) {
  std::erase_if(found, [this](const ExploreHit& hit) {
    const int name = m_folder->images()[static_cast<std::size_t>(hit.index)].class_index;
    return static_cast<double>(hit.similarity) < m_filter.min_similarity ||
           (m_filter.class_index >= 0 && name != m_filter.class_index);
  });
  if (found.size() > static_cast<std::size_t>(m_filter.count))
    found.resize(static_cast<std::size_t>(m_filter.count));
  m_hits = std::move(found);
  Q_EMIT hitsChanged();
}

}  // namespace dinoscope
