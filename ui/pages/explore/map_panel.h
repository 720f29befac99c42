#pragma once

#include <QComboBox>
#include <QLabel>

#include "engine/explore/map_layout.h"
#include "ui/background_jobs.h"
#include "ui/pages/explore/explore_panel.h"
#include "ui/view_models/thumbnail_cache.h"

namespace dinoscope {

class ExploreModel;
class FoundGrid;
class JobStrip;
class ScatterView;
class Workbench;

/// All embedded photos in the plane (PCA or t-SNE), coloured by class or by group; a lasso selects, and what
/// it holds is shown below; hovering shows the photo, a click goes on from it.
class MapPanel : public ExplorePanel {
  Q_OBJECT

public:
  MapPanel(Workbench& workbench, ExploreModel& model, QWidget* parent = nullptr);

  /// Those of the lasso, or what is selected among them.
  std::vector<ScoredPhoto> selected() const override;
  /// All photos of the map.
  std::vector<ScoredPhoto> shown() const override;
  void clearSelection() override;
  ScatterView& view() { return *m_view; }
  FoundGrid& lassoed() { return *m_lassoed; }

  /// Lays out what is embedded, unless that is done already.
  void layOutIfNeeded();
  void choose(MapMethod method);

protected:
  void showEvent(QShowEvent* event) override;

private:
  enum class Coloring { Class, Group };

  void buildControls();
  void forget();
  void layOut();
  void findClusters();
  void showPoints();
  void showLassoed();
  void hover(std::int64_t id, const QPointF& place);
  /// The photo as the preview shows it, in the screen's own pixels; null while it is not there.
  QPixmap previewOf(const QString& path);

  Workbench& m_workbench;
  ExploreModel& m_model;
  ThumbnailCache& m_thumbnails;
  JobHandle m_layout, m_clustering;
  std::vector<MapPoint> m_points;
  std::vector<int> m_clusters;  // of each photo of the folder, -1 for none
  bool m_is_laid_out = false;
  QComboBox* m_method;
  QComboBox* m_coloring;
  QLabel* m_legend;
  JobStrip* m_progress;
  ScatterView* m_view;
  FoundGrid* m_lassoed;
  QLabel* m_preview;  // over the view
  std::int64_t m_hovered = -1;
};

}  // namespace dinoscope
