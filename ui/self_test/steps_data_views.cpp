#include <memory>

#include "engine/core/error.h"
#include "ui/pages/views/draw_bar.h"
#include "ui/pages/views/tile_board.h"
#include "ui/pages/views/views_page.h"
#include "ui/sample_photos.h"
#include "ui/self_test/stage.h"
#include "ui/self_test/steps.h"
#include "ui/self_test/view_controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/image_grid.h"

namespace dinoscope {
namespace {

constexpr int kSliderMoves = 20;

ViewsPage& viewsOf(Stage& stage) { return stage.page<ViewsPage>(PageId::Views); }

bool haveThumbnailsCome(Stage& stage) {
  const auto* grid = stage.page<Page>(PageId::Data).findChild<ImageGrid*>();
  return grid != nullptr && areThumbnailsThere(*grid);
}

}  // namespace

std::vector<Step> dataAndViewsSteps(Stage& stage) {
  const auto settings_before = std::make_shared<ViewSettings>();
  const auto epoch_before = std::make_shared<std::uint64_t>();
  return {
      {.name = "Open the window as at a first start",
       .action = [&stage] { stage.open(); },
       .holds = [&stage] { return stage.isOpen() && stage.window().currentPage()->id() == PageId::Data; },
       .otherwise = "The window did not open on the Data page.",
       .then = [&stage] { stage.shoot("data-empty"); }},
      {.name = "Scan the sample photos",
       .action = [&stage] { clickLinkOf(stage.driver(), *stage.window().currentPage()); },
       .holds =
           [&stage] {
             const auto folder = stage.workbench().photos().folder();
             return folder != nullptr && folder->size() > 0;
           },
       .otherwise = "The sample photos were not scanned."},
      {.name = "Go to the views of the first photo",
       .action = [&stage] { stage.driver().click(*stage.window().currentPage()->primaryAction()); },
       .holds =
           [&stage] {
             return stage.window().currentPage()->id() == PageId::Views &&
                    viewsOf(stage).tiles()->count() > 0;
           },
       .otherwise = "No views came on the Views page.",
       .then =
           [&stage] {
             stage.figures().start_to_first_crops_s = processAge_s();
             stage.figures().clicks_to_first_crops = stage.driver().clicks();
           }},
      {.name = "Look at the photos on the Data page",
       .action = [&stage] { stage.driver().click(*stage.window().pageAction(PageId::Data)); },
       .holds =
           [&stage] {
             return stage.window().currentPage()->id() == PageId::Data && haveThumbnailsCome(stage);
           },
       .otherwise = "The Data page did not come, or not with its thumbnails.",
       .then = [&stage] { stage.shoot("data"); }},
      {.name = "Change a view setting with its slider",
       .action =
           [&stage, settings_before] {
             stage.driver().click(*stage.window().pageAction(PageId::Views));
             *settings_before = stage.workbench().config().experiment().views;
             stage.figures().views = dragLocalScale(stage, kSliderMoves);
           },
       .holds =
           [&stage, settings_before] {
             return stage.workbench().config().experiment().views != *settings_before;
           },
       .otherwise = "The settings did not follow the slider of local_scale."},
      {.name = "Draw other views",
       .action =
           [&stage, epoch_before] {
             *epoch_before = viewsOf(stage).preview().epoch();
             stage.driver().choose(*stage.window().actions()[ActionId::PrimaryAction]);
           },
       .holds =
           [&stage, epoch_before] {
             const ViewPreview& preview = viewsOf(stage).preview();
             return preview.epoch() != *epoch_before && preview.isUpToDate();
           },
       .otherwise = "No new views were drawn."},
      {.name = "Point at a local view",
       .action =
           [&stage] {
             TileBoard& tiles = *viewsOf(stage).tiles();
             stage.driver().clickAt(tiles, tiles.tileRect(tiles.count() - 1).center().toPoint());
           },
       .holds =
           [&stage] { return viewsOf(stage).tiles()->selected() == viewsOf(stage).tiles()->count() - 1; },
       .otherwise = "The view that was clicked is not the selected one.",
       .then = [&stage] { stage.shoot("views"); }},
      {.name = "Take the change of the setting back",
       .action = [&stage] { stage.driver().choose(*stage.window().actions()[ActionId::Undo]); },
       .holds =
           [&stage, settings_before] {
             return stage.workbench().config().experiment().views == *settings_before;
           },
       .otherwise = "Undo did not bring the view settings back."},
  };
}

}  // namespace dinoscope
