#include <sys/wait.h>
#include <unistd.h>

#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <ctime>

#include "engine/io/atomic_file.h"
#include "engine/io/input_file.h"
#include "engine/run_files/run_state_file.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

class RunStateTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
  }

  void theRunsStateComesBack() {
    const RunStateFile state{RunState::Running, ::getpid(), std::time(nullptr), 12, 40};
    writeRunState(diskStorage(), m_folder / "state.json", state);
    QVERIFY(readRunState(m_folder / "state.json") == state);
    const std::string text = readWholeFile(m_folder / "state.json", 1000);
    QVERIFY2(QString::fromStdString(text).contains('"' + QSysInfo::machineHostName() + '"'), text.c_str());
  }

  void aRunWithoutItsProcessReadsStopped() {
    QProcess process;
    process.start("true", QStringList());
    QVERIFY(process.waitForStarted());
    const std::int64_t gone = process.processId();
    QVERIFY(process.waitForFinished());
    const fs::path path = m_folder / "state.json";
    for (const RunState state :
         {RunState::Preparing, RunState::Running, RunState::Paused, RunState::Stopping}) {
      writeRunState(diskStorage(), path, {state, gone, std::time(nullptr), 1, 2});
      QCOMPARE(readRunState(path)->state, RunState::Stopped);
    }
    writeRunState(diskStorage(), path, {RunState::Finished, gone, std::time(nullptr), 2, 2});
    QCOMPARE(readRunState(path)->state, RunState::Finished);
    // Killed, but its parent has not looked yet.
    const pid_t killed = ::fork();
    if (killed == 0) ::_exit(0);
    siginfo_t status{};
    QCOMPARE(::waitid(P_PID, static_cast<id_t>(killed), &status, WEXITED | WNOWAIT), 0);
    writeRunState(diskStorage(), path, {RunState::Running, killed, std::time(nullptr), 1, 2});
    QCOMPARE(readRunState(path)->state, RunState::Stopped);
    QCOMPARE(::waitpid(killed, nullptr, 0), killed);
    // This process has the number of one that trained before it began.
    writeRunState(diskStorage(), path, {RunState::Running, ::getpid(), 1000, 1, 2});
    QCOMPARE(readRunState(path)->state, RunState::Stopped);
  }

  void aDamagedStateIsNone() {
    QVERIFY(!readRunState(m_folder / "absent"));
    for (const char* text : {"", "{", "[]", "{\"state\": 3}", "{\"state\": \"dancing\"}",
                             "{\"state\": \"stopped\", \"state\": \"failed\"}"}) {
      writeFileAtomically(diskStorage(), m_folder / "state.json", std::string(text));
      QVERIFY2(!readRunState(m_folder / "state.json"), text);
    }
  }

private:
  std::unique_ptr<QTemporaryDir> m_temporary;
  fs::path m_folder;
};

DINOSCOPE_TEST(RunStateTest)
#include "run_state_test.moc"
