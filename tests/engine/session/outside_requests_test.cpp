// What another process asks of a run, through its folder, is done as if the one who holds the session had
// asked for it, and answered.
#include "engine/session/outside_requests.h"

#include <QTest>
#include <limits>

#include "engine/session/threaded_train_session.h"
#include "tests/engine/session/scripted_training.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using dinoscope::test::makeScriptedTraining;
using dinoscope::test::Script;
using dinoscope::test::ScriptedAnswer;

namespace {

/// Looks at every chance; a run that is held up goes on when it is told to, and not before.
constexpr SessionIntervals kOften{.retry = std::chrono::hours(1), .requests = std::chrono::milliseconds(1)};

TrainingFactory factoryOf(const std::shared_ptr<Script>& script) {
  return [script](const TrainRequest&, const EventPublisher& publish, const std::stop_token&) {
    return makeScriptedTraining(script, publish);
  };
}

std::string failureOf(TrainSession& session) {
  for (const Event& event : session.events().drain())
    if (const auto* failed = std::get_if<RunFailed>(&event)) return failed->sentence;
  return {};
}

/// Among the events that nobody has read yet.
bool hasSaid(TrainSession& session, const std::string& beginning) {
  for (const Event& event : session.events().drain())
    if (const auto* notice = std::get_if<Notice>(&event); notice && notice->sentence.starts_with(beginning))
      return true;
  return false;
}

}  // namespace

#define QTRY_ANSWERS(script, count) \
  QTRY_COMPARE((script)->requests.answers().size(), static_cast<std::size_t>(count))

class OutsideRequestsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aRunPausesWritesACheckpointAndGoesOn() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script), {.requests = std::chrono::milliseconds(0)});
    script->before_step = [&](std::int64_t step) {
      if (step == 1) script->requests.ask("pause");
    };
    session.start({});
    QTRY_ANSWERS(script, 1);
    QCOMPARE(session.state(), RunState::Paused);
    QCOMPARE(script->steps.load(), 2);  // the running step was finished
    QCOMPARE(script->requests.answers()[0].sentence, std::string("Paused after step 2."));
    QCOMPARE(script->requests.answers()[0].state, RunState::Paused);

    script->requests.ask("checkpoint");
    QTRY_ANSWERS(script, 2);
    QCOMPARE(script->checkpoints.load(), 1);
    QCOMPARE(session.state(), RunState::Paused);

    script->requests.ask("pause");  // again
    QTRY_ANSWERS(script, 3);
    QCOMPARE(session.state(), RunState::Paused);

    script->requests.ask("resume");
    session.wait();
    QCOMPARE(script->steps.load(), 12);
    const auto answers = script->requests.answers();
    QCOMPARE(answers.size(), std::size_t{4});
    QCOMPARE(answers[3].state, RunState::Running);
    for (const ScriptedAnswer& answer : answers) QVERIFY2(answer.is_done, answer.sentence.c_str());
  }

  void aRunStopsWithACheckpoint_data() {
    QTest::addColumn<bool>("is_paused");
    QTest::newRow("while it runs") << false;
    QTest::newRow("while it is paused") << true;
  }
  void aRunStopsWithACheckpoint() {
    QFETCH(bool, is_paused);
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script), kOften);
    script->total_steps = std::numeric_limits<std::int64_t>::max();
    session.start({});
    if (is_paused) session.pause();
    QTRY_COMPARE(session.state(), is_paused ? RunState::Paused : RunState::Running);
    script->requests.ask("stop");
    session.wait();
    QCOMPARE(session.state(), RunState::Stopped);
    QVERIFY(script->checkpoints.load() > 0);
    const auto answers = script->requests.answers();
    QCOMPARE(answers.size(), std::size_t{1});
    QVERIFY(answers[0].is_done);
    QCOMPARE(answers[0].state, RunState::Stopped);
    QCOMPARE(answers[0].sentence,
             "Stopped after step " + std::to_string(script->steps.load()) + " with a checkpoint.");
  }

  void aRunThatGoesOnWritesACheckpoint() {
    const auto script = std::make_shared<Script>();
    script->steps_per_epoch = 100;  // none of its own
    ThreadedTrainSession session(factoryOf(script), {.requests = std::chrono::milliseconds(0)});
    script->before_step = [&](std::int64_t step) {
      if (step == 2) script->requests.ask("checkpoint");
      if (step == 5) script->requests.ask("resume");
    };
    session.start({});
    session.wait();
    QCOMPARE(session.state(), RunState::Finished);
    QCOMPARE(script->checkpoints.load(), 2);  // and the last
    const auto answers = script->requests.answers();
    QCOMPARE(answers.size(), std::size_t{2});
    QCOMPARE(answers[0].sentence, std::string("A checkpoint is written after step 3."));
    QVERIFY(answers[1].is_done);  // there was nothing to do
    QVERIFY((script->recorded_states == std::vector{RunState::Running, RunState::Finished}));
  }

  void aRunThatAFullDiskHoldsAnswersToo() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script), kOften);
    script->before_step = [&](std::int64_t step) { script->is_disk_full = step == 5; };
    session.start({});
    QTRY_COMPARE(session.state(), RunState::Paused);
    for (const char* command : {"checkpoint", "resume"}) {
      const std::size_t before = script->requests.answers().size();
      script->requests.ask(command);
      QTRY_ANSWERS(script, before + 1);
      QVERIFY2(!script->requests.answers().back().is_done, command);
      QCOMPARE(script->requests.answers().back().sentence, std::string("The disk is full."));
      QCOMPARE(session.state(), RunState::Paused);
    }
    script->is_disk_full = false;
    script->requests.ask("resume");
    session.wait();
    QVERIFY(script->requests.answers().back().is_done);
    QCOMPARE(session.state(), RunState::Finished);
    QCOMPARE(script->steps.load(), 12);
  }

  void aHeldRunStaysPausedWhenThatWasAskedFor() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(
        factoryOf(script), {.retry = std::chrono::milliseconds(1), .requests = std::chrono::milliseconds(1)});
    script->before_step = [&](std::int64_t step) { script->is_disk_full = step == 5; };
    session.start({});
    QTRY_COMPARE(session.state(), RunState::Paused);
    script->requests.ask("pause");
    QTRY_ANSWERS(script, 1);
    QVERIFY(script->requests.answers()[0].is_done);
    script->is_disk_full = false;
    bool is_over = false;
    QTRY_VERIFY(is_over |= hasSaid(session, "That is over"));
    QTRY_COMPARE(session.state(), RunState::Paused);
    QCOMPARE(script->steps.load(), 6);
    script->requests.ask("resume");
    session.wait();
    QCOMPARE(session.state(), RunState::Finished);
  }

  void whoStopsARunThatCantBeSavedIsTold() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script), kOften);
    script->before_step = [&](std::int64_t step) { script->is_disk_full = step == 5; };
    session.start({});
    QTRY_COMPARE(session.state(), RunState::Paused);
    script->requests.ask("stop");
    session.wait();
    QCOMPARE(failureOf(session), std::string("The disk is full."));
    const auto answers = script->requests.answers();
    QCOMPARE(answers.size(), std::size_t{1});
    QVERIFY(!answers[0].is_done);
    QCOMPARE(answers[0].sentence, std::string("The disk is full."));
    QCOMPARE(answers[0].state, RunState::Failed);
  }

  void aStopFromHereWinsOverOneWhoAsksToGoOn() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script), kOften);
    std::atomic<bool> is_stopping = false;
    script->before_step = [&](std::int64_t step) {
      if (step == 0) session.pause();
    };
    script->at_look = [&] {
      if (!is_stopping) return;
      session.stop();  // a moment before the request is seen
      script->requests.ask("resume");
    };
    session.start({});
    QTRY_COMPARE(session.state(), RunState::Paused);
    is_stopping = true;
    session.wait();
    QCOMPARE(session.state(), RunState::Stopped);
    QCOMPARE(script->steps.load(), 1);
    QVERIFY(!script->requests.answers().empty());
    for (const ScriptedAnswer& answer : script->requests.answers()) QVERIFY(!answer.is_done);
  }

  void anUnknownCommandIsRefused() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script), kOften);
    script->requests.ask("dance");
    session.start({});
    session.wait();
    QCOMPARE(session.state(), RunState::Finished);
    const auto answers = script->requests.answers();
    QCOMPARE(answers.size(), std::size_t{1});
    QVERIFY(!answers[0].is_done);
    QVERIFY2(answers[0].sentence.find("pause, resume, stop, checkpoint") != std::string::npos,
             answers[0].sentence.c_str());
  }

  void whatComesTooLateIsAnswered_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("is_done");
    QTest::newRow("stop") << "stop" << true;
    QTest::newRow("pause") << "pause" << false;
  }
  void whatComesTooLateIsAnswered() {
    QFETCH(QString, command);
    QFETCH(bool, is_done);
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script), {.requests = std::chrono::hours(1)});
    script->before_step = [&](std::int64_t step) {
      if (step == 11) script->requests.ask(command.toStdString());
    };
    session.start({});
    session.wait();
    QCOMPARE(session.state(), RunState::Finished);
    const auto answers = script->requests.answers();
    QCOMPARE(answers.size(), std::size_t{1});
    QCOMPARE(answers[0].is_done, is_done);
    QCOMPARE(answers[0].state, RunState::Finished);
  }

  void looksNoMoreOftenThanItWasTold() {
    const auto script = std::make_shared<Script>();
    ThreadedTrainSession session(factoryOf(script), {.requests = std::chrono::hours(1)});
    session.start({});
    session.wait();
    QCOMPARE(script->looks.load(), 2);  // before the first step, and at the end
  }
};

#undef QTRY_ANSWERS

DINOSCOPE_TEST(OutsideRequestsTest)
#include "outside_requests_test.moc"
