#include <unistd.h>

#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <ctime>

#include "engine/io/atomic_file.h"
#include "engine/io/input_file.h"
#include "engine/run_files/run_lock.h"
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
    const RunLock lock(m_folder);  // of the process that trains
    const RunStateFile state{RunState::Running, ::getpid(), hostName(), std::time(nullptr), 12, 40};
    writeRunState(diskStorage(), m_folder / "state.json", state);
    QVERIFY(readRunState(m_folder / "state.json") == state);
    const std::string text = readWholeFile(m_folder / "state.json", 1000);
    QVERIFY2(QString::fromStdString(text).contains('"' + QSysInfo::machineHostName() + '"'), text.c_str());
  }

  void aRunThatNobodyHoldsReadsStopped() {
    const fs::path path = m_folder / "state.json";
    for (const RunState state :
         {RunState::Preparing, RunState::Running, RunState::Paused, RunState::Stopping}) {
      // Neither a process of that number nor a clock says anything: this one has the number and does not
      // train.
      writeRunState(diskStorage(), path, {state, ::getpid(), hostName(), std::time(nullptr), 1, 2});
      QCOMPARE(readRunState(path)->state, RunState::Stopped);
    }
    writeRunState(diskStorage(), path, {RunState::Finished, 1, "elsewhere", 1000, 2, 2});
    QCOMPARE(readRunState(path)->state, RunState::Finished);
  }

  void aRunOnAnotherMachineGoesOnWhileItsHeartBeats() {
    const fs::path path = m_folder / "state.json", lock = m_folder / "run.lock";
    const RunStateFile state{RunState::Paused, 7, "elsewhere", 1000, 1, 2};
    writeRunState(diskStorage(), path, state);
    writeFileAtomically(diskStorage(), lock, std::string("process 7 on elsewhere\n"));
    QVERIFY(readRunState(path) == state);
    fs::last_write_time(lock, fs::file_time_type::clock::now() - std::chrono::minutes(2));
    QCOMPARE(readRunState(path)->state, RunState::Stopped);
  }

  void theLastAnswerStandsBesideTheState() {
    const fs::path path = m_folder / "state.json";
    RunStateFile state{RunState::Stopped, 7, "elsewhere", 1000, 1, 2};
    state.answer = RunAnswer{"42", "stop", true, "Stopped after step 1 with a checkpoint."};
    writeRunState(diskStorage(), path, state);
    QVERIFY(readRunState(path) == state);
    for (const char* answer :
         {"3", "{}", "{\"id\": 3}", "null"}) {  // of others: the state counts all the same
      writeFileAtomically(diskStorage(), path,
                          "{\"state\": \"stopped\", \"answer\": " + std::string(answer) + "}");
      QVERIFY2(readRunState(path) && !readRunState(path)->answer, answer);
    }
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
