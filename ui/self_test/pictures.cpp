#include "ui/self_test/pictures.h"

#include <QApplication>
#include <QFile>
#include <cstdio>

#include "engine/core/error.h"
#include "ui/pages/explore/explore_page.h"
#include "ui/pages/explore/found_grid.h"
#include "ui/pages/explore/inspector.h"
#include "ui/pages/explore/neighbor_panel.h"
#include "ui/self_test/steps.h"
#include "ui/self_test/view_controls.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/image_grid.h"

namespace dinoscope {
namespace {

constexpr int kFailedExitCode = 4;
constexpr double kEmbedding_s = 3600;

Step look(Stage& stage, PageId id, const QString& name, std::function<bool()> holds = {}) {
  return {.name = "Look at " + name,
          .action = [&stage, id] { stage.window().showPage(id); },
          .holds = std::move(holds),
          .otherwise = "The page " + name + " was not filled.",
          .then = [&stage, name] { stage.shoot(name); }};
}

std::vector<Step> steps(Stage& stage, const QString& run) {
  const auto explore = [&stage]() -> ExplorePage& { return stage.page<ExplorePage>(PageId::Explore); };
  return {
      {.name = "Open the run",
       .action =
           [&stage, run] {
             stage.open();
             stage.workbench().present().open(run);
           },
       .holds =
           [&stage] {
             return stage.workbench().photos().folder() != nullptr && stage.workbench().run().hasCheckpoint();
           },
       .otherwise = "It is no run with weights, or its photos are gone."},
      look(stage, PageId::Train, "train", [&stage] { return isAttentionShown(stage, 1); }),
      look(stage, PageId::Data, "data"),
      look(stage, PageId::Views, "views"),
      {.name = "Let the network see the photos",
       .action =
           [&stage, explore] {
             stage.window().showPage(PageId::Explore);
             if (!waitUntil([&] { return explore().model().report().has_value(); }, kEmbedding_s))
               throw runError("The network of the run did not open.");
             explore().primaryAction()->trigger();
           },
       .holds = [explore] { return !explore().isEmpty() && !explore().model().hits().empty(); },
       .otherwise = "The photos were not embedded.",
       .patience_s = kEmbedding_s},
      look(stage, PageId::Explore, "explore",
           [explore] {
             return !explore().inspector().shownImage().isNull() &&
                    areThumbnailsThere(explore().neighbors().grid().grid());
           }),
      look(stage, PageId::Runs, "runs"),
  };
}

}  // namespace

int takePictures(const QString& out, const QString& run, const QSize& size,
                 const WorkbenchComposer& compose) {
  const QDir folder(QDir(out).absolutePath());
  if (!folder.mkpath(QStringLiteral(".")))
    throw dataError("The folder " + out.toStdString() + " can't be made; choose another one.");
  QFile::remove(folder.filePath(QStringLiteral("settings.ini")));  // of the pictures before
  QApplication::setQuitOnLastWindowClosed(false);
  Stage stage(folder, compose, size);
  for (const StepOutcome& outcome : runSteps(steps(stage, run), [](const QString&) {}))
    if (outcome.verdict == StepOutcome::Verdict::Failed) {
      std::printf("FAILED %s: %s\n", qPrintable(outcome.name), qPrintable(outcome.sentence));
      return kFailedExitCode;
    }
  for (const QString& picture : stage.pictures()) std::printf("%s\n", qPrintable(folder.filePath(picture)));
  return 0;
}

}  // namespace dinoscope
