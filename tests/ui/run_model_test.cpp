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
    QVERIFY(!fixture.run.isGoingOn());
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
    QVERIFY(fixture.run.isGoingOn());
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
    QTRY_VERIFY(!fixture.run.isGoingOn());
    fixture.run.start(requestFor("/runs/two"));
    QCOMPARE(fixture.run.completedSteps(), 0);
    QVERIFY(fixture.run.series().isEmpty());
    QVERIFY(!fixture.run.latest().has_value());
  }

  void anEarlierRunIsShownAndGoneOnWith() {
    RunFixture fixture;
    std::vector<StepMetrics> steps;
    for (std::int64_t step = 0; step < 12; ++step) steps.push_back(fixture.session.metricsOf(step));
    fixture.run.showEarlier("/runs/old", RunState::Stopped, true, 40, historyOf(steps, {}));
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
