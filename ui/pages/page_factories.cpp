#include "ui/pages/page_factories.h"

#include "ui/pages/data/data_page.h"
#include "ui/pages/explore/explore_page.h"
#include "ui/pages/runs/runs_page.h"
#include "ui/pages/train/train_page.h"
#include "ui/pages/views/views_page.h"

namespace dinoscope {
namespace {

template <class PageType>
PageFactory factoryOf() {
  return [](Workbench& workbench) -> Page* { return new PageType(workbench, nullptr); };
}

}  // namespace

std::vector<PageFactory> pageFactories() {
  return {
      factoryOf<DataPage>(),    factoryOf<ViewsPage>(), factoryOf<TrainPage>(),
      factoryOf<ExplorePage>(), factoryOf<RunsPage>(),
  };
}

}  // namespace dinoscope
