#include "engine/run_files/metrics_log.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>
#include <limits>

#include "engine/core/storage_error.h"
#include "tests/engine/io/failing_storage.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using dinoscope::test::FailingStorage;
namespace fs = std::filesystem;

namespace {

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

class MetricsLogTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
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

  void metricsOfEarlierVersionsAreRead() {
    appendRaw(m_folder / "metrics.jsonl",
              "{\"step\":3,\"epoch\":0,\"loss\":2.5,\"wait_ms\":10,\"forward_ms\":20,\"backward_ms\":30,"
              "\"update_ms\":5}\n");
    const MetricsHistory history = readMetrics(m_folder / "metrics.jsonl");
    QCOMPARE(history.steps.size(), 1U);
    QCOMPARE(history.steps[0].step_ms, 0.0);
    QCOMPARE(history.steps[0].computing_ms(), 55.0);
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
    for (int operations = 0; operations < 2; ++operations) {
      fs::remove(path);
      for (const std::int64_t step : {0, 1}) MetricsLog(diskStorage(), path).append(metricsOfStep(step));
      FailingStorage storage(operations, FailingStorage::Mode::StopsForGood);
      QVERIFY_THROWS_EXCEPTION(StorageError, MetricsLog(storage, path).keepSteps(1, 4));
      QVERIFY(readMetrics(path).steps.size() >= 1);
    }
    FailingStorage storage(0, FailingStorage::Mode::StopsForGood);
    MetricsLog(storage, path).keepSteps(1, 4);  // nothing to cut: nothing to do
    QCOMPARE(storage.operations(), 0);
  }

  void aStepInAnyFormIsRead() {
    const StepMetrics expected = metricsOfStep(4);
    std::string line = metricsLine(expected);
    line.pop_back();
    const auto stepIn = [](const std::string& text) {
      const MetricsLine read = parseMetricsLine(text);
      const auto* step = std::get_if<StepMetrics>(&read);
      return step == nullptr ? std::optional<StepMetrics>() : *step;
    };
    QVERIFY(stepIn(line) == expected);
    const auto changed = [&line](const std::string& from, const std::string& to) {
      std::string text = line;
      text.replace(text.find(from), from.size(), to);
      return text;
    };
    QVERIFY(stepIn(changed(",\"epoch\"", " , \"epoch\"")) == expected);
    QVERIFY(stepIn("{\"epoch\":1," + changed(",\"epoch\":1", "").substr(1)) == expected);
    StepMetrics without = expected;
    without.wait_ms = 0;
    QVERIFY(stepIn(changed("\"wait_ms\":-0.0,", "")) == without);  // as an earlier version wrote it
    QVERIFY(stepIn(changed("}", ",\"later\":[1]}")) == expected);  // as a later one may
    for (const char* wrong : {"nan", "inf", "", "\"1\"", "1.5.5", "0x10"})
      QVERIFY2(!stepIn(changed("\"lr\":1e-300", "\"lr\":" + std::string(wrong))) ||
                   !std::isfinite(stepIn(changed("\"lr\":1e-300", "\"lr\":" + std::string(wrong)))->lr),
               wrong);
    for (std::size_t length = 0; length < line.size(); ++length) QVERIFY(!stepIn(line.substr(0, length)));
  }

  void theEndsOfALongRunAreReadAlone() {
    const fs::path path = m_folder / "metrics.jsonl";
    MetricsLog log(diskStorage(), path);
    for (std::int64_t step = 0; step < 3000; ++step) {
      log.add(metricsOfStep(step));
      if (step % 4 == 3) log.add(EpochSummary{step / 4, 1, {}});
    }
    log.flush();
    const std::vector<StepMetrics> ends = readStepsAtEnds(path, 10, 2900);
    QCOMPARE(ends.size(), 110U);
    QVERIFY(ends[9] == metricsOfStep(9));
    QVERIFY(ends[10] == metricsOfStep(2900));
    QVERIFY(ends.back() == metricsOfStep(2999));
    QVERIFY(readStepsAtEnds(path, 10, -50) == readMetrics(path).steps);
    QVERIFY(readStepsAtEnds(path, 5000, 2900) == readMetrics(path).steps);
    QVERIFY(readStepsAtEnds(m_folder / "absent", 10, 5).empty());
    QCOMPARE(readLosses(path, 2998),
             (std::vector<double>{metricsOfStep(2998).loss, metricsOfStep(2999).loss}));
  }

  void whatAListShowsIsReadOnce() {
    const fs::path path = m_folder / "metrics.jsonl";
    QVERIFY(readMetricsTotals(path) == MetricsTotals{});
    MetricsLog log(diskStorage(), path);
    log.append(metricsOfStep(3));
    log.append(EpochSummary{0, 1, 55.5});
    const MetricsTotals first = readMetricsTotals(path);
    QCOMPARE(first.steps, 4);
    QCOMPARE(first.total_steps, 40);
    QCOMPARE(first.epochs, 1);
    QCOMPARE(first.loss, std::optional(metricsOfStep(3).loss));
    QCOMPARE(first.knn_top1, std::optional(55.5));
    QCOMPARE(first.place.bytes, fs::file_size(path));
    QVERIFY(readMetricsTotals(path, first) == first);

    // What was read before is not looked at again.
    std::fstream(path, std::ios::in | std::ios::out | std::ios::binary) << "{\"step\":9";
    log.append(metricsOfStep(4));
    appendRaw(path, "{\"step\":5,\"epoch\":1");
    const MetricsTotals second = readMetricsTotals(path, first);
    QCOMPARE(second.steps, 5);
    QCOMPARE(second.knn_top1, std::optional(55.5));
    QVERIFY(second.place.bytes < fs::file_size(path));
    appendRaw(path, ",\"loss\":0.5}\n");
    QCOMPARE(readMetricsTotals(path, second).loss, std::optional(0.5));

    // Cut back and written on from there, as by a run that goes on from a checkpoint.
    log.keepSteps(4, 4);
    for (const std::int64_t step : {4, 5, 6}) log.append(metricsOfStep(step));
    const MetricsTotals anew = readMetricsTotals(path, second);
    QCOMPARE(anew.steps, 7);
    QVERIFY(anew == readMetricsTotals(path));
    fs::resize_file(path, 0);
    QVERIFY(readMetricsTotals(path, anew) == MetricsTotals{});
  }

  void whoeverFollowsReadsWhatWasAdded() {
    const fs::path path = m_folder / "metrics.jsonl";
    std::vector<std::int64_t> seen;
    const auto note = [&seen](const MetricsLine& line) {
      if (const auto* step = std::get_if<StepMetrics>(&line)) seen.push_back(step->step);
    };
    MetricsPlace place = forEachMetricsLine(path, note);
    QVERIFY(place == MetricsPlace{});
    MetricsLog log(diskStorage(), path);
    for (const std::int64_t step : {0, 1, 2}) log.append(metricsOfStep(step));
    place = forEachMetricsLine(path, note, place);
    QVERIFY(holdsMetricsUpTo(path, place));
    appendRaw(path, "{\"step\":3,\"epoch\":0");  // a line that is being written
    QVERIFY(forEachMetricsLine(path, note, place) == place);
    appendRaw(path, ",\"loss\":0.5}\n");
    place = forEachMetricsLine(path, note, place);
    QCOMPARE(seen, (std::vector<std::int64_t>{0, 1, 2, 3}));

    // Cut back by a run that goes on from a checkpoint: read from its begin.
    log.keepSteps(2, 2);
    for (const std::int64_t step : {2, 3, 4}) log.append(metricsOfStep(step));
    seen.clear();
    QVERIFY(!holdsMetricsUpTo(path, place));
    forEachMetricsLine(path, note, place);
    QCOMPARE(seen, (std::vector<std::int64_t>{0, 1, 2, 3, 4}));
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

private:
  std::unique_ptr<QTemporaryDir> m_temporary;
  fs::path m_folder;
};

DINOSCOPE_TEST(MetricsLogTest)
#include "metrics_log_test.moc"
