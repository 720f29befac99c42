// The dry run: real steps, real figures, nothing left behind; and what it advises.
#include "engine/run/dry_run.h"
#include "engine/data/image_folder.h"

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

std::int64_t number(const DryRunAdvice* advice) { return std::get<std::int64_t>(advice->proposed); }

/// Of a GPU with 80 GB beside a host with 10.
DryRunReport onGpu(double device_memory_mb, double wait_ms) {
  DryRunReport measured = report(9500, wait_ms);
  measured.is_on_cpu = false;
  measured.device_memory_mb = device_memory_mb;
  measured.available_device_memory_mb = 80000;
  return measured;
}

/// Photos of a telephone: decoding them is most of the loader's work.
DryRunReport ofLargePhotos(double wait_ms) {
  DryRunReport measured = report(900, wait_ms);
  measured.step_ms = 2900;
  measured.photo_ms = 38;
  measured.decode_ms = 35;
  measured.oversized_share = 1;
  return measured;
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
    const DryRunReport measured = measureDryRun(openPhotoFolder, experiment, 0);
    QVERIFY(measured.steps >= 3);
    QVERIFY(measured.images_per_second > 0 && measured.step_ms > 0 && measured.photo_ms > 0);
    QVERIFY(measured.memory_mb > 0 && measured.available_memory_mb > 0);
    QVERIFY(measured.is_on_cpu);
    QCOMPARE(measured.device_memory_mb, 0.0);
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
      measureDryRun(openPhotoFolder, test::smallExperiment(folder / "photos"), 3600, control);
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
    QVERIFY(number(batch) <= 16);
    QCOMPARE(number(batch) * number(accumulated), 64);
  }

  void givesUpAccumulationThatIsNotNeeded() {
    Experiment experiment;
    experiment.run.batch_size = 8;
    experiment.optim.accumulate_steps = 4;
    const auto advice = dryRunAdvice(report(500, 0), experiment, 4);
    QCOMPARE(number(adviceOn(advice, "run.batch_size")), 32);
    QCOMPARE(number(adviceOn(advice, "optim.accumulate_steps")), 1);
  }

  void addsWorkersWhereStepsWait() {
    Experiment experiment;
    experiment.run.batch_size = 64;
    const auto advice = dryRunAdvice(report(2000, 600), experiment, 16);
    const DryRunAdvice* workers = adviceOn(advice, "run.workers");
    QVERIFY(workers != nullptr);
    QVERIFY(number(workers) > 1 && number(workers) <= 8);  // the other half computes
    // A single core has no more to give.
    QVERIFY(adviceOn(dryRunAdvice(report(2000, 600), experiment, 1), "run.workers") == nullptr);
  }

  void judgesABatchByTheGpusMemory() {
    Experiment experiment;
    experiment.run.batch_size = 64;
    experiment.optim.accumulate_steps = 2;
    // The host is nearly full, which is no matter.
    QCOMPARE(number(adviceOn(dryRunAdvice(onGpu(15000, 0), experiment, 16), "run.batch_size")), 128);
    const auto advice = dryRunAdvice(onGpu(78000, 0), experiment, 16);
    QCOMPARE(number(adviceOn(advice, "run.batch_size")), 32);
    QVERIFY(adviceOn(advice, "run.batch_size")->reason.find("on the GPU") != std::string::npos);
    // A driver that does not say: nothing is known.
    DryRunReport unknown = onGpu(0, 0);
    unknown.available_device_memory_mb = 0;
    QVERIFY(dryRunAdvice(unknown, experiment, 16).empty());
  }

  void gpuLeavesAllCoresToTheLoader() {
    Experiment experiment;
    experiment.run.batch_size = 64;
    QCOMPARE(number(adviceOn(dryRunAdvice(onGpu(15000, 900), experiment, 16), "run.workers")), 16);
  }

  void namesScaledDecodingForLargePhotos() {
    Experiment experiment;
    experiment.run.batch_size = 64;
    for (const double wait_ms : {0.0, 1900.0}) {
      const auto advice = dryRunAdvice(ofLargePhotos(wait_ms), experiment, 2);
      QCOMPARE(advice.size(), std::size_t{1});
      QCOMPARE(advice[0].key, std::string("data.scaled_decoding"));
      QVERIFY(std::get<bool>(advice[0].proposed) && !std::get<bool>(advice[0].now));
    }
    // Small ones gain nothing by it, and who has it on needs no advice.
    DryRunReport small = ofLargePhotos(1900);
    small.oversized_share = 0.1;
    QVERIFY(adviceOn(dryRunAdvice(small, experiment, 2), "data.scaled_decoding") == nullptr);
    experiment.data.scaled_decoding = true;
    QVERIFY(dryRunAdvice(ofLargePhotos(1900), experiment, 2).empty());  // two cores that compute as well
  }
};

DINOSCOPE_TEST(DryRunTest)
#include "dry_run_test.moc"
