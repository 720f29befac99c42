// What the Train page says of a diagnosis, and what its buttons do.

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "engine/config/experiment_file.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"
#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/pages/train/diagnosis_banner.h"
#include "ui/pages/train/health_line.h"
#include "ui/pages/train/run_controls.h"
#include "ui/pages/train/run_log.h"
#include "ui/pages/train/run_plots.h"
#include "ui/pages/train/train_page.h"
#include "ui/view_models/diagnosis_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/live_plot.h"

namespace dinoscope::test {
namespace {

Diagnosis collapse() {
  Diagnosis diagnosis;
  diagnosis.kind = DiagnosisKind::UniformCollapse;
  diagnosis.severity = DiagnosisSeverity::Serious;
  diagnosis.since_step = 12;
  diagnosis.seen =
      "The teacher favours nothing: its targets are 0.0041 nats from uniform, so the student has nothing to "
      "learn.";
  diagnosis.cause =
      "The teacher temperature of 0.5 is too high: nothing sharpens its output (0.04 to 0.07 is usual).";
  diagnosis.remedies = {{"Sharpen the teacher: temperature 0.04.",
                         {{"teacher.temp_start", "0.04"}, {"teacher.temp_end", "0.04"}},
                         true},
                        {"Lower the learning rate to 0.00017 (optim.lr).", {{"optim.lr", "0.00017"}}, true}};
  diagnosis.action = DiagnosisAction::Pause;
  return diagnosis;
}

Diagnosis starved() {
  Diagnosis diagnosis;
  diagnosis.kind = DiagnosisKind::StarvedLoader;
  diagnosis.since_step = 4;
  diagnosis.seen = "Steps wait 61 % of the time for their batches (210 ms a step).";
  diagnosis.cause = "Decoding and drawing views on 1 worker is slower than the network.";
  diagnosis.remedies = {{"Use 2 loader workers (run.workers).", {{"run.workers", "2"}}, false},
                        {"Or train on smaller copies of the photos.", {}, true}};
  return diagnosis;
}

}  // namespace

class WatchdogBannerTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init();
  void saysWhatWasSeen();
  void marksThePlots();
  void showsTheMostUrgent();
  void goesWhenItIsOver();
  void startsAgainWithTheRemedy();
  void goesOnWithTheRemedy();
  void goesOnWithOtherSchedulesAtOnce();
  void stopBeatsAWaitingRemedy_data();
  void stopBeatsAWaitingRemedy();
  void goesOnAsItIs();
  void canBeDismissed();
  void looksRight();

private:
  void start();
  DiagnosisBanner& banner() { return m_page->diagnosis(); }
  void tell(const Diagnosis& diagnosis) {
    m_fixture->train->diagnose(diagnosis);
    QTRY_VERIFY(banner().shown().has_value());
  }

  std::unique_ptr<WorkbenchFixture> m_fixture;
  std::unique_ptr<TrainPage> m_page;
};

void WatchdogBannerTest::init() {
  m_page.reset();
  m_fixture = std::make_unique<WorkbenchFixture>();
  m_page = std::make_unique<TrainPage>(*m_fixture->workbench);
  m_page->resize(1216, 720);
  m_page->show();
  start();
}

void WatchdogBannerTest::start() {
  QSignalSpy changed(&m_fixture->workbench->photos(), &FolderModel::changed);
  m_fixture->workbench->present().openFolder(samplePhotos());
  QTRY_COMPARE(changed.count(), 1);
  m_page->primaryAction()->trigger();
  m_fixture->train->takeSteps(20);
  QTRY_COMPARE(m_fixture->workbench->run().completedSteps(), std::int64_t{20});
}

void WatchdogBannerTest::saysWhatWasSeen() {
  QVERIFY(banner().isHidden());
  QSignalSpy added(&m_page->log(), &RunLog::lineAdded);
  tell(collapse());
  QVERIFY(banner().isVisible());
  QVERIFY(banner().sentence().startsWith(QStringLiteral("The teacher favours nothing")));
  QCOMPARE(banner().remedyButtons().size(), std::size_t{2});
  QCOMPARE(banner().remedyButtons()[0]->text(), QStringLiteral("Start again: Teacher temperature 0.04"));
  QVERIFY(!banner().accessibleName().isEmpty());
  QVERIFY(added.count() > 0);
  m_fixture->train->events().publish(Notice{"owl.jpg could not be read."});
  QTRY_COMPARE(m_page->banner()->sentence(), QStringLiteral("owl.jpg could not be read."));
  QVERIFY(banner().isVisible());  // beside it, not in its place
}

void WatchdogBannerTest::marksThePlots() {
  tell(collapse());
  m_page->refreshNow();
  QCOMPARE(m_page->health().reading().level, HealthLevel::Bad);  // whatever the spread says
  QCOMPARE(m_fixture->workbench->run().diagnoses().size(), std::size_t{1});
  QCOMPARE(m_page->plots().lossPlot().markers().back(),
           (PlotMarker{12, MarkerKind::Diagnosis, diagnosisMark(DiagnosisKind::UniformCollapse)}));
}

void WatchdogBannerTest::showsTheMostUrgent() {
  tell(collapse());
  m_fixture->train->diagnose(starved());
  QTRY_COMPARE(m_fixture->workbench->run().openDiagnoses().size(), std::size_t{2});
  QCOMPARE(banner().shown()->kind, DiagnosisKind::UniformCollapse);
}

void WatchdogBannerTest::goesWhenItIsOver() {
  tell(starved());
  m_fixture->train->events().publish(DiagnosisOver{DiagnosisKind::StarvedLoader, 19});
  QTRY_VERIFY(banner().isHidden());
  QCOMPARE(m_fixture->workbench->run().diagnoses().size(), std::size_t{1});  // the plots keep its mark
}

void WatchdogBannerTest::startsAgainWithTheRemedy() {
  std::filesystem::create_directories(m_fixture->train->requests[0].run_folder);
  tell(collapse());
  banner().remedyButtons()[0]->click();
  QTRY_COMPARE(m_fixture->train->requests.size(), std::size_t{2});
  const TrainRequest& request = m_fixture->train->requests[1];
  QVERIFY(!request.resume);
  QVERIFY(request.run_folder != m_fixture->train->requests[0].run_folder);
  QCOMPARE(request.experiment.teacher.temp_start, 0.04);
  QCOMPARE(request.experiment.teacher.temp_end, 0.04);
  QTRY_VERIFY(banner().isHidden());
  m_fixture->train->takeSteps(1);  // the new run is listened to
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Running);
}

void WatchdogBannerTest::goesOnWithTheRemedy() {
  // As the real session leaves it: a run folder with a checkpoint.
  const TrainRequest first = m_fixture->train->requests[0];
  std::filesystem::create_directories(first.run_folder / "checkpoints" / "step-0000000020");
  const std::string json = toJson(first.experiment);
  diskStorage().writeFile(RunLayout{first.run_folder}.experiment(), std::as_bytes(std::span(json)));
  tell(starved());
  QCOMPARE(banner().remedyButtons().size(), std::size_t{1});  // the other remedy is words only
  banner().remedyButtons()[0]->click();
  QTRY_COMPARE(m_fixture->train->requests.size(), std::size_t{2});
  const TrainRequest& request = m_fixture->train->requests[1];
  QVERIFY(request.resume);
  QCOMPARE(request.run_folder, first.run_folder);
  QCOMPARE(request.experiment.run.workers, std::int64_t{2});
  Experiment unchanged = request.experiment;
  unchanged.run.workers = first.experiment.run.workers;
  QVERIFY(unchanged == first.experiment);
}

void WatchdogBannerTest::goesOnWithOtherSchedulesAtOnce() {
  Diagnosis slow;
  slow.kind = DiagnosisKind::FrozenTeacher;
  slow.seen = "The teacher stands still.";
  slow.remedies = {{"Let it follow.", {{"teacher.momentum_start", "0.99"}}, false}};
  tell(slow);
  banner().remedyButtons()[0]->click();
  QTRY_COMPARE(m_fixture->train->edits.size(), std::size_t{1});
  QCOMPARE(m_fixture->train->edits[0].teacher.momentum_start, 0.99);
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Running);
  QCOMPARE(m_fixture->workbench->run().experiment()->teacher.momentum_start, 0.99);
  QCOMPARE(m_fixture->workbench->config().experiment().teacher.momentum_start, 0.99);
  QCOMPARE(m_fixture->train->requests.size(), std::size_t{1});  // it is the same run
}

/// "Go on: ..." waits for a pause or a stop; a stop by the user is a stop.
void WatchdogBannerTest::stopBeatsAWaitingRemedy_data() {
  QTest::addColumn<bool>("needs_a_stop");
  QTest::newRow("of a schedule, waiting for the pause") << false;
  QTest::newRow("of the loader, waiting for the end") << true;
}
void WatchdogBannerTest::stopBeatsAWaitingRemedy() {
  QFETCH(bool, needs_a_stop);
  const std::filesystem::path run = m_fixture->train->requests[0].run_folder;
  std::filesystem::create_directories(run / "checkpoints" / "step-0000000020");
  const std::string json = toJson(m_fixture->train->requests[0].experiment);
  diskStorage().writeFile(RunLayout{run}.experiment(), std::as_bytes(std::span(json)));
  Diagnosis slow = starved();
  if (!needs_a_stop) slow.remedies = {{"Let it follow.", {{"teacher.momentum_start", "0.99"}}, false}};
  tell(slow);
  m_fixture->train->obeys = false;  // the step takes long
  banner().remedyButtons()[0]->click();
  // Pressed before the run has come to where the remedy waits for it; closing the window does the same.
  m_fixture->workbench->run().stop();
  m_fixture->train->enter(RunState::Paused);  // on its way already
  m_fixture->train->finish(true);
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Stopped);
  QTRY_VERIFY(m_fixture->workbench->jobs().active().empty());
  QCOMPARE(m_fixture->train->requests.size(), std::size_t{1});
  QVERIFY(m_fixture->train->edits.empty());
}

void WatchdogBannerTest::goesOnAsItIs() {
  tell(collapse());
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Paused);
  QTRY_VERIFY(banner().findChild<QPushButton*>(QStringLiteral("goOn")) != nullptr);
  banner().findChild<QPushButton*>(QStringLiteral("goOn"))->click();
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Running);
}

void WatchdogBannerTest::canBeDismissed() {
  tell(starved());
  banner().findChild<QToolButton*>()->click();
  QVERIFY(banner().isHidden());
  m_fixture->train->takeSteps(1);
  QTRY_COMPARE(m_fixture->workbench->run().completedSteps(), std::int64_t{21});
  QVERIFY(banner().isHidden());
  Diagnosis again = starved();
  again.since_step = 20;
  m_fixture->train->diagnose(again);
  QTRY_VERIFY(banner().isVisible());
}

void WatchdogBannerTest::looksRight() {
  m_fixture->train->drawAttention(3);
  tell(collapse());
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Paused);
  m_page->refreshNow();
  leaveScreenshots(*m_page, QStringLiteral("train-collapsed"), {1216, 720});
  m_fixture->train->events().publish(DiagnosisOver{DiagnosisKind::UniformCollapse, 19});
  m_fixture->train->enter(RunState::Running);
  m_fixture->train->diagnose(starved());
  QTRY_COMPARE(banner().shown()->kind, DiagnosisKind::StarvedLoader);
  m_page->refreshNow();
  leaveScreenshots(*m_page, QStringLiteral("train-starved"), {1216, 720});
}

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::WatchdogBannerTest)
#include "watchdog_banner_test.moc"
