#include <QAbstractItemView>
#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTableView>
#include <algorithm>
#include <memory>

#include "engine/core/error.h"
#include "ui/pages/train/run_controls.h"
#include "ui/pages/train/train_page.h"
#include "ui/path_text.h"
#include "ui/sample_photos.h"
#include "ui/self_test/stage.h"
#include "ui/self_test/steps.h"
#include "ui/self_test/view_controls.h"
#include "ui/view_models/run_list_model.h"

namespace dinoscope {
namespace {

constexpr double kTraining_s = 600;
constexpr int kTilesOfTransformer = 3;  // at least two heads and their mean

RunModel& runOf(Stage& stage) { return stage.workbench().run(); }

/// The command line's program, which is installed beside this one.
QString commandLine() { return QCoreApplication::applicationDirPath() + QStringLiteral("/dinoscope-cli"); }

/// A training in a terminal: a small transformer on the sample photos, in this stage's workspace.
void train(QProcess& terminal, Stage& stage, const QString& name, int epochs) {
  if (!QFileInfo(commandLine()).isExecutable())
    throw runError("There is no " + commandLine().toStdString() + " beside this program; build it too.");
  terminal.setStandardOutputFile(QProcess::nullDevice());
  terminal.setStandardErrorFile(QProcess::nullDevice());
  const QString run = toText(stage.workbench().catalogue().workspace()) + QLatin1Char('/') + name;
  QStringList arguments{"train", "--preset", "demo", "--data", samplePhotosFolder(), "--run", run};
  for (const QString& assignment :
       {QStringLiteral("model.backbone=vit_micro"), QStringLiteral("model.patch_size_px=8"),
        QStringLiteral("views.local_count=2"), QStringLiteral("eval.knn_every_epochs=0"),
        QStringLiteral("run.threads=1"), QStringLiteral("optim.lr_warmup_epochs=0"),
        QStringLiteral("run.epochs=%1").arg(epochs)})
    arguments << "--set" << assignment;
  terminal.start(commandLine(), arguments);
}

/// The list of runs, and the run's row in it; -1 while it is not there.
int rowOf(QTableView& table, const QString& name) {
  for (int row = 0; row < table.model()->rowCount(); ++row)
    if (table.model()->index(row, RunListModel::Name).data().toString() == name) return row;
  return -1;
}

QTableView& tableOf(Stage& stage) {
  return *stage.page<Page>(PageId::Runs).findChild<QTableView*>(QStringLiteral("runTable"));
}

}  // namespace

std::vector<Step> otherProcessSteps(Stage& stage) {
  const auto terminal = std::make_shared<QProcess>();
  const auto clicks = std::make_shared<int>(0);
  const QString finished = QStringLiteral("from-terminal"), going = QStringLiteral("in-terminal");
  return {
      {.name = "Train a short run by the command line, from beginning to end",
       .action = [&stage, terminal, finished] { train(*terminal, stage, finished, 1); },
       .holds = [terminal] { return terminal->state() == QProcess::NotRunning && terminal->exitCode() == 0; },
       .otherwise = "The command line did not train a run of one epoch.",
       .patience_s = kTraining_s},
      {.name = "Find it on the Runs page",
       .action =
           [&stage, clicks] {
             *clicks = stage.driver().clicks();
             stage.driver().click(*stage.window().pageAction(PageId::Runs));
           },
       .holds = [&stage, finished] { return rowOf(tableOf(stage), finished) >= 0; },
       .otherwise = "The run of the command line is not on the Runs page."},
      {.name = "Open it and see its attention",
       .action =
           [&stage, finished] {
             stage.driver().doubleClickRow(tableOf(stage), rowOf(tableOf(stage), finished));
           },
       .holds =
           [&stage, clicks] {
             stage.figures().clicks_to_attention = stage.driver().clicks() - *clicks;
             return stage.window().currentPage()->id() == PageId::Train &&
                    runOf(stage).state() == RunState::Finished &&
                    isAttentionShown(stage, kTilesOfTransformer);
           },
       .otherwise = "A finished run of the command line shows no attention on the pinned photos.",
       .then = [&stage] { stage.shoot("train-finished"); },
       .patience_s = 300},
      {.name = "Let another process train a long run",
       .action = [&stage, terminal, going] { train(*terminal, stage, going, 500); },
       .holds =
           [&stage, going] {
             stage.workbench().refreshRuns();
             const auto& runs = stage.workbench().runs();
             return std::any_of(runs.begin(), runs.end(), [&going](const RunRecord& run) {
               return toText(run.name) == going && run.steps > 0 && isGoingOn(run);
             });
           },
       .otherwise = "The other process did not begin to train.",
       .patience_s = kTraining_s},
      {.name = "Open the run while it goes on there, and see its curves grow",
       .action =
           [&stage, going] {
             stage.driver().click(*stage.window().pageAction(PageId::Runs));
             if (!waitUntil([&] { return rowOf(tableOf(stage), going) >= 0; }, 60))
               throw runError("The run of the other process is not on the Runs page.");
             stage.driver().doubleClickRow(tableOf(stage), rowOf(tableOf(stage), going));
           },
       .holds =
           [&stage, first = std::make_shared<std::int64_t>(-1)] {
             if (!runOf(stage).isElsewhere()) return false;
             if (*first < 0) *first = runOf(stage).completedSteps();
             return runOf(stage).completedSteps() > *first;
           },
       .otherwise = "The curves of the run that another process trains do not grow here.",
       .then = [&stage] { stage.shoot("train-elsewhere"); },
       .patience_s = 300},
      {.name = "Stop it from here",
       .action =
           [&stage] { stage.driver().click(*stage.page<TrainPage>(PageId::Train).controls().stopAction()); },
       .holds =
           [&stage, terminal] {
             return terminal->state() == QProcess::NotRunning && runOf(stage).state() == RunState::Stopped &&
                    runOf(stage).canGoOn();
           },
       .otherwise = "The other process did not stop with a checkpoint.",
       .then =
           [terminal] {
             if (terminal->state() != QProcess::NotRunning) terminal->kill();
           },
       .patience_s = 300},
  };
}

}  // namespace dinoscope
