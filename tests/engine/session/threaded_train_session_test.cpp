#include "engine/session/threaded_train_session.h"

#include <QTest>
#include <latch>
#include <thread>

#include "tests/engine/session/scripted_training.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using dinoscope::test::makeScriptedTraining;
using dinoscope::test::Script;

namespace {

TrainingFactory factoryOf(const std::shared_ptr<Script>& script) {
  return [script](const TrainRequest&, const EventPublisher& publish, const std::stop_token&) {
    return makeScriptedTraining(script, publish);
  };
}

template <typename T>
std::vector<T> eventsOf(const std::vector<Event>& events) {
  std::vector<T> found;
  for (const Event& event : events)
    if (const T* match = std::get_if<T>(&event)) found.push_back(*match);
  return found;
}

std::vector<RunState> statesIn(const std::vector<Event>& events) {
  std::vector<RunState> states;
  for (const StateChanged& change : eventsOf<StateChanged>(events)) states.push_back(change.state);
  return states;
}

}  // namespace

class ThreadedTrainSessionTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void runsToTheEnd() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script));
    session.start({});
    session.wait();
    const auto events = session.events().drain();
    QCOMPARE(eventsOf<StepMetrics>(events).size(), std::size_t{12});
    QCOMPARE(eventsOf<EpochSummary>(events).size(), std::size_t{3});
    const auto finished = eventsOf<RunFinished>(events);
    QCOMPARE(finished.size(), std::size_t{1});
    QCOMPARE(finished[0].steps, 12);
    QVERIFY(!finished[0].stopped_early);
    QVERIFY((statesIn(events) == std::vector{RunState::Preparing, RunState::Running, RunState::Finished}));
    QVERIFY(std::holds_alternative<RunFinished>(events.back()));
    QCOMPARE(script->checkpoints.load(), 3);  // after two epochs, and the last
    QCOMPARE(session.state(), RunState::Finished);
  }

  void endsAfterMaxStepsWithACheckpoint() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script));
    TrainRequest request;
    request.max_steps = 5;
    session.start(request);
    session.wait();
    const auto events = session.events().drain();
    QCOMPARE(eventsOf<StepMetrics>(events).size(), std::size_t{5});
    QVERIFY(eventsOf<RunFinished>(events).at(0).stopped_early);
    QCOMPARE(session.state(), RunState::Stopped);
    QCOMPARE(eventsOf<CheckpointWritten>(events).back().step, 5);
  }

  void pausesWhenTheWatchdogWishesSo() {
    const auto script = std::make_shared<Script>();
    script->wishes[6] = DiagnosisAction::Pause;
    ThreadedTrainSession session(factoryOf(script));
    session.start({});
    QTRY_COMPARE(session.state(), RunState::Paused);
    const auto events = session.events().drain();
    QCOMPARE(script->steps.load(), 6);
    QCOMPARE(eventsOf<CheckpointWritten>(events).back().step, 6);  // nobody may come for days
    session.resume();
    session.wait();
    QCOMPARE(session.state(), RunState::Finished);
    QCOMPARE(script->steps.load(), 12);
  }

  void endsWhenTheWatchdogWishesSo() {
    const auto script = std::make_shared<Script>();
    script->wishes[6] = DiagnosisAction::Stop;
    ThreadedTrainSession session(factoryOf(script));
    session.start({});
    session.wait();
    const auto events = session.events().drain();
    QVERIFY(eventsOf<RunFinished>(events).at(0).stopped_early);
    QCOMPARE(eventsOf<CheckpointWritten>(events).back().step, 6);
    QCOMPARE(session.state(), RunState::Stopped);
  }

  void pausesAndResumes() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script));
    std::latch first_step(1);
    script->before_step = [&](std::int64_t step) {
      if (step == 1) session.pause();
      if (step == 0) first_step.count_down();
    };
    session.start({});
    first_step.wait();
    QTRY_COMPARE(session.state(), RunState::Paused);
    QCOMPARE(script->steps.load(), 2);  // the running step was finished
    session.resume();
    session.wait();
    QCOMPARE(script->steps.load(), 12);
    const auto states = statesIn(session.events().drain());
    QVERIFY((states == std::vector{RunState::Preparing, RunState::Running, RunState::Paused,
                                   RunState::Running, RunState::Finished}));
  }

  void stopsInTheMiddleWithACheckpoint() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script));
    script->before_step = [&](std::int64_t step) {
      if (step == 6) session.stop();
    };
    session.start({});
    session.wait();
    const auto events = session.events().drain();
    QCOMPARE(eventsOf<RunFinished>(events).at(0).steps, 6);
    QVERIFY(eventsOf<RunFinished>(events).at(0).stopped_early);
    QCOMPARE(eventsOf<CheckpointWritten>(events).back().step, 6);
    QVERIFY(
        (script->recorded_states == std::vector{RunState::Running, RunState::Stopping, RunState::Stopped}));
  }

  void stopsWhilePaused() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script));
    script->before_step = [&](std::int64_t step) {
      if (step == 0) session.pause();
    };
    session.start({});
    QTRY_COMPARE(session.state(), RunState::Paused);
    session.stop();
    session.wait();
    QCOMPARE(session.state(), RunState::Stopped);
    QCOMPARE(script->checkpoints.load(), 1);
  }

  void aFullDiskHoldsTheRunUntilThereIsRoom() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script), {.retry = std::chrono::milliseconds(1)});
    script->before_step = [&](std::int64_t step) { script->is_disk_full = step == 5; };
    session.start({});
    QTRY_COMPARE(session.state(), RunState::Paused);
    const int checks = script->disk_checks;
    QTRY_VERIFY(script->disk_checks > checks + 3);  // it tries again by itself
    QCOMPARE(script->steps.load(), 6);
    script->is_disk_full = false;
    session.wait();
    const auto events = session.events().drain();
    QCOMPARE(eventsOf<StepMetrics>(events).size(), std::size_t{12});
    QCOMPARE(session.state(), RunState::Finished);
    const auto notices = eventsOf<Notice>(events);
    QCOMPARE(notices.size(), std::size_t{2});  // said once, however often it was tried
    QVERIFY(notices[0].sentence.starts_with("The disk is full. The run waits"));
    QVERIFY((statesIn(events) == std::vector{RunState::Preparing, RunState::Running, RunState::Paused,
                                             RunState::Running, RunState::Finished}));
  }

  void aFullDiskIsTriedAgainOnResume() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script), {.retry = std::chrono::hours(1)});
    script->before_step = [&](std::int64_t step) { script->is_disk_full = step == 5; };
    session.start({});
    QTRY_COMPARE(session.state(), RunState::Paused);
    std::size_t notices = 0;
    QTRY_VERIFY((notices += eventsOf<Notice>(session.events().drain()).size()) == 1);
    session.resume();
    QTRY_VERIFY((notices += eventsOf<Notice>(session.events().drain()).size()) == 2);  // still full
    script->is_disk_full = false;
    session.resume();
    session.wait();
    QCOMPARE(session.state(), RunState::Finished);
  }

  void aRunStoppedOnAFullDiskFails() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script), {.retry = std::chrono::hours(1)});
    script->before_step = [&](std::int64_t step) { script->is_disk_full = step == 5; };
    session.start({});
    QTRY_COMPARE(session.state(), RunState::Paused);
    session.stop();
    session.wait();
    QCOMPARE(eventsOf<RunFailed>(session.events().drain()).at(0).sentence, std::string("The disk is full."));
  }

  void aPausedRunTakesOtherSchedules() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script));
    script->before_step = [&](std::int64_t step) {
      if (step == 0) session.pause();
    };
    Experiment edited;
    QVERIFY_EXCEPTION_THROWN(session.changeSchedule(edited), Error);  // nothing is paused
    session.start({});
    QTRY_COMPARE(session.state(), RunState::Paused);
    edited.run.epochs = 2;
    session.changeSchedule(edited);
    QTRY_COMPARE(script->schedule_changes.load(), 1);
    edited.run.epochs = 0;
    QVERIFY_EXCEPTION_THROWN(session.changeSchedule(edited), Error);
    session.resume();
    session.wait();
    QCOMPARE(session.state(), RunState::Finished);
    QCOMPARE(script->steps.load(), 8);  // two epochs in place of three
  }

  void aPausedRunReleasesItsMemoryOnceItIsSafe() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script));
    script->before_step = [&](std::int64_t step) {
      if (step == 0) session.pause();
    };
    QVERIFY_EXCEPTION_THROWN(session.releaseMemory(), Error);  // nothing is paused
    session.start({});
    QTRY_COMPARE(session.state(), RunState::Paused);
    session.releaseMemory();
    QTRY_COMPARE(script->memory_releases.load(), 1);
    QCOMPARE(script->checkpoints.load(), 1);
    QCOMPARE(session.state(), RunState::Paused);
    session.resume();
    session.wait();
    QCOMPARE(script->steps.load(), 12);
    QCOMPARE(script->memory_releases.load(), 1);
  }

  void aPausedRunDrawsNewlyPinnedPhotos() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script));
    script->before_step = [&](std::int64_t step) {
      if (step == 0) session.pause();
    };
    session.start({});
    QTRY_COMPARE(session.state(), RunState::Paused);
    session.events().drain();
    session.setPinnedPhotos({"a.jpg", "b.jpg"});
    std::size_t snapshots = 0;
    QTRY_VERIFY((snapshots += eventsOf<AttentionSnapshot>(session.events().drain()).size()) == 2);
  }

  void aFailureBecomesAnEvent() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script));
    script->before_step = [](std::int64_t step) {
      if (step == 3) throw runError("The loss is not a number.");
    };
    session.start({});
    session.wait();
    const auto failures = eventsOf<RunFailed>(session.events().drain());
    QCOMPARE(failures.size(), std::size_t{1});
    QCOMPARE(failures[0].sentence, std::string("The loss is not a number."));
    QCOMPARE(session.state(), RunState::Failed);
    QCOMPARE(script->recorded_states.back(), RunState::Failed);
    session.start({});  // another run may follow
    session.wait();
    QCOMPARE(eventsOf<RunFailed>(session.events().drain()).size(), std::size_t{1});
  }

  void aFailingPreparationBecomesAnEvent() {
    ThreadedTrainSession session(
        [](const TrainRequest&, const EventPublisher&, const std::stop_token&) -> std::unique_ptr<Training> {
          throw dataError("There is no folder here.");
        });
    session.start({});
    session.wait();
    const auto failures = eventsOf<RunFailed>(session.events().drain());
    QCOMPARE(failures.at(0).kind, ErrorKind::Data);
  }

  void aPreparationThatIsStoppedIsNoFailure_data() {
    QTest::addColumn<std::int64_t>("steps");
    QTest::newRow("of a new run") << std::int64_t{0};
    QTest::newRow("of one that goes on") << std::int64_t{7};
  }
  void aPreparationThatIsStoppedIsNoFailure() {
    QFETCH(std::int64_t, steps);
    std::latch preparing(1);
    ThreadedTrainSession session([&](const TrainRequest&, const EventPublisher&,
                                     const std::stop_token& stop) -> std::unique_ptr<Training> {
      preparing.count_down();
      while (!stop.stop_requested()) std::this_thread::yield();
      if (steps == 0) throw cancelledError();
      RunFinished before;
      before.steps = steps;
      throw PreparationStopped(before);
    });
    TrainRequest request;
    request.run_folder = "a-run";
    session.start(request);
    preparing.wait();
    session.stop();
    session.wait();
    QCOMPARE(session.state(), RunState::Stopped);
    const auto events = session.events().drain();
    QVERIFY((statesIn(events) == std::vector{RunState::Preparing, RunState::Stopped}));
    QVERIFY(eventsOf<RunFailed>(events).empty());
    const auto finished = eventsOf<RunFinished>(events);
    QCOMPARE(finished.size(), std::size_t{1});
    QCOMPARE(finished[0].steps, steps);
    QVERIFY(finished[0].stopped_early);
    QCOMPARE(finished[0].run_folder, std::string("a-run"));
  }

  void aCancellationThatNobodyAskedForIsAFailure() {
    ThreadedTrainSession session(
        [](const TrainRequest&, const EventPublisher&, const std::stop_token&) -> std::unique_ptr<Training> {
          throw cancelledError();
        });
    session.start({});
    session.wait();
    QCOMPARE(session.state(), RunState::Failed);
    QCOMPARE(eventsOf<RunFailed>(session.events().drain()).size(), std::size_t{1});
  }

  void refusesASecondRunAndBadSettings() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script));
    TrainRequest bad;
    bad.experiment.run.batch_size = 0;
    QVERIFY_EXCEPTION_THROWN(session.start(bad), Error);
    script->before_step = [&](std::int64_t step) {
      if (step == 0) session.pause();
    };
    session.start({});
    QVERIFY_EXCEPTION_THROWN(session.start({}), Error);
  }  // the destructor stops the paused run
};

DINOSCOPE_TEST(ThreadedTrainSessionTest)
#include "threaded_train_session_test.moc"
