// A run that another process trains, as the window sees it: followed from its folder, asked through it.

#include <QSignalSpy>
#include <QTest>
#include <memory>

#include "engine/run_files/run_lock.h"
#include "engine/run_files/run_request_file.h"
#include "tests/support/test_program.h"
#include "tests/ui/run_folders.h"
#include "tests/ui/ui_fixture.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

/// Another process that trains a run, played by this one: it holds the lock, writes the files, takes
/// requests.
struct Trainer {
  explicit Trainer(const std::filesystem::path& workspace) {
    RunSpec spec{"theirs"};
    spec.steps = 10;
    spec.state = RunState::Running;
    spec.has_checkpoint = false;
    spec.experiment.data.folder = samplePhotos().toStdString();
    folder = makeRun(workspace, spec);
    lock = std::make_unique<RunLock>(folder);
    inbox = std::make_unique<RunRequestInbox>(diskStorage(), folder);
  }

  void takeSteps(std::int64_t count) {
    MetricsLog log(diskStorage(), RunLayout{folder}.metrics());
    for (std::int64_t i = 0; i < count; ++i) {
      StepMetrics metrics;
      metrics.step = next_step++;
      metrics.total_steps = 40;
      metrics.steps_per_epoch = 8;
      metrics.loss = 5;
      log.append(metrics);
    }
  }
  void enter(RunState now, std::optional<RunAnswer> answer = {}) {
    if (answer) last_answer = answer;
    writeRunState(diskStorage(), RunLayout{folder}.state(),
                  {now, 4711, "elsewhere", 0, next_step, 40, last_answer});
  }
  /// Whether somebody has asked for something by now; it stays until the next one is awaited.
  bool isAsked() {
    if (!request) request = inbox->take();
    return request.has_value();
  }
  void end(RunState state) {
    enter(state);
    lock.reset();
  }

  std::filesystem::path folder;
  std::unique_ptr<RunLock> lock;
  std::unique_ptr<RunRequestInbox> inbox;
  std::int64_t next_step = 10;
  std::optional<RunRequest> request;
  std::optional<RunAnswer> last_answer;
};

struct FollowerFixture : WorkbenchFixture {
  Trainer trainer{workbench->catalogue().workspace()};
  RunModel& run = workbench->run();

  bool open() {
    trainer.enter(RunState::Running);
    QSignalSpy opened(&workbench->present(), &Present::runOpened);
    workbench->present().openRun(QString::fromStdString(trainer.folder.string()));
    return opened.wait();
  }
};

}  // namespace

class RunFollowerTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aRunOfAnotherProcessLeavesStartPossible() {
    FollowerFixture fixture;
    QVERIFY(fixture.open());
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    QVERIFY(fixture.run.isElsewhere());
    QVERIFY(fixture.run.trainerText().contains(QStringLiteral("4711")));
    QCOMPARE(fixture.run.state(), RunState::Running);
    QCOMPARE(fixture.workbench->present().reasonAgainstTraining(), QString());
    fixture.workbench->present().startTraining(QStringLiteral("ours"));
    QCOMPARE(fixture.run.name(), QStringLiteral("ours"));
    QVERIFY(fixture.run.isTrainedHere());
    QVERIFY(fixture.train->requests.size() == 1 && !fixture.train->requests.front().resume);
  }

  void itIsNotGoneOnWithTwice() {
    FollowerFixture fixture;
    fixture.trainer.enter(RunState::Paused);
    fixture.workbench->present().resumeRun(QString::fromStdString(fixture.trainer.folder.string()));
    QTRY_VERIFY(fixture.run.isElsewhere());
    QVERIFY(fixture.train->requests.empty());
  }

  void itsCurvesFollow() {
    FollowerFixture fixture;
    QVERIFY(fixture.open());
    QCOMPARE(fixture.run.completedSteps(), 10);
    QSignalSpy checkpoints(&fixture.run, &RunModel::checkpointWritten);
    fixture.trainer.takeSteps(5);
    writeCheckpointFolder(fixture.trainer.folder / "checkpoints" / "step-0000000015");
    QTRY_COMPARE(fixture.run.completedSteps(), 15);
    QTRY_COMPARE(checkpoints.count(), 1);
    QVERIFY(fixture.run.hasCheckpoint());
    QCOMPARE(fixture.run.series().steps().size(), 15);
    // Cut back and trained anew from there.
    MetricsLog(diskStorage(), RunLayout{fixture.trainer.folder}.metrics()).keepSteps(12, 2);
    QTRY_COMPARE(fixture.run.completedSteps(), 12);
  }

  void whatIsAskedIsAnswered() {
    FollowerFixture fixture;
    QVERIFY(fixture.open());
    fixture.run.pause();
    QVERIFY(fixture.run.asked() == RunCommand::Pause);
    QVERIFY(!fixture.run.reasonAgainst(RunCommand::Stop).isEmpty());  // one after the other
    QTRY_VERIFY(fixture.trainer.isAsked());
    std::optional<RunRequest>& request = fixture.trainer.request;
    QVERIFY(request->kind == RunRequestKind::Pause);
    fixture.trainer.enter(RunState::Paused, RunAnswer{request->id, "pause", true, "Paused."});
    QTRY_COMPARE(fixture.run.state(), RunState::Paused);
    QTRY_VERIFY(!fixture.run.asked());

    QSignalSpy notices(&fixture.run, &RunModel::noticed);
    request.reset();
    fixture.run.askForCheckpoint();
    QTRY_VERIFY(fixture.trainer.isAsked());
    fixture.trainer.enter(RunState::Paused, RunAnswer{request->id, "checkpoint", false, "The disk is full."});
    QTRY_COMPARE(notices.count(), 1);
    QCOMPARE(notices.front().front().toString(), QStringLiteral("The disk is full."));
  }

  void itIsStoppedFromHere() {
    FollowerFixture fixture;
    QVERIFY(fixture.open());
    QSignalSpy finished(&fixture.run, &RunModel::finished);
    fixture.run.stop();
    QTRY_VERIFY(fixture.trainer.isAsked());
    std::optional<RunRequest>& request = fixture.trainer.request;
    QVERIFY(request->kind == RunRequestKind::Stop);
    fixture.trainer.enter(RunState::Stopping);
    QTRY_COMPARE(fixture.run.state(), RunState::Stopping);
    writeCheckpointFolder(fixture.trainer.folder / "checkpoints" / "step-0000000010");
    fixture.trainer.enter(RunState::Stopped, RunAnswer{request->id, "stop", true, "Stopped."});
    fixture.trainer.end(RunState::Stopped);
    QTRY_COMPARE(fixture.run.state(), RunState::Stopped);
    QCOMPARE(finished.count(), 1);
    QVERIFY(fixture.run.canGoOn());  // here, from now on
  }

  /// Killed, its machine gone: the lock is what counts, not what the file says.
  void aDeadTrainerIsNoticed() {
    FollowerFixture fixture;
    QVERIFY(fixture.open());
    fixture.trainer.lock.reset();
    QTRY_COMPARE(fixture.run.state(), RunState::Stopped);
  }

  void somebodyElseMayGoOnWithWhatIsShown() {
    FollowerFixture fixture;
    fixture.trainer.end(RunState::Stopped);
    QSignalSpy opened(&fixture.workbench->present(), &Present::runOpened);
    fixture.workbench->present().openRun(QString::fromStdString(fixture.trainer.folder.string()));
    QVERIFY(opened.wait());
    QVERIFY(!fixture.run.isLive());
    fixture.trainer.lock = std::make_unique<RunLock>(fixture.trainer.folder);
    fixture.trainer.enter(RunState::Running);
    fixture.workbench->follower().look();
    QTRY_VERIFY(fixture.run.isElsewhere());
  }
};

DINOSCOPE_TEST(RunFollowerTest)
#include "run_follower_test.moc"
