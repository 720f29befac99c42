#include "engine/run_files/run_lock.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <fstream>
#include <optional>

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

std::string refusalOf(const fs::path& run) {
  try {
    const RunLock lock(run);
    return "";
  } catch (const Error& error) {
    return error.kind() == ErrorKind::Data ? error.what() : "of another kind: " + std::string(error.what());
  }
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
    std::ofstream(run("left") / "run.lock") << "process 1 on this machine\n";
    QVERIFY(!isRunLocked(run("left")));
    QCOMPARE(refusalOf(run("left")), std::string());
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
