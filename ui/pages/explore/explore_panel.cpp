#include "ui/pages/explore/explore_panel.h"

#include "ui/pages/explore/found_grid.h"
#include "ui/theme.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/image_grid.h"
#include "ui/widgets/thumbnail_slider.h"

namespace dinoscope {

std::vector<ScoredPhoto> withoutLeftOut(const ExploreModel& model, std::vector<ScoredPhoto> photos) {
  std::erase_if(photos, [&model](const ScoredPhoto& photo) { return model.isLeftOut(photo.index); });
  return photos;
}

ExplorePanel::ExplorePanel(QWidget* parent) : QWidget(parent) {
  m_thumbnail_size = new ThumbnailSlider;
  m_head = new QHBoxLayout;
  m_head->setSpacing(kGrid);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid);
  row->addLayout(m_head, 1);
  row->addWidget(m_thumbnail_size);
  m_body = new QVBoxLayout(this);
  m_body->setContentsMargins(0, 0, 0, 0);
  m_body->setSpacing(4);
  m_body->addLayout(row);
}

void ExplorePanel::adopt(FoundGrid& grid) {
  connect(&grid, &FoundGrid::chosen, this, &ExplorePanel::chosen);
  connect(&grid, &FoundGrid::selectionEdited, this, &ExplorePanel::selectionEdited);
  adoptSize(grid);
}

void ExplorePanel::adoptSize(FoundGrid& grid) {
  grid.grid().setThumbnailSide(m_thumbnail_size->side());
  connect(m_thumbnail_size, &ThumbnailSlider::sideChanged, &grid.grid(), &ImageGrid::setThumbnailSide);
}

}  // namespace dinoscope
