#include "ui/self_test/self_test.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <cstdio>

#include "engine/core/error.h"
#include "ui/self_test/report.h"
#include "ui/self_test/stall_verdict.h"
#include "ui/self_test/steps.h"

namespace dinoscope {
namespace {

constexpr int kFailedExitCode = 4;

/// The folder, without what an earlier self-test left in it.
QDir freshFolder(const QString& out) {
  const QDir folder(QDir(out).absolutePath());
  if (!folder.mkpath(QStringLiteral(".")))
    throw dataError("The folder " + out.toStdString() + " can't be made; choose another one.");
  QDir(folder.filePath(QStringLiteral("runs"))).removeRecursively();
  for (const QString& file : folder.entryList({"*-light.png", "*-dark.png", "settings.ini", "report.json"}))
    QFile::remove(folder.filePath(file));
  return folder;
}

std::vector<Step> allSteps(Stage& stage) {
  std::vector<Step> steps = dataAndViewsSteps(stage);
  for (const auto& more :
       {trainSteps(stage), otherProcessSteps(stage), exploreAndRunsSteps(stage), restartSteps(stage)})
    steps.insert(steps.end(), more.begin(), more.end());
  return steps;
}

void say(const QString& line) {
  std::printf("%s\n", qPrintable(line));
  std::fflush(stdout);
}

void sayOutcomes(const std::vector<StepOutcome>& outcomes, const StallVerdict& verdict) {
  for (const StepOutcome& outcome : outcomes)
    if (outcome.verdict == StepOutcome::Verdict::Failed)
      say(QStringLiteral("FAILED %1: %2").arg(outcome.name, outcome.sentence));
  if (!verdict.held) say(QStringLiteral("FAILED %1").arg(verdict.sentence));
  say(QStringLiteral(
          "The ui thread was blocked for %1 ms at most while training (own part %2 ms; the machine "
          "was %3).")
          .arg(verdict.longest_ms, 0, 'f', 0)
          .arg(verdict.longest_own_ms, 0, 'f', 0)
          .arg(verdict.is_machine_calm ? QStringLiteral("calm")
                                       : QStringLiteral("busy with other programs")));
}

void write(const QJsonObject& report, const QDir& folder) {
  QSaveFile file(folder.filePath(QStringLiteral("report.json")));
  const QByteArray json = QJsonDocument(report).toJson();
  if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
    throw dataError("The report can't be written to " + file.fileName().toStdString() +
                    "; choose another folder.");
}

}  // namespace

int runSelfTest(const QString& out, const WorkbenchComposer& compose) {
  const QDir folder = freshFolder(out);
  // A window that closes is a step of the test, not the end of the program.
  QApplication::setQuitOnLastWindowClosed(false);
  QElapsedTimer clock;
  clock.start();
  Stage stage(folder, compose);
  int number = 0;
  const std::vector<StepOutcome> outcomes = runSteps(allSteps(stage), [&](const QString& name) {
    say(QStringLiteral("%1. %2").arg(++number).arg(name));
    stage.meter().setStep(name);
  });
  stage.endTraining();
  if (stage.isOpen() && outcomes.back().verdict != StepOutcome::Verdict::Held)
    stage.shoot(QStringLiteral("failed"));
  const StallVerdict verdict = judgeStalls(stage.meter(), stage.figures().others_share);
  const QJsonObject report = reportOf(stage, outcomes, verdict, static_cast<double>(clock.elapsed()) / 1000);
  write(report, folder);
  sayOutcomes(outcomes, verdict);
  return report["held"].toBool() ? 0 : kFailedExitCode;
}

}  // namespace dinoscope
