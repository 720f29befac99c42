// kill -9 at any moment: the run that is resumed finds the losses of one that nothing interrupted.
// Long with DINOSCOPE_LONG_TESTS=1: at every write of the whole run, and at more random times.
#include <sched.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <random>

#include "engine/core/error.h"
#include "engine/run/training_run.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"
#include "engine/session/threaded_train_session.h"
#include "engine/weights/checkpoint.h"
#include "tests/engine/io/killing_storage.h"
#include "tests/engine/run/small_run.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using dinoscope::test::KillingStorage;
using dinoscope::test::lossesOf;
using dinoscope::test::requestFor;
using dinoscope::test::SmallRun;
namespace fs = std::filesystem;

namespace {

bool isLong() { return qEnvironmentVariableIntValue("DINOSCOPE_LONG_TESTS") != 0; }

/// The whole run as the session drives it: checkpoints in the background after both epochs.
int trainToEnd(const TrainRequest& request, Storage& storage) {
  ThreadedTrainSession session(test::trainingsOn(storage));
  session.start(request);
  session.wait();
  return session.state() == RunState::Finished ? 0 : 1;
}

/// In a process of its own, a copy of this one; this one has no threads yet.
pid_t beginInChild(const TrainRequest& request, int operations_before_death) {
  const pid_t child = ::fork();
  if (child != 0) return child;
  KillingStorage storage(operations_before_death);
  ::_exit(trainToEnd(request, storage));
}

bool isAlive(pid_t child) {
  siginfo_t info{};
  return ::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
         info.si_pid == 0;
}

/// Whether it was killed; false when it came to its end.
bool wasKilled(pid_t child) {
  int status = 0;
  if (::waitpid(child, &status, 0) != child) return false;
  if (WIFEXITED(status) && WEXITSTATUS(status) != 0) qFatal("The child failed.");
  return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

}  // namespace

class KilledRunTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// All deaths come first: a process that has trained has threads, and can't be copied any more.
  void initTestCase() {
    m_folder = m_temporary.path().toStdString();
    m_experiment = test::smallResNetExperiment(m_folder);
    m_experiment.run.snapshot_steps = 0;
    dieAtWrites();
    dieAtRandomTimes();
    SmallRun whole(requestFor(m_experiment, m_folder / "whole"));
    whole.stepToEnd();
    m_losses = lossesOf(m_folder / "whole");
    QCOMPARE(m_losses.size(), std::size_t{6});
  }

  void goesOnAsIfNothingHadBeen_data() {
    QTest::addColumn<QString>("run");
    for (const std::string& run : m_killed) QTest::newRow(run.c_str()) << QString::fromStdString(run);
  }
  void goesOnAsIfNothingHadBeen() {
    QFETCH(QString, run);
    const fs::path folder = m_folder / run.toStdString();
    if (!fs::exists(RunLayout{folder}.experiment())) return;  // it died before it was a run
    QCOMPARE(trainToEnd(requestFor(m_experiment, folder, true), diskStorage()), 0);
    QCOMPARE(lossesOf(folder), m_losses);
    const auto checkpoint = readNewestCheckpoint(RunLayout{folder}.checkpoints());
    QCOMPARE(checkpoint->state.step, std::int64_t{6});
    for (const auto& entry : fs::directory_iterator(RunLayout{folder}.checkpoints()))
      QVERIFY2(entry.path().filename().string().starts_with("step-"), entry.path().c_str());
  }

  void enoughWereKilled() { QVERIFY2(m_killed.size() >= 12, qPrintable(QString::number(m_killed.size()))); }

private:
  void dieAtWrites() {
    // A process's first checkpoint is begun at the end of the first epoch; what comes before is the start.
    const int first = isLong() ? 0 : kOperationsOfTheStart;
    const int stride = isLong() ? 1 : 2;
    for (int operations = first;; operations += stride) {
      const std::string run = "write-" + std::to_string(operations);
      if (!wasKilled(beginInChild(requestFor(m_experiment, m_folder / run), operations))) return;
      m_killed.push_back(run);
    }
  }

  void dieAtRandomTimes() {
    std::mt19937 random(20260301);
    for (int i = 0; i < (isLong() ? 30 : 4); ++i) {
      const std::string run = "time-" + std::to_string(i);
      const pid_t child = beginInChild(requestFor(m_experiment, m_folder / run), -1);
      // Between two of its own files, so that slow machines die as often as fast ones.
      const auto steps = static_cast<std::size_t>(random() % 6);
      const auto delay_us = static_cast<useconds_t>(random() % 20000);
      while (lossesOf(m_folder / run).size() < steps && isAlive(child)) ::sched_yield();
      ::usleep(delay_us);  // the random time itself: nothing waits for it
      ::kill(child, SIGKILL);
      if (wasKilled(child)) m_killed.push_back(run);
    }
  }

  static constexpr int kOperationsOfTheStart = 12;

  QTemporaryDir m_temporary;
  fs::path m_folder;
  Experiment m_experiment;
  std::vector<std::string> m_killed;
  std::vector<double> m_losses;
};

DINOSCOPE_TEST(KilledRunTest)
#include "killed_run_test.moc"
