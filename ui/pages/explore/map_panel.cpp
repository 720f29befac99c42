#include "ui/pages/explore/map_panel.h"

#include <QSplitter>
#include <algorithm>
#include <array>
#include <set>

#include "ui/pages/explore/found_grid.h"
#include "ui/path_text.h"
#include "ui/theme.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/image_grid.h"
#include "ui/widgets/job_strip.h"
#include "ui/widgets/scatter_view.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

constexpr int kPreviewSide = 128;
constexpr int kLeastStrip = 160;          // one line of photos
constexpr std::int64_t kMapClusters = 7;  // as many as there are colours
constexpr std::size_t kMostInLegend = 10;

/// "● owl" in the colour of the group, for the legend.
QString legendEntry(const QString& name, int group) {
  const auto& series = Theme::current().colors().series;
  const auto number = static_cast<std::size_t>(group);
  static constexpr std::array<const char16_t*, 4> kShapes{u"●", u"■", u"▲", u"◆"};
  return QStringLiteral("<span style='color:%1'>%2</span>&nbsp;%3")
      .arg(series[number % series.size()].name(),
           QString::fromUtf16(kShapes[(number / series.size()) % kShapes.size()]), name.toHtmlEscaped());
}

}  // namespace

MapPanel::MapPanel(Workbench& workbench, ExploreModel& model, QWidget* parent)
    : ExplorePanel(parent), m_workbench(workbench), m_model(model), m_thumbnails(workbench.thumbnails()) {
  buildControls();
  m_progress = new JobStrip(workbench.jobs());
  m_view = new ScatterView;
  m_view->setAccessibleName(tr("Map of the photos"));
  m_view->setNaming([this](std::int64_t id) { return fileNameOf(m_model.pathOf(id)); });
  m_view->setToolTip(
      tr("Drag to select with a lasso, Ctrl and drag to move, wheel to zoom, double click to fit"));
  m_preview = new QLabel(m_view);
  m_preview->setAttribute(Qt::WA_TransparentForMouseEvents);
  m_preview->hide();
  m_legend = new QLabel;
  m_legend->setTextFormat(Qt::RichText);
  m_legend->setWordWrap(true);
  m_legend->setProperty("caption", true);

  m_lassoed = new FoundGrid(workbench.thumbnails());
  m_lassoed->grid().setAccessibleName(tr("Photos inside the lasso"));
  m_lassoed->setMinimumHeight(kLeastStrip);
  m_lassoed->hide();

  auto* map = new QWidget;
  auto* column = new QVBoxLayout(map);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(m_view, 1);
  column->addWidget(m_legend);
  auto* halves = new QSplitter(Qt::Vertical);
  halves->setObjectName(QStringLiteral("exploreMap"));
  halves->setHandleWidth(kGrid);
  halves->setChildrenCollapsible(false);
  halves->addWidget(map);
  halves->addWidget(m_lassoed);
  halves->setStretchFactor(0, 1);
  halves->setSizes({400, 200});
  body()->addWidget(m_progress);
  body()->addWidget(halves, 1);
  adopt(*m_lassoed);

  connect(m_view, &ScatterView::picked, this, &MapPanel::chosen);
  connect(m_view, &ScatterView::selectionEdited, this, &MapPanel::showLassoed);
  connect(m_view, &ScatterView::hovered, this, &MapPanel::hover);
  connect(&m_thumbnails, &ThumbnailCache::ready, this, [this](const QString& path) {
    if (m_hovered >= 0 && path == m_model.pathOf(m_hovered)) m_preview->setPixmap(previewOf(path));
    m_preview->adjustSize();
  });
  connect(&model, &ExploreModel::embeddingChanged, this, &MapPanel::forget);
  connect(&model, &ExploreModel::leftOutChanged, this, &MapPanel::showPoints);
  connect(&model, &ExploreModel::queryChanged, this,
          [this] { m_view->setMarked(m_model.query() ? m_model.query()->index : -1); });
  connect(&Theme::current(), &Theme::changed, this, &MapPanel::showPoints);
}

void MapPanel::buildControls() {
  m_method = new QComboBox;
  m_method->addItem(tr("PCA"), static_cast<int>(MapMethod::Pca));
  m_method->setItemData(0, tr("The two directions of largest variance: fast, distances mean something"),
                        Qt::ToolTipRole);
  m_method->addItem(tr("t-SNE"), static_cast<int>(MapMethod::Tsne));
  m_method->setItemData(1, tr("Keeps neighbourhoods, not distances: groups come apart"), Qt::ToolTipRole);
  m_method->setAccessibleName(tr("How the photos are laid out"));
  connect(m_method, &QComboBox::currentIndexChanged, this, &MapPanel::layOut);
  m_coloring = new QComboBox;
  m_coloring->addItem(tr("by class"));
  m_coloring->addItem(tr("by group"));
  m_coloring->setAccessibleName(tr("What the colours mean"));
  connect(m_coloring, &QComboBox::currentIndexChanged, this, [this](int index) {
    if (index == static_cast<int>(Coloring::Group) && m_clusters.empty())
      findClusters();
    else
      showPoints();
  });
  head()->addWidget(new QLabel(tr("Layout")));
  head()->addWidget(m_method);
  head()->addSpacing(kGrid);
  head()->addWidget(new QLabel(tr("Colours")));
  head()->addWidget(m_coloring);
  head()->addStretch();
}

void MapPanel::choose(MapMethod method) {
  m_method->setCurrentIndex(m_method->findData(static_cast<int>(method)));
}

std::vector<ScoredPhoto> MapPanel::selected() const {
  std::vector<ScoredPhoto> some = m_lassoed->selected();
  return some.empty() ? m_lassoed->shown() : some;
}

std::vector<ScoredPhoto> MapPanel::shown() const {
  std::vector<ScoredPhoto> photos;
  photos.reserve(m_view->points().size());
  for (const ScatterPoint& point : m_view->points()) photos.push_back({point.id, 0, {}, {}, {}});
  return photos;
}

void MapPanel::clearSelection() { m_view->setSelection({}); }

void MapPanel::showLassoed() {
  // The points are set anew for other colours too: what is selected among the photos stays then.
  const std::vector<ScoredPhoto> before = m_lassoed->shown();
  const std::set<std::int64_t> inside = m_view->selection();
  const auto isOf = [](const ScoredPhoto& photo, std::int64_t id) { return photo.index == id; };
  if (!before.empty() && std::equal(before.begin(), before.end(), inside.begin(), inside.end(), isOf)) return;
  std::vector<ScoredPhoto> photos;
  for (const std::int64_t id : inside) {
    photos.push_back({id, 0, fileNameOf(m_model.pathOf(id)), {}, {}});
    photos.back().note = m_model.classOf(id);
  }
  m_lassoed->setVisible(!photos.empty());
  m_lassoed->showPhotos(m_model.folder(), std::move(photos));
}

void MapPanel::showEvent(QShowEvent* event) {
  ExplorePanel::showEvent(event);
  layOutIfNeeded();
}

void MapPanel::forget() {
  m_layout.cancel();
  m_clustering.cancel();
  m_is_laid_out = false;
  m_points.clear();
  m_clusters.clear();
  showPoints();
  if (isVisible()) layOutIfNeeded();
}

void MapPanel::layOutIfNeeded() {
  if (!m_is_laid_out && !m_layout.isActive()) layOut();
}

void MapPanel::layOut() {
  m_layout.cancel();
  if (m_model.folder() == nullptr) return;
  const auto method = static_cast<MapMethod>(m_method->currentData().toInt());
  m_layout = m_workbench.jobs().run<std::vector<MapPoint>>(
      tr("Laying out the map"), JobLane::Network,
      [session = &m_workbench.exploreSession(), method](const JobControl& control) {
        return session->map(method, control);
      },
      this,
      [this](std::vector<MapPoint> points) {
        m_points = std::move(points);
        m_is_laid_out = true;
        showPoints();
        if (m_coloring->currentIndex() == static_cast<int>(Coloring::Group) && m_clusters.empty())
          findClusters();
      },
      [this](const QString& sentence) { Q_EMIT failed(sentence); });
  m_progress->watch(m_layout.id());
}

void MapPanel::findClusters() {
  m_clustering.cancel();
  if (m_model.folder() == nullptr) return;
  struct Found {
    std::vector<std::int64_t> photos;
    Clustering clustering;
  };
  m_clustering = m_workbench.jobs().run<Found>(
      tr("Sorting the photos into groups"), JobLane::Network,
      [session = &m_workbench.exploreSession()](const JobControl& control) {
        return Found{session->embeddedPhotos(), session->clusters(kMapClusters, control)};
      },
      this,
      [this](const Found& found) {
        m_clusters.assign(static_cast<std::size_t>(m_model.folder()->size()), -1);
        for (std::size_t i = 0; i < found.photos.size(); ++i)
          m_clusters[static_cast<std::size_t>(found.photos[i])] = found.clustering.cluster[i];
        showPoints();
      },
      [this](const QString& sentence) { Q_EMIT failed(sentence); });
  m_progress->watch(m_clustering.id());
}

void MapPanel::showPoints() {
  const auto& folder = m_model.folder();
  const bool by_group =
      m_coloring->currentIndex() == static_cast<int>(Coloring::Group) && !m_clusters.empty();
  QStringList legend;
  std::vector<ScatterPoint> points;
  if (folder != nullptr) {
    for (const MapPoint& point : m_points) {
      if (m_model.isLeftOut(point.index)) continue;
      const auto photo = static_cast<std::size_t>(point.index);
      const int group = by_group ? m_clusters[photo] : folder->images()[photo].class_index;
      points.push_back({point.index, static_cast<double>(point.x), static_cast<double>(point.y), group});
    }
    const auto groups = by_group ? static_cast<std::size_t>(kMapClusters) : folder->classes().size();
    for (std::size_t i = 0; i < std::min(groups, kMostInLegend); ++i)
      legend << legendEntry(by_group ? tr("group %1").arg(i + 1) : toText(folder->classes()[i].name),
                            static_cast<int>(i));
    if (groups > kMostInLegend) legend << tr("and %1 more").arg(groups - kMostInLegend);
  }
  m_legend->setText(legend.join(QStringLiteral(" &nbsp; ")));
  m_legend->setVisible(!legend.isEmpty());
  m_view->setPoints(std::move(points));
  m_view->setMarked(m_model.query() ? m_model.query()->index : -1);
}

QPixmap MapPanel::previewOf(const QString& path) {
  const double ratio = m_view->devicePixelRatioF();
  QPixmap picture = m_thumbnails.thumbnail(path, qRound(kPreviewSide * ratio));
  picture.setDevicePixelRatio(ratio);
  return picture;
}

void MapPanel::hover(std::int64_t id, const QPointF& place) {
  m_hovered = id;
  m_preview->setVisible(id >= 0);
  if (id < 0) return;
  const QPixmap picture = previewOf(m_model.pathOf(id));
  m_preview->setPixmap(picture);
  if (picture.isNull()) m_preview->setText(QStringLiteral("…"));
  m_preview->adjustSize();
  const int x = place.x() > m_view->width() / 2.0 ? static_cast<int>(place.x()) - kPreviewSide - 14
                                                  : static_cast<int>(place.x()) + 14;
  m_preview->move(x, std::clamp(static_cast<int>(place.y()) - kPreviewSide / 2, 2,
                                std::max(2, m_view->height() - kPreviewSide - 2)));
}

}  // namespace dinoscope
