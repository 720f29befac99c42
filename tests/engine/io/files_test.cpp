// What needs no tensors: atomic files, checksums, the metrics log, the run's state.
#include <sys/wait.h>
#include <unistd.h>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <ctime>
#include <fstream>
#include <limits>

#include "engine/core/storage_error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/checksum.h"
#include "engine/io/input_file.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_state_file.h"
#include "tests/engine/io/failing_storage.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using dinoscope::test::FailingStorage;
namespace fs = std::filesystem;

namespace {

std::uint32_t checksumOf(const std::string& text) { return crc32(std::as_bytes(std::span(text))); }

StepMetrics metricsOfStep(std::int64_t step) {
  StepMetrics metrics;
  metrics.step = step;
  metrics.epoch = step / 4;
  metrics.total_steps = 40;
  metrics.steps_per_epoch = 4;
  metrics.loss = std::nextafter(1.0 / static_cast<double>(step + 3), 1.0);
  metrics.lr = 1e-300;
  metrics.weight_decay = 0.1 + 0.2;
  metrics.teacher_momentum = 0.996;
  metrics.teacher_temp = 5e-324;
  metrics.grad_norm = 1.7976931348623157e308;
  metrics.images_per_second = 12345.678901234567;
  metrics.step_ms = 1.0 / 7;
  metrics.wait_ms = -0.0;
  if (step % 2 == 0) metrics.teacher_entropy = std::sqrt(2.0);
  return metrics;
}

void appendRaw(const fs::path& path, const std::string& text) {
  std::ofstream(path, std::ios::app | std::ios::binary) << text;
}

}  // namespace

class FilesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
  }

  void checksumIsTheStandardOne() {
    QCOMPARE(checksumOf("123456789"), 0xcbf43926U);  // the check value of CRC-32/ISO-HDLC
    QCOMPARE(checksumOf(""), 0U);
    QCOMPARE(checksumText(checksumOf("123456789")), std::string("crc32:cbf43926"));
  }

  void checksumGoesOnPieceByPiece() {
    std::string text(1000, 'x');
    for (std::size_t i = 0; i < text.size(); ++i) text[i] = static_cast<char>(i * 31);
    for (const std::size_t cut : {0U, 1U, 7U, 8U, 9U, 500U, 1000U}) {
      const auto bytes = std::as_bytes(std::span(text));
      QCOMPARE(crc32(bytes.subspan(cut), crc32(bytes.first(cut))), crc32(bytes));
    }
    writeFileAtomically(diskStorage(), m_folder / "file", text);
    QCOMPARE(fileChecksum(m_folder / "file"), checksumText(checksumOf(text)));
  }

  void anAtomicFileIsOldOrNewWhateverFails() {
    const fs::path path = m_folder / "file";
    bool completed = false;
    for (int operations = 0; !completed; ++operations) {
      writeFileAtomically(diskStorage(), path, std::string("old content"));
      FailingStorage storage(operations, FailingStorage::Mode::StopsForGood);
      try {
        writeFileAtomically(storage, path, std::string("new content, longer"));
        completed = !storage.hasFailed();
      } catch (const Error&) {
      }
      const std::string content = readWholeFile(path, 100);
      QVERIFY(content == "old content" || content == "new content, longer");
      QVERIFY(operations < 10);
    }
    QCOMPARE(std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()), 1);
  }

  void readingSaysWhatIsWrong() {
    QVERIFY_THROWS_EXCEPTION(Error, readWholeFile(m_folder / "absent", 10));
    QVERIFY_THROWS_EXCEPTION(Error, readWholeFile(m_folder, 10));
    writeFileAtomically(diskStorage(), m_folder / "file", std::string("0123456789"));
    QVERIFY_THROWS_EXCEPTION(Error, readWholeFile(m_folder / "file", 9));
    QVERIFY_THROWS_EXCEPTION(Error, InputFile(m_folder / "file").textAt(5, 6));
    QVERIFY_THROWS_EXCEPTION(Error, InputFile(m_folder / "file").textAt(UINT64_MAX, 2));
  }

  void writingSaysWhatIsWrong() {
    try {
      writeFileAtomically(diskStorage(), m_folder / "absent" / "file", std::string("x"));
      QFAIL("it was written");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Run);
      QVERIFY2(QString(error.what()).contains("absent"), error.what());
    }
  }

  void metricsComeBackToTheLastBit() {
    MetricsLog log(diskStorage(), m_folder / "metrics.jsonl");
    for (std::int64_t step = 0; step < 5; ++step) log.append(metricsOfStep(step));
    log.append(EpochSummary{0, 1.0 / 3, 47.1});
    log.append(EpochSummary{1, 1.0 / 7, {}});
    const MetricsHistory history = readMetrics(m_folder / "metrics.jsonl");
    QCOMPARE(history.steps.size(), 5U);
    for (std::int64_t step = 0; step < 5; ++step)
      QVERIFY(history.steps[static_cast<std::size_t>(step)] == metricsOfStep(step));
    QVERIFY(std::signbit(history.steps[0].wait_ms));
    QVERIFY((history.epochs == std::vector<EpochSummary>{{0, 1.0 / 3, 47.1}, {1, 1.0 / 7, {}}}));
  }

  void metricsOfEarlierVersionsAreRead() {
    appendRaw(m_folder / "metrics.jsonl",
              "{\"step\":3,\"epoch\":0,\"loss\":2.5,\"wait_ms\":10,\"forward_ms\":20,\"backward_ms\":30,"
              "\"update_ms\":5}\n");
    const MetricsHistory history = readMetrics(m_folder / "metrics.jsonl");
    QCOMPARE(history.steps.size(), 1U);
    QCOMPARE(history.steps[0].step_ms, 0.0);
    QCOMPARE(history.steps[0].computing_ms(), 55.0);
  }

  void diagnosesComeBackWhole() {
    Diagnosis diagnosis;
    diagnosis.kind = DiagnosisKind::UniformCollapse;
    diagnosis.severity = DiagnosisSeverity::Serious;
    diagnosis.step = 7;
    diagnosis.since_step = 3;
    diagnosis.seen = "seen";
    diagnosis.cause = "cause";
    diagnosis.remedies = {{"Sharpen.", {{"teacher.temp_start", "0.04"}, {"teacher.temp_end", "0.04"}}, true},
                          {"Or wait.", {}, false}};
    diagnosis.action = DiagnosisAction::Pause;
    diagnosis.evidence = "diagnoses/step-7";
    const fs::path path = m_folder / "metrics.jsonl";
    MetricsLog log(diskStorage(), path);
    log.append(metricsOfStep(7));
    log.append(diagnosis);
    log.append(DiagnosisOver{diagnosis.kind, 9});
    const MetricsHistory history = readMetrics(path);
    QCOMPARE(history.steps.size(), 1U);
    QVERIFY(history.diagnoses == std::vector<Diagnosis>{diagnosis});
    log.keepSteps(7, 4);  // it was told after a step that is taken again
    QVERIFY(readMetrics(path).diagnoses.empty());
  }

  void aLossThatIsNoNumberIsReadAsNone() {
    StepMetrics metrics = metricsOfStep(1);
    metrics.loss = std::numeric_limits<double>::quiet_NaN();
    MetricsLog(diskStorage(), m_folder / "metrics.jsonl").append(metrics);
    QVERIFY(std::isnan(readMetrics(m_folder / "metrics.jsonl").steps.at(0).loss));
  }

  void linesCutShortAreLeftOut() {
    const fs::path path = m_folder / "metrics.jsonl";
    MetricsLog log(diskStorage(), path);
    log.append(metricsOfStep(0));
    appendRaw(path, "{\"step\": 1, \"ep\n\x01\xff\n[1]\n{\"epoch\": \"x\", \"event\": \"epoch\"}\n");
    log.append(metricsOfStep(2));
    appendRaw(path, R"({"step": 3, "epoch": 0, "loss": 1.2})");  // whole, but its end is missing
    const MetricsHistory history = readMetrics(path);
    QCOMPARE(history.steps.size(), 2U);
    QCOMPARE(history.steps[1].step, 2);
    QVERIFY(history.epochs.empty());
    QVERIFY(readMetrics(m_folder / "absent").steps.empty());
  }

  void resumingTakesOffWhatIsBeyondTheCheckpoint() {
    const fs::path path = m_folder / "metrics.jsonl";
    MetricsLog log(diskStorage(), path);
    for (std::int64_t step = 0; step < 10; ++step) {
      log.append(metricsOfStep(step));
      if (step % 4 == 3) log.append(EpochSummary{step / 4, 1, {}});
    }
    appendRaw(path, "{\"step\": 1");
    log.keepSteps(6, 4);
    log.append(metricsOfStep(6));
    MetricsHistory history = readMetrics(path);
    QCOMPARE(history.steps.size(), 7U);
    QCOMPARE(history.steps.back().step, 6);
    QCOMPARE(history.epochs.size(), 1U);

    log.keepSteps(4, 4);  // the epoch's own line stays with its last step
    history = readMetrics(path);
    QCOMPARE(history.steps.size(), 4U);
    QCOMPARE(history.epochs.size(), 1U);
  }

  void resumingSurvivesAFailingDisk() {
    const fs::path path = m_folder / "metrics.jsonl";
    for (int operations = 0; operations < 4; ++operations) {
      fs::remove(path);
      MetricsLog(diskStorage(), path).append(metricsOfStep(0));
      FailingStorage storage(operations, FailingStorage::Mode::StopsForGood);
      QVERIFY_THROWS_EXCEPTION(Error, MetricsLog(storage, path).keepSteps(1, 4));
      QCOMPARE(readMetrics(path).steps.size(), 1U);
    }
  }

  void aFullDiskGetsEveryLineOnceAndWhole() {
    const fs::path path = m_folder / "metrics.jsonl";
    FailingStorage storage(2, FailingStorage::Mode::FillsUp);
    MetricsLog log(storage, path);
    for (std::int64_t step = 0; step < 2; ++step) log.append(metricsOfStep(step));
    for (std::int64_t step = 2; step < 4; ++step)
      QVERIFY_THROWS_EXCEPTION(StorageError, log.append(metricsOfStep(step)));
    QCOMPARE(readMetrics(path).steps.size(), 2U);
    storage.makeRoom();
    log.append(metricsOfStep(4));
    std::ifstream file(path);
    std::int64_t step = 0;
    for (std::string line; std::getline(file, line); ++step)
      QVERIFY2(line.starts_with("{\"step\":" + std::to_string(step) + ","), line.c_str());
    QCOMPARE(step, 5);
  }

  void theRunsStateComesBack() {
    const RunStateFile state{RunState::Running, ::getpid(), std::time(nullptr), 12, 40};
    writeRunState(diskStorage(), m_folder / "state.json", state);
    QVERIFY(readRunState(m_folder / "state.json") == state);
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
    for (const char* text : {"", "{", "[]", "{\"state\": 3}", "{\"state\": \"dancing\"}"}) {
      writeFileAtomically(diskStorage(), m_folder / "state.json", std::string(text));
      QVERIFY2(!readRunState(m_folder / "state.json"), text);
    }
  }

private:
  std::unique_ptr<QTemporaryDir> m_temporary;
  fs::path m_folder;
};

DINOSCOPE_TEST(FilesTest)
#include "files_test.moc"
