#include <QAbstractItemView>
#include <memory>

#include "ui/pages/explore/explore_page.h"
#include "ui/pages/explore/found_grid.h"
#include "ui/pages/explore/inspector.h"
#include "ui/pages/explore/neighbor_panel.h"
#include "ui/pages/explore/selection_bar.h"
#include "ui/self_test/stage.h"
#include "ui/self_test/steps.h"
#include "ui/self_test/view_controls.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/image_grid.h"

namespace dinoscope {
namespace {

constexpr int kClickedNeighbor = 2;

ExplorePage& exploreOf(Stage& stage) { return stage.page<ExplorePage>(PageId::Explore); }

bool hasAnswer(Stage& stage) {
  ExploreModel& model = exploreOf(stage).model();
  return model.query().has_value() && !model.isAsking() && !model.hits().empty();
}

/// A list or table of the page has a row with this text.
bool isListed(const Page& page, const QString& text) {
  for (const auto* view : page.findChildren<QAbstractItemView*>()) {
    const QAbstractItemModel* model = view->model();
    if (!view->isVisible() || model == nullptr) continue;
    for (int row = 0; row < model->rowCount(); ++row)
      for (int column = 0; column < model->columnCount(); ++column)
        if (model->index(row, column).data().toString().contains(text)) return true;
  }
  return false;
}

}  // namespace

std::vector<Step> exploreAndRunsSteps(Stage& stage) {
  const auto asked = std::make_shared<std::int64_t>(-1);
  const auto clicks = std::make_shared<int>(0);
  const auto photos = std::make_shared<std::int64_t>(0);
  return {
      {.name = "Go to the Explore page and open the newest run",
       .action =
           [&stage, clicks] {
             *clicks = stage.driver().clicks();
             stage.driver().click(*stage.window().pageAction(PageId::Explore));
             if (!exploreOf(stage).model().report() && !exploreOf(stage).model().isOpening())
               clickPrimaryOf(stage.driver(), exploreOf(stage));
           },
       .holds = [&stage] { return exploreOf(stage).model().report().has_value(); },
       .otherwise = "The network of the run that was just trained did not open."},
      {.name = "Embed the photos",
       .action = [&stage] { stage.driver().click(*exploreOf(stage).primaryAction()); },
       .holds =
           [&stage, clicks] {
             stage.figures().clicks_to_neighbors = stage.driver().clicks() - *clicks;
             return !exploreOf(stage).isEmpty() && hasAnswer(stage);
           },
       .otherwise = "The photos were not embedded.",
       .patience_s = 600},
      {.name = "Ask for the neighbours of one of the neighbours",
       .action =
           [&stage, asked] {
             ImageGrid& grid = exploreOf(stage).neighbors().grid().grid();
             *asked = exploreOf(stage).model().hits().at(kClickedNeighbor).index;
             stage.driver().clickRow(grid, kClickedNeighbor);
           },
       .holds =
           [&stage, asked] {
             ExplorePage& page = exploreOf(stage);
             return hasAnswer(stage) && page.model().query()->index == *asked &&
                    !page.inspector().shownImage().isNull() &&
                    areThumbnailsThere(page.neighbors().grid().grid());
           },
       .otherwise = "Clicking a neighbour did not bring that photo's own neighbours and attention.",
       .then = [&stage] { stage.shoot("explore"); }},
      {.name = "Leave one of them out of the data; the embedding stays",
       .action =
           [&stage, photos] {
             *photos = stage.workbench().photos().folder()->size();
             ExplorePage& page = exploreOf(stage);
             stage.driver().clickRow(page.neighbors().grid().grid(), 0, Qt::ControlModifier);
             stage.driver().click(page.selectionBar().excludeButton());
           },
       .holds =
           [&stage, photos] {
             ExploreModel& model = exploreOf(stage).model();
             return stage.workbench().photos().folder()->size() == *photos - 1 && model.folder() != nullptr &&
                    model.leftOutCount() == 1 && hasAnswer(stage);
           },
       .otherwise = "Excluding a neighbour cost the embedding, or did not exclude it."},
      {.name = "Find the run on the Runs page",
       .action = [&stage] { stage.driver().click(*stage.window().pageAction(PageId::Runs)); },
       .holds =
           [&stage] {
             return stage.window().currentPage()->id() == PageId::Runs &&
                    isListed(*stage.window().currentPage(), stage.workbench().run().name());
           },
       .otherwise = "The run is not on the Runs page.",
       .then = [&stage] { stage.shoot("runs"); }},
  };
}

}  // namespace dinoscope
