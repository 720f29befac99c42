#include <algorithm>
#include <memory>

#include "ui/self_test/stage.h"
#include "ui/self_test/steps.h"

namespace dinoscope {
namespace {

/// What must come back.
struct Session {
  std::filesystem::path folder;
  std::filesystem::path run;
  PageId page = PageId::Data;
  Experiment experiment;
  QStringList pinned;
  std::int64_t photos = 0;  // but for those that were excluded
};

Session sessionOf(Stage& stage) {
  return {stage.workbench().photos().folder()->folder(),
          stage.workbench().run().folder(),
          stage.window().currentPage()->id(),
          stage.workbench().config().experiment(),
          stage.workbench().pins().photos(),
          stage.workbench().photos().folder()->size()};
}

}  // namespace

std::vector<Step> restartSteps(Stage& stage) {
  const auto session = std::make_shared<Session>();
  return {
      {.name = "Quit",
       .action =
           [&stage, session] {
             *session = sessionOf(stage);
             stage.driver().choose(*stage.window().actions()[ActionId::Quit]);
           },
       .holds = [&stage] { return !stage.isOpen(); },
       .otherwise = "The window did not close.",
       .then = [&stage] { stage.clear(); }},
      {.name = "Start again and find page and settings as they were",
       .action = [&stage] { stage.open(); },
       .holds =
           [&stage, session] {
             Experiment now = stage.workbench().config().experiment();
             now.data.folder = session->experiment.data.folder;  // until it is scanned
             return stage.isOpen() && stage.window().currentPage()->id() == session->page &&
                    now == session->experiment;
           },
       .otherwise = "Page or settings of the last session are not back."},
      {.name = "Find the folder scanned again",
       .holds =
           [&stage, session] {
             const auto folder = stage.workbench().photos().folder();
             return folder != nullptr && folder->folder() == session->folder &&
                    folder->size() == session->photos && stage.workbench().pins().photos() == session->pinned;
           },
       .otherwise =
           "The folder of the last session was not scanned, or what was pinned or excluded is not back."},
      {.name = "Find the run with its curves",
       .holds =
           [&stage, session] {
             const RunModel& run = stage.workbench().run();
             return run.folder() == session->run && run.canGoOn() && !run.series().isEmpty();
           },
       .otherwise = "The run of the last session is not back on the Train page."},
  };
}

}  // namespace dinoscope
