#include "ui/view_models/explore_model.h"

#include <QFileInfo>
#include <algorithm>
#include <utility>

#include "engine/core/error.h"
#include "ui/engine_text.h"
#include "ui/path_text.h"
#include "ui/view_models/folder_model.h"

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

ExploreModel::ExploreModel(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
  if (parts.photos.folder()) m_seen = parts.photos.folder()->folder();
  connect(&parts.photos, &FolderModel::changed, this, &ExploreModel::followFolder);
}

void ExploreModel::openCheckpoint(const QString& path) {
  // One that is being opened is not cancelled, only followed by this one: the session may have it by now, and
  // its report says so.
  m_embedding.cancel();
  ++m_openings;
  m_opening = m_parts.jobs.run<OpenedCheckpoint>(
      tr("Opening the checkpoint"), JobLane::Network,
      [session = &m_parts.session, path = toPath(path)](const JobControl&) {
        try {
          return OpenedCheckpoint{session->openCheckpoint(path), {}};
        } catch (const Error& error) {
          return OpenedCheckpoint{session->lastReport(), engineText(error.what())};
        }
      },
      this,
      [this](const OpenedCheckpoint& opened) {
        m_last_report = opened.report;
        if (!opened.refusal.isEmpty()) return void(Q_EMIT failed(opened.refusal));
        m_report = opened.report;
        forgetEmbedding();
      },
      [this](const QString& sentence) { Q_EMIT failed(sentence); },
      [this](JobEnd end) {
        --m_openings;
        if (end == JobEnd::Cancelled) {  // by the status bar: nobody knows which network is open
          m_report.reset();
          forgetEmbedding();
        }
        Q_EMIT checkpointChanged();
      });
  Q_EMIT checkpointChanged();
}

/// Whether the folder that is embedded is the one that is open.
bool ExploreModel::isOfFolder() const {
  const auto& now = m_parts.photos.folder();
  return m_folder && now && m_folder->folder() == now->folder();
}

QString ExploreModel::reasonAgainstEmbedding() const {
  if (isOpening()) return tr("The checkpoint is being opened.");
  if (!m_report) return tr("Choose a checkpoint first: a run of yours, or a weights file.");
  if (m_parts.photos.folder() == nullptr) return tr("Choose a folder of photos on the Data page first.");
  if (m_embedding.isActive()) return tr("The photos are being embedded.");
  if (isOfFolder() && m_new_count == 0) return tr("The photos are embedded already.");
  return {};
}

void ExploreModel::embed() {
  if (!reasonAgainstEmbedding().isEmpty()) return;
  const auto folder = m_parts.photos.folder();
  m_embedded_next = folder;
  m_asking.cancel();
  m_embedding = m_parts.jobs.run<std::vector<ImageProblem>>(
      tr("Embedding photos"), JobLane::Network,
      [session = &m_parts.session, folder](const JobControl& control) {
        return session->embed(*folder, control);
      },
      this,
      [this, folder](std::vector<ImageProblem> problems) { takeEmbedding(folder, std::move(problems)); },
      [this](const QString& sentence) { Q_EMIT failed(sentence); },
      [this](JobEnd end) {
        if (end == JobEnd::Done) return;
        Q_EMIT embeddingChanged();
        answer();  // what was asked meanwhile, of the embedding that there still is
      });
  Q_EMIT embeddingChanged();
}

void ExploreModel::cancelEmbedding() { m_embedding.cancel(); }

void ExploreModel::takeEmbedding(const std::shared_ptr<const ImageFolder>& folder,
                                 std::vector<ImageProblem> problems) {
  m_folder = folder;
  m_problems = std::move(problems);
  m_hits.clear();  // their numbers were the former folder's
  Q_EMIT hitsChanged();
  // The same photos may have other numbers now.
  for (ExploreQuery& asked : m_history) asked.index = folder->indexOf(toPath(asked.path));
  if (m_query) m_query->index = folder->indexOf(toPath(m_query->path));
  followFolder();
  Q_EMIT embeddingChanged();
  if (!m_query) return askPhoto(0);
  if (m_history.empty())
    ask(ExploreQuery(*m_query));  // it waited for a folder to find something in
  else
    show(ExploreQuery(*m_query));
}

/// Another folder has other photos; the same one scanned anew has some fewer or more.
void ExploreModel::followFolder() {
  const std::filesystem::path before = std::exchange(m_seen, m_parts.photos.folder()->folder());
  if (!isOfFolder()) {
    // The first embedding of this folder goes on, whatever is left out of it meanwhile.
    if (m_embedding.isActive() && m_embedded_next->folder() == m_parts.photos.folder()->folder()) return;
    m_embedding.cancel();
    // What waits since before any folder was open is asked of this one.
    if (!before.empty() && before != m_seen) forgetQuestions();
    forgetEmbedding();
    return;
  }
  const ImageFolder& now = *m_parts.photos.folder();
  std::vector<bool> left_out(m_folder->images().size());
  std::int64_t count = 0;
  for (std::size_t i = 0; i < left_out.size(); ++i)
    if (now.indexOf(m_folder->images()[i].path) < 0) {
      left_out[i] = true;
      ++count;
    }
  m_new_count = now.size() - (m_folder->size() - count);
  m_left_out_count = count;
  if (std::exchange(m_is_left_out, left_out) == left_out) return void(Q_EMIT leftOutChanged());
  Q_EMIT leftOutChanged();
  answer();
}

bool ExploreModel::isLeftOut(std::int64_t index) const {
  return index >= 0 && static_cast<std::size_t>(index) < m_is_left_out.size() &&
         m_is_left_out[static_cast<std::size_t>(index)];
}

void ExploreModel::forgetQuestions() {
  m_query.reset();
  m_history.clear();
  m_place = 0;
}

/// Another network answers the same questions, once it has seen the photos.
void ExploreModel::forgetEmbedding() {
  m_asking.cancel();
  m_folder.reset();
  m_problems.clear();
  m_is_left_out.clear();
  m_left_out_count = 0;
  m_new_count = 0;
  m_hits.clear();
  m_problem.clear();
  Q_EMIT embeddingChanged();
  Q_EMIT queryChanged();
  Q_EMIT hitsChanged();
}

QString ExploreModel::pathOf(std::int64_t index) const {
  return m_folder ? toText(m_folder->pathOf(index)) : QString();
}

QString ExploreModel::classOf(std::int64_t index) const {
  if (m_folder == nullptr || !m_folder->hasClasses() || index < 0) return {};
  const int name = m_folder->images()[static_cast<std::size_t>(index)].class_index;
  return name < 0 ? QString() : toText(m_folder->classes()[static_cast<std::size_t>(name)].name);
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
  ask({m_folder ? m_folder->indexOf(toPath(absolute)) : -1, absolute, {}});
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
  m_problem.clear();
  // A class is picked out of all answers; without one the nearest few are enough, and as many more as may be
  // left out.
  const std::int64_t count = m_filter.class_index >= 0 ? m_folder->size() : m_filter.count + m_left_out_count;
  m_asking = m_parts.jobs.run<std::vector<ExploreHit>>(
      m_query->patch ? tr("Looking for the patch in all photos") : tr("Looking for neighbours"),
      JobLane::Network,
      [session = &m_parts.session, query = *m_query, count](const JobControl& control) {
        const std::filesystem::path path = toPath(query.path);
        if (query.patch) return hitsOf(session->neighborsOfPatch(path, *query.patch, count, control));
        return hitsOf(query.index >= 0 ? session->neighborsOf(query.index, count)
                                       : session->neighborsOf(path, count));
      },
      this, [this](std::vector<ExploreHit> found) { takeAnswer(std::move(found)); },
      [this](const QString& sentence) {
        m_hits.clear();
        m_problem = sentence;
        Q_EMIT hitsChanged();
        Q_EMIT failed(sentence);
      });
}

void ExploreModel::takeAnswer(std::vector<ExploreHit> found) {
  std::erase_if(found, [this](const ExploreHit& hit) {
    const int name = m_folder->images()[static_cast<std::size_t>(hit.index)].class_index;
    return isLeftOut(hit.index) || static_cast<double>(hit.similarity) < m_filter.min_similarity ||
           (m_filter.class_index >= 0 && name != m_filter.class_index);
  });
  if (found.size() > static_cast<std::size_t>(m_filter.count))
    found.resize(static_cast<std::size_t>(m_filter.count));
  m_hits = std::move(found);
  Q_EMIT hitsChanged();
}

}  // namespace dinoscope
