#include "ui/pages/explore/neighbor_panel.h"

#include "ui/pages/explore/found_grid.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/image_grid.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

/// Where the patch is in the photo that holds it.
QRectF markOf(const ExploreHit& hit) {
  if (!hit.patch || hit.patch->columns < 1 || hit.patch->rows < 1) return {};
  const double wide = 1.0 / hit.patch->columns;
  const double high = 1.0 / hit.patch->rows;
  return {hit.patch->patch.column * wide, hit.patch->patch.row * high, wide, high};
}

}  // namespace

NeighborPanel::NeighborPanel(Workbench& workbench, ExploreModel& model, QWidget* parent)
    : ExplorePanel(parent), m_workbench(workbench), m_model(model) {
  m_heading = new QLabel;
  m_heading->setProperty("muted", true);
  m_grid = new FoundGrid(workbench.thumbnails());
  m_grid->grid().setAccessibleName(tr("Nearest neighbours"));
  head()->addWidget(m_heading);
  body()->addWidget(m_grid, 1);
  adopt(*m_grid);
  connect(&model, &ExploreModel::hitsChanged, this, &NeighborPanel::showHits);
  connect(&workbench.pins(), &Pins::changed, this,
          [this] { m_grid->setPinned(m_workbench.pins().photos()); });
  showHits();
}

std::vector<ScoredPhoto> NeighborPanel::selected() const { return m_grid->selected(); }
std::vector<ScoredPhoto> NeighborPanel::shown() const { return m_grid->shown(); }
void NeighborPanel::clearSelection() { m_grid->clearSelection(); }

void NeighborPanel::showHits() {
  std::vector<ScoredPhoto> photos;
  for (const ExploreHit& hit : m_model.hits()) {
    const QString caption = fixedText(static_cast<double>(hit.similarity), 2) + QStringLiteral("  ") +
                            fileNameOf(m_model.pathOf(hit.index));
    QString details = tr("Similarity %1").arg(fixedText(static_cast<double>(hit.similarity), 4));
    if (hit.patch)
      details += tr("; the patch is in column %1 of %2, row %3 of %4")
                     .arg(hit.patch->patch.column + 1)
                     .arg(hit.patch->columns)
                     .arg(hit.patch->patch.row + 1)
                     .arg(hit.patch->rows);
    photos.push_back({hit.index, static_cast<double>(hit.similarity), caption, details, markOf(hit)});
    photos.back().note = m_model.classOf(hit.index);
  }
  const auto& query = m_model.query();
  if (!query || m_model.folder() == nullptr)
    m_heading->clear();
  else
    m_heading->setText(
        (query->patch ? tr("Photos that hold something like the patch: %1 of %2")
                      : tr("Nearest neighbours: %1 of %2 photos"))
            .arg(countText(static_cast<qint64>(photos.size())), countText(m_model.folder()->size())));
  m_grid->setEmptyText(m_model.problem().isEmpty()
                           ? tr("No photo passes the filters: lower the similarity or choose all classes.")
                           : m_model.problem());
  m_grid->showPhotos(m_model.folder(), std::move(photos));
  m_grid->setPinned(m_workbench.pins().photos());
}

}  // namespace dinoscope
