// The dry run: real steps, real figures, nothing left behind; and what it advises.
#include "engine/run/dry_run.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

#include "engine/core/error.h"
#include "tests/engine/run/small_run.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

namespace {

DryRunReport report(double memory_mb, double wait_ms) {
  DryRunReport measured;
  measured.step_ms = 1000;
  measured.wait_ms = wait_ms;
  measured.photo_ms = 40;
  measured.workers = 1;
  measured.memory_mb = memory_mb;
  measured.available_memory_mb = 10000;
  return measured;
}

const DryRunAdvice* adviceOn(const std::vector<DryRunAdvice>& advice, const std::string& key) {
  for (const DryRunAdvice& one : advice)
    if (one.key == key) return &one;
  return nullptr;
}

}  // namespace

class DryRunTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void measuresWithoutATrace() {
    const QTemporaryDir temporary;
    const fs::path folder = temporary.path().toStdString();
    test::makePhotoFolder(folder / "photos");
    const Experiment experiment = test::smallExperiment(folder / "photos");
    const DryRunReport measured = measureDryRun(experiment, 0);
    QVERIFY(measured.steps >= 3);
    QVERIFY(measured.images_per_second > 0 && measured.step_ms > 0 && measured.photo_ms > 0);
    QVERIFY(measured.memory_mb > 0 && measured.available_memory_mb > 0);
    QCOMPARE(measured.total_steps, 6);
    QCOMPARE(measured.precision, std::string("fp32"));
    QVERIFY(std::abs(measured.seconds_to_end - 6 * measured.step_ms / 1000) < 1e-6);
    std::vector<std::string> left;
    for (const auto& entry : fs::directory_iterator(folder)) left.push_back(entry.path().filename().string());
    QCOMPARE(left, std::vector<std::string>{"photos"});
  }

  void canBeCancelled() {
    const QTemporaryDir temporary;
    const fs::path folder = temporary.path().toStdString();
    test::makePhotoFolder(folder / "photos");
    std::stop_source stop;
    const JobControl control{[&stop](const Progress& progress) {
                               if (progress.what == "Measuring steps") stop.request_stop();
                             },
                             stop.get_token()};
    try {
      measureDryRun(test::smallExperiment(folder / "photos"), 3600, control);
      QFAIL("the dry run went on for an hour");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Cancelled);
    }
  }

  void advisesNothingWhereAllIsWell() {
    Experiment experiment;
    experiment.run.batch_size = 64;
    QVERIFY(dryRunAdvice(report(2000, 20), experiment, 4).empty());
  }

  void halvesABatchThatDoesNotFit() {
    Experiment experiment;
    experiment.run.batch_size = 64;
    const auto advice = dryRunAdvice(report(20000, 0), experiment, 4);
    const DryRunAdvice* batch = adviceOn(advice, "run.batch_size");
    const DryRunAdvice* accumulated = adviceOn(advice, "optim.accumulate_steps");
    QVERIFY(batch != nullptr && accumulated != nullptr);
    QVERIFY(batch->proposed <= 16);
    QCOMPARE(batch->proposed * accumulated->proposed, 64);
  }

  void givesUpAccumulationThatIsNotNeeded() {
    Experiment experiment;
    experiment.run.batch_size = 8;
    experiment.optim.accumulate_steps = 4;
    const auto advice = dryRunAdvice(report(500, 0), experiment, 4);
    QCOMPARE(adviceOn(advice, "run.batch_size")->proposed, 32);
    QCOMPARE(adviceOn(advice, "optim.accumulate_steps")->proposed, 1);
  }

  void addsWorkersWhereStepsWait() {
    Experiment experiment;
    experiment.run.batch_size = 64;
    const auto advice = dryRunAdvice(report(2000, 600), experiment, 16);
    const DryRunAdvice* workers = adviceOn(advice, "run.workers");
    QVERIFY(workers != nullptr);
    QVERIFY(workers->proposed > 1 && workers->proposed <= 16);
    // A single core has no more to give.
    QVERIFY(adviceOn(dryRunAdvice(report(2000, 600), experiment, 1), "run.workers") == nullptr);
  }
};

DINOSCOPE_TEST(DryRunTest)
#include "dry_run_test.moc"
