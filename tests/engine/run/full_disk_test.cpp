// A disk that fills holds a run; with room again it goes on, and its numbers and files are those of a run
// whose disk never filled.
#include <sys/mount.h>

#include <QTemporaryDir>
#include <QTest>
#include <cstring>
#include <fstream>

#include "engine/core/error.h"
#include "engine/run/training_run.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_state_file.h"
#include "engine/session/threaded_train_session.h"
#include "engine/weights/checkpoint.h"
#include "tests/engine/io/failing_storage.h"
#include "tests/engine/run/small_run.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using dinoscope::test::FailingStorage;
using dinoscope::test::lossesOf;
using dinoscope::test::requestFor;
using dinoscope::test::SmallRun;
namespace fs = std::filesystem;

namespace {

constexpr SessionIntervals kOften{.retry = std::chrono::milliseconds(5)};
constexpr int kPatience_ms = 60000;

/// A file system in memory of a few megabytes, for as long as this lives; only where it is allowed.
class SmallDisk {
public:
  SmallDisk(fs::path folder, const char* size) : m_folder(std::move(folder)) {
    fs::create_directories(m_folder);
    m_is_mounted = ::mount("tmpfs", m_folder.c_str(), "tmpfs", 0, size) == 0;
  }
  ~SmallDisk() {
    if (m_is_mounted) ::umount2(m_folder.c_str(), MNT_DETACH);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  bool isMounted() const { return m_is_mounted; }
  bool makeReadOnly(bool on) {
    return ::mount(nullptr, m_folder.c_str(), nullptr, MS_REMOUNT | (on ? MS_RDONLY : 0), nullptr) == 0;
  }

private:
  fs::path m_folder;
  bool m_is_mounted = false;
};

}  // namespace

class FullDiskTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    m_folder = m_temporary.path().toStdString();
    m_experiment = test::smallResNetExperiment(m_folder);
    m_experiment.run.checkpoint_minutes = 0.01;  // the least; epochs end sooner
    SmallRun whole(requestFor(m_experiment, m_folder / "whole"));
    whole.stepToEnd();
    m_losses = lossesOf(m_folder / "whole");
  }

  /// After the preparation the disk fills at the n-th write, wherever that is.
  void goesOnWhenThereIsRoom_data() {
    QTest::addColumn<int>("operations");
    for (const int operations : {21, 22, 23, 24, 26, 28, 31, 34, 38, 42})
      QTest::newRow(qPrintable(QString::number(operations))) << operations;
  }
  void goesOnWhenThereIsRoom() {
    QFETCH(int, operations);
    const fs::path run = m_folder / ("full-" + std::to_string(operations));
    FailingStorage disk(operations, FailingStorage::Mode::FillsUp);
    ThreadedTrainSession session(test::trainingsOn(disk), kOften);
    session.start(requestFor(m_experiment, run));
    QTRY_VERIFY_WITH_TIMEOUT(hasComeToRest(session), kPatience_ms);
    QVERIFY(disk.hasFailed());
    disk.makeRoom();
    session.wait();
    requireWhole(session, run);
  }

  void aRealDisk_data() {
    QTest::addColumn<bool>("turns_read_only");
    QTest::newRow("fills") << false;
    QTest::newRow("turns read-only") << true;
  }
  void aRealDisk() {
    QFETCH(bool, turns_read_only);
    const fs::path folder = m_folder / (turns_read_only ? "read-only" : "full");
    SmallDisk disk(folder, "size=48m");
    if (!disk.isMounted()) SKIP_FOR_LACK_OF("root, who may mount a small disk");
    TrainRequest request = requestFor(m_experiment, folder / "run");
    request.experiment.run.epochs = 60;
    ThreadedTrainSession session(test::trainingsOn(diskStorage()), kOften);
    session.start(request);
    QTRY_VERIFY_WITH_TIMEOUT(lossesOf(request.run_folder).size() >= 4, kPatience_ms);
    if (turns_read_only) {
      QTRY_VERIFY_WITH_TIMEOUT(disk.makeReadOnly(true), kPatience_ms);  // busy while a file is being written
    } else {
      fillUp(folder / "ballast");
    }
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), RunState::Paused, kPatience_ms);
    bool is_told = false;
    QTRY_VERIFY_WITH_TIMEOUT((is_told = is_told || hasSaid(session, "The run waits")), kPatience_ms);
    if (turns_read_only)
      QVERIFY(disk.makeReadOnly(false));
    else
      fs::remove(folder / "ballast");
    QTRY_VERIFY_WITH_TIMEOUT(session.state() == RunState::Running || session.state() == RunState::Finished,
                             kPatience_ms);
    session.stop();
    session.wait();
    const auto checkpoint = readNewestCheckpoint(RunLayout{request.run_folder}.checkpoints());
    QVERIFY(checkpoint.has_value());
    const auto steps = readMetrics(RunLayout{request.run_folder}.metrics()).steps;
    QCOMPARE(static_cast<std::int64_t>(steps.size()), checkpoint->state.step);
    for (std::size_t i = 0; i < steps.size(); ++i) QCOMPARE(steps[i].step, static_cast<std::int64_t>(i));
  }

private:
  static bool hasComeToRest(const ThreadedTrainSession& session) {
    return session.state() == RunState::Paused || session.state() == RunState::Finished ||
           session.state() == RunState::Failed;
  }

  static bool hasSaid(ThreadedTrainSession& session, const std::string& part) {
    for (const Event& event : session.events().drain())
      if (const auto* notice = std::get_if<Notice>(&event))
        if (notice->sentence.find(part) != std::string::npos) return true;
    return false;
  }

  /// To the last byte, as far as one program may.
  static void fillUp(const fs::path& ballast) {
    std::ofstream file(ballast, std::ios::binary);
    const std::string piece(4096, 'x');
    while (file.write(piece.data(), static_cast<std::streamsize>(piece.size())).flush()) continue;
  }

  void requireWhole(ThreadedTrainSession& session, const fs::path& run) const {
    for (const Event& event : session.events().drain())
      if (const auto* failed = std::get_if<RunFailed>(&event)) QFAIL(failed->sentence.c_str());
    QCOMPARE(session.state(), RunState::Finished);
    QCOMPARE(lossesOf(run), m_losses);
    QCOMPARE(readNewestCheckpoint(RunLayout{run}.checkpoints())->state.step, std::int64_t{6});
    QVERIFY(readRunState(RunLayout{run}.state())->state == RunState::Finished);
    // And no torn line is left that another program would stumble over.
    std::ifstream file(RunLayout{run}.metrics());
    std::size_t steps = 0;
    for (std::string line; std::getline(file, line);) {
      QVERIFY2(line.starts_with("{") && line.ends_with("}"), line.c_str());
      if (line.find("\"loss\"") != std::string::npos && line.find("\"event\"") == std::string::npos) ++steps;
    }
    QCOMPARE(steps, m_losses.size());
  }

  QTemporaryDir m_temporary;
  fs::path m_folder;
  Experiment m_experiment;
  std::vector<double> m_losses;
};

DINOSCOPE_TEST(FullDiskTest)
#include "full_disk_test.moc"
