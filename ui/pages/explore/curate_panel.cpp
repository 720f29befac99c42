#include "ui/pages/explore/curate_panel.h"

#include <QSplitter>
#include <set>
#include <utility>

#include "ui/pages/explore/found_grid.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/image_grid.h"
#include "ui/widgets/number_box.h"

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

NumberBox* makeThreshold() {
  auto* threshold = new NumberBox(false);
  threshold->setStepping(0.5, 1, 0.01);
  threshold->setAllowed(0.5, 1);
  threshold->setValue(0.97);
  threshold->setToolTip(CuratePanel::tr("Cosine of the embeddings: 1 is the same"));
  return threshold;
}

}  // namespace

CuratePanel::CuratePanel(Workbench& workbench, ExploreModel& model, QWidget* parent)
    : FindingsPanel(
          workbench, model,
          {tr("More similar than"), tr("Pairs more similar than"), tr("Look for doubles and outliers")},
          makeThreshold(), parent) {
  m_select_second = new QPushButton(tr("Select one of each pair"));
  connect(m_select_second, &QPushButton::clicked, this, &CuratePanel::selectSecondOfPairs);
  m_pairs_heading = new QLabel;
  m_pairs_heading->setProperty("heading", true);
  m_pairs = new FoundGrid(workbench.thumbnails());
  m_pairs->grid().setAccessibleName(tr("Photos that are nearly the same, pair by pair"));
  m_outliers_heading = new QLabel;
  m_outliers_heading->setProperty("heading", true);
  m_outliers = new FoundGrid(workbench.thumbnails());
  m_outliers->grid().setAccessibleName(tr("Photos that are like no other"));

  auto* halves = new QSplitter(Qt::Vertical);
  halves->setObjectName(QStringLiteral("exploreCurate"));
  halves->setHandleWidth(kGrid);
  halves->addWidget(under(m_pairs_heading, m_pairs));
  halves->addWidget(under(m_outliers_heading, m_outliers));
  head()->insertWidget(head()->count() - 1, m_select_second);
  body()->addWidget(halves, 1);
  m_pairs->setRowMultiple(2);  // a pair stays together
  adopt(*m_pairs);
  adopt(*m_outliers);
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

void CuratePanel::showNothing() {
  m_found = {};
  m_select_second->setEnabled(false);
  m_pairs_heading->setText(tr("Nearly the same"));
  m_outliers_heading->setText(tr("Like no other"));
  m_pairs->setEmptyText(
      tr("Photos that the network can hardly tell apart: doubles, bursts, frames of a video."));
  m_outliers->setEmptyText(tr("Photos far from all others: mistakes, or finds."));
  m_pairs->showPhotos(nullptr, {});
  m_outliers->showPhotos(nullptr, {});
}

void CuratePanel::search(double number) {
  run<Found>(
      tr("Looking for doubles and outliers"),
      [session = &workbench().exploreSession(),
       threshold = static_cast<float>(number)](const JobControl& control) {
        Found found{session->nearDuplicates(threshold, kMostPairs, control),
                    session->outliers(kMostOutliers, control)};
        found.photos = static_cast<std::int64_t>(session->embeddedPhotos().size());
        return found;
      },
      [this](Found found) {
        m_found = std::move(found);
        showFound();
      });
}

void CuratePanel::showFound() {
  std::vector<ScoredPhoto> pairs;
  qint64 pair_count = 0;
  for (const SimilarPair& pair : m_found.pairs) {
    if (model().isLeftOut(pair.left) || model().isLeftOut(pair.right)) continue;
    const auto similarity = static_cast<double>(pair.similarity);
    const QString caption = tr("pair %1: %2").arg(++pair_count).arg(fixedText(similarity, 3));
    for (const std::int64_t photo : {pair.left, pair.right}) {
      pairs.push_back({photo, similarity, caption, {}, {}});
      pairs.back().note = fileNameOf(model().pathOf(photo));
    }
  }
  std::vector<ScoredPhoto> outliers;
  for (const Neighbor& photo : m_found.outliers) {
    if (model().isLeftOut(photo.index)) continue;
    const auto similarity = static_cast<double>(photo.similarity);
    const QString name = fileNameOf(model().pathOf(photo.index));
    outliers.push_back({photo.index, similarity, fixedText(similarity, 2) + QStringLiteral("  ") + name,
                        tr("Mean similarity to its five nearest: %1").arg(fixedText(similarity, 3))});
    outliers.back().note = model().classOf(photo.index);
  }
  const bool may_be_more = static_cast<std::int64_t>(m_found.pairs.size()) >= kMostPairs;
  const int found = static_cast<int>(pair_count);
  m_pairs_heading->setText(
      may_be_more
          ? tr("Nearly the same: the first %Ln pair(s), the most similar; there may be more", nullptr, found)
          : tr("Nearly the same: %Ln pair(s)", nullptr, found));
  m_outliers_heading->setText(
      tr("Like no other: the %1 most unusual of %Ln photo(s)", nullptr, static_cast<int>(m_found.photos))
          .arg(countText(static_cast<qint64>(outliers.size()))));
  m_pairs->setEmptyText(tr("No two photos are that similar."));
  m_select_second->setEnabled(!pairs.empty());
  m_pairs->showPhotos(model().folder(), std::move(pairs));
  m_outliers->showPhotos(model().folder(), std::move(outliers));
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
