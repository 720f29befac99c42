#include <algorithm>
#include <memory>

#include "ui/pages/train/attention_row.h"
#include "ui/pages/train/attention_strip.h"
#include "ui/pages/train/run_controls.h"
#include "ui/pages/train/train_page.h"
#include "ui/self_test/stage.h"
#include "ui/self_test/steps.h"
#include "ui/self_test/view_controls.h"
#include "ui/widgets/image_grid.h"

namespace dinoscope {
namespace {

constexpr int kSliderMoves = 20;
constexpr std::int64_t kFirstSteps = 3;
constexpr std::int64_t kWatchedSteps =
    9;  // an epoch of the sample photos is 8: its k-NN and checkpoint come by
constexpr std::int64_t kStepsAfterPause = 5;
constexpr double kTrainingPatience_s = 600;

RunModel& runOf(Stage& stage) { return stage.workbench().run(); }
TrainPage& trainOf(Stage& stage) { return stage.page<TrainPage>(PageId::Train); }

bool isRunning(Stage& stage, std::int64_t at_least_steps) {
  return runOf(stage).state() == RunState::Running && runOf(stage).completedSteps() >= at_least_steps;
}

/// Each pinned photo has its maps.
bool isAttentionShown(Stage& stage) {
  const std::vector<AttentionRow*> rows = trainOf(stage).attention().rows();
  return !rows.empty() && std::all_of(rows.begin(), rows.end(), [](const AttentionRow* row) {
    return row->shownStep().has_value() && row->tileCount() > 1;
  });
}

void scrollPhotos(Stage& stage) {
  stage.driver().click(*stage.window().pageAction(PageId::Data));
  if (auto* grid = stage.page<Page>(PageId::Data).findChild<ImageGrid*>(); grid != nullptr)
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Home})
      stage.driver().typeKey(*grid, key);
}

void keepFigures(Stage& stage) {
  const RunModel& run = runOf(stage);
  SelfTestFigures& figures = stage.figures();
  figures.training_steps = run.completedSteps();
  if (!run.latest()) return;
  figures.loss = run.latest()->loss;
  figures.images_per_second = run.latest()->images_per_second;
}

}  // namespace

std::vector<Step> trainSteps(Stage& stage) {
  const auto steps_before = std::make_shared<std::int64_t>();
  return {
      {.name = "Go to the Train page",
       .action = [&stage] { stage.driver().click(*stage.window().pageAction(PageId::Train)); },
       .holds = [&stage] { return stage.window().currentPage()->id() == PageId::Train; },
       .otherwise = "The Train page did not come.",
       .then = [&stage] { stage.shoot("train-before"); }},
      {.name = "Start training and see its first steps",
       .action =
           [&stage] {
             stage.driver().click(*trainOf(stage).controls().startAction());
             stage.beginTraining();
           },
       .holds = [&stage] { return isRunning(stage, kFirstSteps); },
       .otherwise = "The run did not come to its first steps.",
       .then = [&stage] { stage.figures().loss_start = runOf(stage).latest()->loss; },
       .patience_s = kTrainingPatience_s},
      {.name = "Watch the attention on the pinned photos",
       .holds = [&stage] { return isAttentionShown(stage); },
       .otherwise = "No attention maps of the pinned photos came while training.",
       .patience_s = kTrainingPatience_s},
      {.name = "Tune a view while it trains",
       .action =
           [&stage] {
             stage.driver().click(*stage.window().pageAction(PageId::Views));
             stage.figures().views_while_training = dragLocalScale(stage, kSliderMoves);
             stage.driver().choose(*stage.window().actions()[ActionId::Undo]);
           },
       .holds = [&stage] { return runOf(stage).isTrainedHere(); },
       .otherwise = "The run ended while a view was tuned."},
      {.name = "Scroll through the photos while it trains",
       .action = [&stage] { scrollPhotos(stage); },
       .holds = [&stage] { return stage.window().currentPage()->id() == PageId::Data; },
       .otherwise = "The Data page did not come while training."},
      {.name = "Watch the curves grow",
       .action = [&stage] { stage.driver().click(*stage.window().pageAction(PageId::Train)); },
       .holds = [&stage] { return isRunning(stage, kWatchedSteps) && !trainOf(stage).isEmpty(); },
       .otherwise = "The run did not go on.",
       .then = [&stage] { stage.shoot("train"); },
       .patience_s = kTrainingPatience_s},
      {.name = "Pause",
       .action = [&stage] { stage.driver().click(*trainOf(stage).controls().pauseAction()); },
       .holds = [&stage] { return runOf(stage).state() == RunState::Paused; },
       .otherwise = "The run did not pause.",
       .then = [&stage, steps_before] { *steps_before = runOf(stage).completedSteps(); },
       .patience_s = kTrainingPatience_s},
      {.name = "Resume",
       .action = [&stage] { stage.driver().click(*trainOf(stage).controls().resumeAction()); },
       .holds = [&stage, steps_before] { return isRunning(stage, *steps_before + kStepsAfterPause); },
       .otherwise = "The paused run did not go on.",
       .patience_s = kTrainingPatience_s},
      {.name = "Stop",
       .action = [&stage] { stage.driver().click(*trainOf(stage).controls().stopAction()); },
       .holds = [&stage] { return runOf(stage).state() == RunState::Stopped && runOf(stage).canGoOn(); },
       .otherwise = "The run did not stop with a checkpoint to go on from.",
       .then =
           [&stage] {
             stage.endTraining();
             keepFigures(stage);
           },
       .patience_s = kTrainingPatience_s},
  };
}

}  // namespace dinoscope
