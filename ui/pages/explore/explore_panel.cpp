#include "ui/pages/explore/explore_panel.h"

#include "ui/view_models/explore_model.h"

namespace dinoscope {

std::vector<ScoredPhoto> withoutLeftOut(const ExploreModel& model, std::vector<ScoredPhoto> photos) {
  std::erase_if(photos, [&model](const ScoredPhoto& photo) { return model.isLeftOut(photo.index); });
  return photos;
}

}  // namespace dinoscope
