#include "ui/pages/explore/curate_panel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>
#include <set>
#include <utility>

#include "ui/pages/explore/found_grid.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/image_grid.h"
#include "ui/widgets/job_strip.h"
#include "ui/widgets/number_box.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

constexpr std::int64_t kMostPairs = 200;
constexpr std::int64_t kMostOutliers = 60;

QWidget* under(QLabel* heading, QWidget* content) {
  auto* widget = new QWidget;
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(heading);
  column->addWidget(content, 1);
  return widget;
}

}  // namespace

CuratePanel::CuratePanel(Workbench& workbench, ExploreModel& model, QWidget* parent)
    : ExplorePanel(parent), m_workbench(workbench), m_model(model) {
  m_threshold = new NumberBox(false);
  m_threshold->setStepping(0.5, 1, 0.01);
  m_threshold->setAllowed(0.5, 1);
  m_threshold->setValue(0.97);
  m_threshold->setAccessibleName(tr("Pairs more similar than"));
  m_threshold->setToolTip(tr("Cosine of the embeddings: 1 is the same"));
  m_start = new QPushButton(tr("Look for doubles and outliers"));
  connect(m_start, &QPushButton::clicked, this, &CuratePanel::findAll);
  m_select_second = new QPushButton(tr("Select one of each pair"));
  connect(m_select_second, &QPushButton::clicked, this, &CuratePanel::selectSecondOfPairs);
  m_progress = new JobStrip(workbench.jobs());
  m_pairs_heading = new QLabel;
  m_pairs_heading->setProperty("heading", true);
  m_pairs = new FoundGrid(workbench.thumbnails());
  m_pairs->grid().setAccessibleName(tr("Photos that are nearly the same, pair by pair"));
  m_outliers_heading = new QLabel;
  m_outliers_heading->setProperty("heading", true);
  m_outliers = new FoundGrid(workbench.thumbnails());
  m_outliers->grid().setAccessibleName(tr("Photos that are like no other"));

  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid);
  row->addWidget(new QLabel(tr("More similar than")));
  row->addWidget(m_threshold);
  row->addWidget(m_start);
  row->addWidget(m_select_second);
  row->addStretch();
  auto* halves = new QSplitter(Qt::Vertical);
  halves->setObjectName(QStringLiteral("exploreCurate"));
  halves->setHandleWidth(kGrid);
  halves->addWidget(under(m_pairs_heading, m_pairs));
  halves->addWidget(under(m_outliers_heading, m_outliers));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addLayout(row);
  column->addWidget(m_progress);
  column->addWidget(halves, 1);
  for (FoundGrid* grid : {m_pairs, m_outliers}) {
    connect(grid, &FoundGrid::chosen, this, &CuratePanel::chosen);
    connect(grid, &FoundGrid::selectionEdited, this, &CuratePanel::selectionEdited);
  }
  connect(&model, &ExploreModel::embeddingChanged, this, &CuratePanel::forget);
  connect(&model, &ExploreModel::leftOutChanged, this, [this] {
    if (m_model.folder() != nullptr && m_has_found) showFound();
  });
  forget();
}

/// A photo may be in several pairs, and an outlier besides: it is one photo.
std::vector<ScoredPhoto> CuratePanel::selected() const {
  std::vector<ScoredPhoto> photos = m_pairs->selected();
  for (ScoredPhoto& photo : m_outliers->selected()) photos.push_back(std::move(photo));
  std::set<std::int64_t> seen;
  std::erase_if(photos, [&seen](const ScoredPhoto& photo) { return !seen.insert(photo.index).second; });
  return photos;
}

std::vector<ScoredPhoto> CuratePanel::shown() const {
  std::vector<ScoredPhoto> photos = m_pairs->shown();
  for (ScoredPhoto& photo : m_outliers->shown()) photos.push_back(std::move(photo));
  return photos;
}

void CuratePanel::clearSelection() {
  m_pairs->clearSelection();
  m_outliers->clearSelection();
}

void CuratePanel::forget() {
  m_job.cancel();
  m_found = {};
  m_has_found = false;
  m_start->setEnabled(m_model.folder() != nullptr);
  m_select_second->setEnabled(false);
  m_pairs_heading->setText(tr("Nearly the same"));
  m_outliers_heading->setText(tr("Like no other"));
  m_pairs->setEmptyText(
      tr("Photos that the network can hardly tell apart: doubles, bursts, frames of a video."));
  m_outliers->setEmptyText(tr("Photos far from all others: mistakes, or finds."));
  m_pairs->show(nullptr, {});
  m_outliers->show(nullptr, {});
}

void CuratePanel::findAll() {
  m_job.cancel();
  if (m_model.folder() == nullptr) return;
  m_job = m_workbench.jobs().run<Found>(
      tr("Looking for doubles and outliers"), JobLane::Network,
      [session = &m_workbench.exploreSession(),
       threshold = static_cast<float>(m_threshold->value())](const JobControl& control) {
        return Found{session->nearDuplicates(threshold, kMostPairs, control),
                     session->outliers(kMostOutliers, control)};
      },
      this,
      [this](Found found) {
        m_found = std::move(found);
        m_has_found = true;
        showFound();
      },
      [this](const QString& sentence) { Q_EMIT failed(sentence); });
  m_progress->watch(m_job.id());
}

void CuratePanel::showFound() {
  std::vector<ScoredPhoto> pairs;
  qint64 pair_count = 0;
  for (const SimilarPair& pair : m_found.pairs) {
    if (m_model.isLeftOut(pair.left) || m_model.isLeftOut(pair.right)) continue;
    const auto similarity = static_cast<double>(pair.similarity);
    const QString caption = tr("pair %1: %2").arg(++pair_count).arg(fixedText(similarity, 3));
    for (const std::int64_t photo : {pair.left, pair.right})
      pairs.push_back({photo, similarity, caption, {}, {}});
  }
  std::vector<ScoredPhoto> outliers;
  for (const Neighbor& photo : m_found.outliers) {
    if (m_model.isLeftOut(photo.index)) continue;
    const auto similarity = static_cast<double>(photo.similarity);
    QString caption = fixedText(similarity, 2) + QStringLiteral("  ");
    const QString name = m_model.classOf(photo.index);
    caption += name.isEmpty() ? QFileInfo(m_model.pathOf(photo.index)).fileName() : name;
    outliers.push_back({photo.index, similarity, caption,
                        tr("Mean similarity to its five nearest: %1").arg(fixedText(similarity, 3))});
  }
  const bool may_be_more = static_cast<std::int64_t>(m_found.pairs.size()) >= kMostPairs;
  const int found = static_cast<int>(pair_count);
  m_pairs_heading->setText(
      may_be_more ? tr("Nearly the same: the %Ln most similar pair(s), and there may be more", nullptr, found)
                  : tr("Nearly the same: %Ln pair(s)", nullptr, found));
  m_outliers_heading->setText(
      tr("Like no other: the %1 most unusual").arg(countText(static_cast<qint64>(outliers.size()))));
  m_pairs->setEmptyText(tr("No two photos are that similar."));
  m_select_second->setEnabled(!pairs.empty());
  m_pairs->show(m_model.folder(), std::move(pairs));
  m_outliers->show(m_model.folder(), std::move(outliers));
}

void CuratePanel::selectSecondOfPairs() {
  // The later photo of a pair goes, unless one of the two goes already for another's sake.
  const std::vector<ScoredPhoto> shown = m_pairs->shown();
  std::set<std::int64_t> gone;
  for (std::size_t i = 0; i + 1 < shown.size(); i += 2)
    if (!gone.contains(shown[i].index)) gone.insert(shown[i + 1].index);
  std::vector<int> rows;
  for (std::size_t row = 0; row < shown.size(); ++row)
    if (gone.contains(shown[row].index)) rows.push_back(static_cast<int>(row));
  m_pairs->selectRows(rows);
}

}  // namespace dinoscope
