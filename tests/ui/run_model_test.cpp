// The run as the pages see it: its states, its numbers, and why a command can't be given.

#include <QSignalSpy>
#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/fakes/scripted_train_session.h"
#include "ui/view_models/run_model.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

TrainRequest requestFor(const char* folder, bool resume = false) {
  TrainRequest request;
  request.run_folder = folder;
  request.resume = resume;
  return request;
}

struct RunFixture {
  ScriptedTrainSession session;
  RunModel run{session};

  void start(const char* folder = "/runs/photos") {
    run.start(requestFor(folder));
    session.takeSteps(5);
  }
};

}  // namespace

class RunModelTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void followsARunFromStartToEnd() {
    RunFixture fixture;
    QCOMPARE(fixture.run.state(), RunState::Idle);
    QVERIFY(!fixture.run.isTrainedHere());
    fixture.run.start(requestFor("/runs/photos"));
    QCOMPARE(fixture.run.state(), RunState::Preparing);
    QCOMPARE(fixture.run.name(), QStringLiteral("photos"));

    QSignalSpy metrics(&fixture.run, &RunModel::metricsChanged);
    fixture.session.takeSteps(10);
    QTRY_COMPARE(fixture.run.completedSteps(), 10);
    QCOMPARE(fixture.run.state(), RunState::Running);
    QVERIFY(metrics.count() > 0);
    QCOMPARE(fixture.run.progress(), 0.25);
    QVERIFY(fixture.run.knnTop1().has_value());
    QCOMPARE(fixture.run.series().steps().size(), 10);

    QSignalSpy finished(&fixture.run, &RunModel::finished);
    QSignalSpy checkpoints(&fixture.run, &RunModel::checkpointWritten);
    fixture.session.takeSteps(30);
    fixture.session.finish();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(checkpoints.count(), 1);
    QCOMPARE(fixture.run.state(), RunState::Finished);
    QCOMPARE(fixture.run.progress(), 1.0);
    QVERIFY(!fixture.run.canGoOn());
  }

  void pausesResumesAndStops() {
    RunFixture fixture;
    fixture.start();
    QTRY_COMPARE(fixture.run.state(), RunState::Running);
    fixture.run.pause();
    QTRY_COMPARE(fixture.run.state(), RunState::Paused);
    QVERIFY(fixture.run.isTrainedHere());
    fixture.run.resume();
    QTRY_COMPARE(fixture.run.state(), RunState::Running);
    fixture.run.stop();
    QTRY_COMPARE(fixture.run.state(), RunState::Stopped);
    QVERIFY(fixture.run.canGoOn());
  }

  /// A session that is slow to stop says Running once more on its way: the model does not go back.
  void stoppingStaysStopping() {
    RunFixture fixture;
    fixture.start();
    QTRY_COMPARE(fixture.run.state(), RunState::Running);
    fixture.session.obeys = false;
    fixture.run.stop();
    QCOMPARE(fixture.run.state(), RunState::Stopping);
    fixture.session.enter(RunState::Running);
    fixture.session.takeSteps(1);
    QTRY_COMPARE(fixture.run.completedSteps(), 6);
    QCOMPARE(fixture.run.state(), RunState::Stopping);
    for (const RunCommand command :
         {RunCommand::Start, RunCommand::Pause, RunCommand::Resume, RunCommand::Stop})
      QVERIFY(!fixture.run.reasonAgainst(command).isEmpty());
    fixture.session.finish(true);
    QTRY_COMPARE(fixture.run.state(), RunState::Stopped);
  }

  /// Whatever is said in whatever order: nothing leads out of Stopping but an end, and nothing out of an end.
  void lateNewsLose_data() {
    QTest::addColumn<RunState>("now");
    QTest::addColumn<RunState>("late");
    using enum RunState;
    for (const RunState late : {Preparing, Running, Paused}) {
      QTest::addRow("stopping, %s", runStateName(late).c_str()) << Stopping << late;
      for (const RunState end : {Stopped, Finished, Failed})
        QTest::addRow("%s, %s", runStateName(end).c_str(), runStateName(late).c_str()) << end << late;
    }
    QTest::addRow("finished, stopping") << Finished << Stopping;
    QTest::addRow("failed, finished") << Failed << Finished;
  }
  void lateNewsLose() {
    QFETCH(RunState, now);
    QFETCH(RunState, late);
    RunFixture fixture;
    fixture.start();
    QTRY_COMPARE(fixture.run.state(), RunState::Running);
    fixture.session.enter(now);
    QTRY_COMPARE(fixture.run.state(), now);
    fixture.session.enter(late);
    fixture.session.takeSteps(1);  // told after it
    QTRY_COMPARE(fixture.run.completedSteps(), 6);
    QCOMPARE(fixture.run.state(), now);
  }

  void freeingTheMemoryTooLateIsNoCrash() {
    RunFixture fixture;
    fixture.start();
    QTRY_COMPARE(fixture.run.state(), RunState::Running);
    fixture.session.release_error = settingsError("The memory of a run can be released while it is paused.");
    QSignalSpy notices(&fixture.run, &RunModel::noticed);
    fixture.run.releaseMemory();
    QCOMPARE(notices.count(), 1);
  }

  void aRunMayBeStartedByWhoeverHearsOfTheEnd() {
    RunFixture fixture;
    fixture.start();
    connect(
        &fixture.run, &RunModel::finished, &fixture.run,
        [&fixture] { fixture.run.start(requestFor("/runs/next")); }, Qt::SingleShotConnection);
    fixture.session.finish();
    QTRY_COMPARE(fixture.run.name(), QStringLiteral("next"));
    fixture.session.takeSteps(2);
    QTRY_COMPARE(fixture.run.state(), RunState::Running);  // the bridge still listens
  }

  void aRefillKeepsWhatCameMeanwhile() {
    RunFixture fixture;
    fixture.start();
    QTRY_COMPARE(fixture.run.completedSteps(), 5);
    std::vector<StepMetrics> read;
    for (std::int64_t step = 0; step < 4; ++step) read.push_back(fixture.session.metricsOf(step));
    fixture.run.beginRefill();
    fixture.session.takeSteps(3);
    QTRY_COMPARE(fixture.run.completedSteps(), 8);
    read.push_back(fixture.session.metricsOf(4));
    read.push_back(fixture.session.metricsOf(5));
    fixture.run.refill(historyOf(read, {}));
    QCOMPARE(fixture.run.completedSteps(), 8);
    QCOMPARE(fixture.run.series().steps().size(), 8);
  }

  void aRunOfAnotherProcessIsNotOurs() {
    RunFixture fixture;
    ShownRun shown{"/runs/theirs", RunState::Running, false, false, 40, {}, {}, {4711, "elsewhere"}};
    fixture.run.show(shown);
    QCOMPARE(fixture.run.state(), RunState::Running);
    QVERIFY(fixture.run.isElsewhere() && fixture.run.isLive() && !fixture.run.isTrainedHere());
    QVERIFY(fixture.run.trainerText().contains(QStringLiteral("4711")));
    QVERIFY(fixture.run.reasonAgainst(RunCommand::Start).isEmpty());
    QSignalSpy asked(&fixture.run, &RunModel::askedFor);
    fixture.run.stop();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(fixture.run.state(), RunState::Running);  // until it says so itself
    QVERIFY(!fixture.run.reasonAgainst(RunCommand::Pause).isEmpty());
    fixture.run.takeAnswer({});
    fixture.run.follow({fixture.session.metricsOf(0), StateChanged{RunState::Stopping}});
    QCOMPARE(fixture.run.completedSteps(), 1);
    fixture.run.follow({StateChanged{RunState::Stopped}});
    QVERIFY(!fixture.run.isLive());

    fixture.start("/runs/ours");
    QTRY_COMPARE(fixture.run.state(), RunState::Running);
    QVERIFY(fixture.run.isTrainedHere());
    fixture.run.follow({StateChanged{RunState::Failed}});  // late news of theirs
    QCOMPARE(fixture.run.state(), RunState::Running);
  }

  void commandsThatCantBeGivenSayWhy() {
    RunFixture fixture;
    QVERIFY(fixture.run.reasonAgainst(RunCommand::Start).isEmpty());
    for (const RunCommand command : {RunCommand::Pause, RunCommand::Resume, RunCommand::Stop})
      QVERIFY(!fixture.run.reasonAgainst(command).isEmpty());
    fixture.start();
    QTRY_COMPARE(fixture.run.state(), RunState::Running);
    QVERIFY(!fixture.run.reasonAgainst(RunCommand::Start).isEmpty());
    QVERIFY(!fixture.run.reasonAgainst(RunCommand::Resume).isEmpty());
    QVERIFY(fixture.run.reasonAgainst(RunCommand::Pause).isEmpty());
    QVERIFY(fixture.run.reasonAgainst(RunCommand::Stop).isEmpty());
    fixture.run.pause();
    QTRY_COMPARE(fixture.run.state(), RunState::Paused);
    QVERIFY(!fixture.run.reasonAgainst(RunCommand::Pause).isEmpty());
    QVERIFY(fixture.run.reasonAgainst(RunCommand::Resume).isEmpty());
  }

  void aFailureIsToldInItsSentence() {
    RunFixture fixture;
    fixture.start();
    QSignalSpy failures(&fixture.run, &RunModel::failed);
    fixture.session.fail("The disk is full; make room and resume.");
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(failures.front().front().toString(), QStringLiteral("The disk is full; make room and resume."));
    QCOMPARE(fixture.run.state(), RunState::Failed);
    QVERIFY(fixture.run.reasonAgainst(RunCommand::Start).isEmpty());
  }

  void whatStartThrowsLeavesTheModelAsItWas() {
    RunFixture fixture;
    fixture.session.start_error = settingsError("run.epochs is 0; it must be 1 or more.");
    QVERIFY_EXCEPTION_THROWN(fixture.run.start(requestFor("/runs/photos")), Error);
    QCOMPARE(fixture.run.state(), RunState::Idle);
    QVERIFY(fixture.run.folder().empty());
  }

  void anotherRunBeginsAnew() {
    RunFixture fixture;
    fixture.start("/runs/one");
    QTRY_COMPARE(fixture.run.completedSteps(), 5);
    fixture.session.finish();
    QTRY_VERIFY(!fixture.run.isTrainedHere());
    fixture.run.start(requestFor("/runs/two"));
    QCOMPARE(fixture.run.completedSteps(), 0);
    QVERIFY(fixture.run.series().isEmpty());
    QVERIFY(!fixture.run.latest().has_value());
  }

  void anEarlierRunIsShownAndGoneOnWith() {
    RunFixture fixture;
    std::vector<StepMetrics> steps;
    for (std::int64_t step = 0; step < 12; ++step) steps.push_back(fixture.session.metricsOf(step));
    fixture.run.show({"/runs/old", RunState::Stopped, true, false, 40, {}, historyOf(steps, {}), {}});
    QCOMPARE(fixture.run.completedSteps(), 12);
    QCOMPARE(fixture.run.name(), QStringLiteral("old"));
    QVERIFY(fixture.run.canGoOn());
    QVERIFY(fixture.run.reasonAgainst(RunCommand::Resume).isEmpty());
    fixture.run.start(requestFor("/runs/old", true));
    QCOMPARE(fixture.run.completedSteps(), 12);  // its past stays on the curves
    QCOMPARE(fixture.run.series().steps().size(), 12);
  }

  void droppedMetricsAskForTheRecordOnDisk() {
    RunFixture fixture;
    fixture.run.start(requestFor("/runs/photos"));
    QSignalSpy incomplete(&fixture.run, &RunModel::historyIncomplete);
    fixture.session.takeSteps(6000);  // more than the channel keeps
    QTRY_VERIFY(incomplete.count() > 0);
    QCOMPARE(fixture.run.completedSteps(), 6000);
  }
};

DINOSCOPE_TEST(RunModelTest)
#include "run_model_test.moc"
