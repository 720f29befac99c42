#include "engine/run_files/run_lock.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <fstream>
#include <optional>
#include <thread>

#include "engine/core/error.h"
#include "engine/core/storage_error.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

namespace {

/// Another process that holds the lock until it is killed.
class Holder {
public:
  explicit Holder(const fs::path& run) {
    std::array<int, 2> told{};
    if (::pipe(told.data()) != 0) return;
    m_pid = ::fork();
    if (m_pid == 0) {
      const RunLock lock(run);
      static_cast<void>(!::write(told[1], "x", 1));
      for (;;) ::pause();
    }
    char byte = 0;
    static_cast<void>(!::read(told[0], &byte, 1));
    ::close(told[0]);
    ::close(told[1]);
  }
  ~Holder() { kill(); }
  Holder(const Holder&) = delete;
  Holder& operator=(const Holder&) = delete;

  pid_t pid() const { return m_pid; }
  void kill() {
    if (m_pid <= 0) return;
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
  }

private:
  pid_t m_pid = -1;
};

std::string refusalOf(const fs::path& run, std::chrono::milliseconds watch = std::chrono::seconds(5)) {
  try {
    const RunLock lock(run, watch);
    return "";
  } catch (const Error& error) {
    return error.kind() == ErrorKind::Data ? error.what() : "of another kind: " + std::string(error.what());
  }
}

void touch(const fs::path& file, int seconds_ago) {
  std::error_code error;
  fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::seconds(seconds_ago), error);
}

/// A run.lock as another process, dead or alive, has it.
void leaveLock(const fs::path& run, const std::string& text, int seconds_ago) {
  fs::create_directories(run);
  std::ofstream(run / "run.lock") << text;
  touch(run / "run.lock", seconds_ago);
}

}  // namespace

class RunLockTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void isHeldByOneInThisProcess() {
    QVERIFY(!isRunLocked(run("own")));
    std::optional<RunLock> first(std::in_place, run("own"));
    QVERIFY(isRunLocked(run("own")));
    QVERIFY(refusalOf(run("own")).find("is being trained by another program (process ") != std::string::npos);
    first.reset();
    QVERIFY(!isRunLocked(run("own")));
    QCOMPARE(refusalOf(run("own")), std::string());
  }

  void endsWithItsProcess() {
    Holder holder(run("other"));
    QVERIFY(isRunLocked(run("other")));
    const std::string refusal = refusalOf(run("other"));
    QVERIFY2(
        refusal.find("process " + std::to_string(holder.pid()) + " on " + hostName()) != std::string::npos,
        refusal.c_str());
    holder.kill();
    QVERIFY(!isRunLocked(run("other")));
    QCOMPARE(refusalOf(run("other")), std::string());
  }

  void isNotDeceivedByAFileThatWasLeft() {
    fs::create_directories(run("left"));
    std::ofstream(run("left") / "run.lock") << "process 1 on " << hostName() << "\n";
    QVERIFY(!isRunLocked(run("left")));
    QCOMPARE(refusalOf(run("left")), std::string());
  }

  void aHeartOnAnotherMachineCounts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds_ago");
    QTest::addColumn<bool>("is_alive");
    const QString elsewhere = "process 7 on elsewhere\nanother-kernel\n";
    QTest::newRow("beats") << elsewhere << 0 << true;
    QTest::newRow("beats, of an earlier version") << "process 7 on elsewhere\n" << 0 << true;
    QTest::newRow("beat half a minute ago") << elsewhere << 30 << true;
    QTest::newRow("its clock is ahead") << elsewhere << -30 << true;
    QTest::newRow("stands still") << elsewhere << 70 << false;
    QTest::newRow("of a wrong clock") << elsewhere << -4000 << false;
    QTest::newRow("gave the run back") << "" << 0 << false;
    QTest::newRow("the same machine") << "process 7 on " + QString::fromStdString(hostName()) << 0 << false;
    QTest::newRow("a container of this machine")
        << "process 7 on elsewhere\n" + QString::fromStdString(machineId()) + "\n"
        << 0 << false;
    QTest::newRow("no words of ours") << QString(5000, 'x') << 0 << false;
  }
  void aHeartOnAnotherMachineCounts() {
    QFETCH(QString, text);
    QFETCH(int, seconds_ago);
    QFETCH(bool, is_alive);
    QTemporaryDir temporary;
    const fs::path folder = temporary.path().toStdString();
    leaveLock(folder, text.toStdString(), seconds_ago);
    QCOMPARE(isRunLocked(folder), is_alive);
    if (is_alive) QCOMPARE(trainerOf(folder)->text, std::string("process 7 on elsewhere"));
    const std::string refusal = refusalOf(folder, std::chrono::milliseconds(0));
    QCOMPARE(
        refusal.find("is being trained by another program (process 7 on elsewhere)") != std::string::npos,
        is_alive);
    QCOMPARE(refusal.empty(), !is_alive);
  }

  void whoseClockIsWrongIsSeenToBeat() {
    // An hour behind: it looks dead, and moves.
    leaveLock(run("behind"), "process 7 on elsewhere\n", 3600);
    std::jthread heart([this](const std::stop_token& end) {
      for (int beat = 1; !end.stop_requested(); ++beat) touch(run("behind") / "run.lock", 3600 - 2 * beat);
    });
    const std::string refusal = refusalOf(run("behind"), std::chrono::minutes(1));
    QVERIFY2(refusal.find("process 7 on elsewhere") != std::string::npos, refusal.c_str());
  }

  void beatsWhileItIsHeld() {
    const fs::path path = run("beating") / "run.lock";
    fs::create_directories(run("beating"));
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(1);
    {
      const RunHeartbeat heart(file, std::chrono::milliseconds(1));
      for (int beat = 0; beat < 3; ++beat) {
        fs::last_write_time(path, long_ago);
        QTRY_VERIFY(fs::last_write_time(path) > long_ago);
      }
    }
    fs::last_write_time(path, long_ago);
    QCOMPARE(fs::last_write_time(path), long_ago);
    ::close(file);
  }

  void isGivenBackWithoutAWord() {
    std::optional<RunLock> lock(std::in_place, run("given"));
    QCOMPARE(readRunHolder(run("given") / "run.lock")->host, hostName());
    lock.reset();
    QVERIFY(fs::exists(run("given") / "run.lock"));
    QVERIFY(!readRunHolder(run("given") / "run.lock"));
  }

  void saysWhenTheFolderCantBeMade() {
    std::ofstream(m_folder.filePath("file").toStdString()) << "x";
    QVERIFY_THROWS_EXCEPTION(StorageError, RunLock(run("file") / "run"));
  }

private:
  fs::path run(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

  QTemporaryDir m_folder;
};

DINOSCOPE_TEST(RunLockTest)
#include "run_lock_test.moc"
