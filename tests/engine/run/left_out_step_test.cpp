// A step whose loss is no number: nothing of it is applied, its batch is kept, and it can be taken again.

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/data/decode.h"
#include "engine/data/image_folder.h"
#include "engine/io/input_file.h"
#include "engine/run/batch_evidence.h"
#include "engine/run/step_replay.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"
#include "engine/weights/checkpoint.h"
#include "tests/engine/run/small_run.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using dinoscope::test::requestFor;
using dinoscope::test::SmallRun;
namespace fs = std::filesystem;

namespace {

/// Weights of the student that are not finite, in the run's newest checkpoint, from which it goes on.
void poisonCheckpoint(const fs::path& run) {
  const RunLayout layout{run};
  Checkpoint checkpoint = readNewestCheckpoint(layout.checkpoints()).value();
  for (auto& [name, tensor] : checkpoint.tensors)
    if (name.starts_with("student/") && name.ends_with("mlp.0.weight")) {
      tensor = tensor.clone();
      tensor.view(-1)[0] = std::numeric_limits<float>::infinity();
    }
  fs::remove_all(layout.checkpoints());
  writeCheckpoint(diskStorage(), layout.checkpoints(), checkpoint.state, checkpoint.tensors,
                  checkpoint.experiment_json, 0);
}

}  // namespace

class LeftOutStepTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    m_folder = m_temporary.path().toStdString();
    test::makePhotoFolder(m_folder / "photos");
    m_experiment = test::smallExperiment(m_folder / "photos");
    m_run = m_folder / "run";
    SmallRun run(requestFor(m_experiment, m_run));
    run.stepTo(2);
    run.training().writeCheckpoint();
  }

  void theStepIsNotApplied() {
    poisonCheckpoint(m_run);
    const TensorMap before = readNewestCheckpoint(RunLayout{m_run}.checkpoints()).value().tensors;
    SmallRun run(requestFor(m_experiment, m_run, true));
    run.stepTo(3);
    const StepMetrics metrics = run.metrics().back();
    QCOMPARE(metrics.step, 2);
    QVERIFY(std::isnan(metrics.loss));
    QCOMPARE(run.training().completedSteps(), 3);  // it counts, so that the run can go on
    QCOMPARE(run.pauses(), 1);
    run.training().writeCheckpoint();
    TensorMap after = readNewestCheckpoint(RunLayout{m_run}.checkpoints()).value().tensors;
    std::erase_if(after, [](const auto& tensor) { return tensor.first.starts_with("probe/"); });
    QCOMPARE(after.size(), before.size());
    for (const auto& [name, tensor] : before) QVERIFY2(torch::equal(tensor, after.at(name)), name.c_str());

    QCOMPARE(run.diagnoses().size(), std::size_t{1});
    QCOMPARE(run.diagnoses()[0].kind, DiagnosisKind::NotFinite);
    QCOMPARE(run.diagnoses()[0].evidence, std::string("diagnoses/step-2"));
    QCOMPARE(readMetrics(RunLayout{m_run}.metrics()).diagnoses, run.diagnoses());
  }

  void theBatchIsKept() {
    const fs::path folder = m_run / "diagnoses" / "step-2";
    std::ifstream file(folder / "batch.json");
    const auto json = nlohmann::json::parse(file);
    const auto& photos = json.at("batches").at(0).at("photos");
    QCOMPARE(photos.size(), std::size_t{4});
    for (const auto& photo : photos) {
      QVERIFY(fs::exists(m_folder / "photos" / photo.at("path").get<std::string>()));
      QVERIFY(photo.at("key").at("image_index") == photo.at("index"));
      const Rgb8Image globals = decodeImage(folder / photo.at("globals").get<std::string>());
      QCOMPARE(globals.width, 2 * globals.height);  // two views side by side
      QCOMPARE(globals.height, 32);
    }
    const KeptStep kept = readKeptStep(m_run / "diagnoses", 2);
    QCOMPARE(pixelChecksum(kept.batches.at(0).batch), kept.batches.at(0).checksum);
  }

  void itCanBeTakenAgain() {
    const ReplayedStep replayed = replayStep(openPhotoFolder, m_run, 2);
    QVERIFY(replayed.drew_same_views);
    QVERIFY(replayed.isReproduced());
    QCOMPARE(replayed.what, std::string("loss"));
    QCOMPARE(replayed.loss, std::string("nan"));
    QCOMPARE(replayed.photos.size(), std::size_t{4});
  }

  void keptPicturesDoWhenThePhotosAreGone() {
    fs::rename(m_folder / "photos", m_folder / "moved");
    const ReplayedStep replayed = replayStep(openPhotoFolder, m_run, 2);
    fs::rename(m_folder / "moved", m_folder / "photos");
    QVERIFY(!replayed.drew_same_views);
    QVERIFY(!replayed.difference.empty());
    QVERIFY(replayed.isReproduced());
  }

  void sizesThatOverflowAreRefused() {
    const fs::path path = m_run / "diagnoses" / "step-2" / "batch.json";
    const std::string whole = readWholeFile(path, 1 << 20);
    auto json = nlohmann::ordered_json::parse(whole);
    auto& globals = json.at("batches").at(0).at("globals");
    // 2 views: times 2^31 more it is the same number again in 32 bits, times 2^59 in 64.
    for (const std::int64_t views : {std::int64_t{1} << 32, (std::int64_t{1} << 59) + 2}) {
      globals["views"] = views;
      std::ofstream(path) << json;
      QVERIFY_THROWS_EXCEPTION(Error, readKeptStep(m_run / "diagnoses", 2));
    }
    std::ofstream(path) << whole.substr(0, whole.rfind('}')) + ", \"step\": 2}";
    QVERIFY_THROWS_EXCEPTION(Error, readKeptStep(m_run / "diagnoses", 2));  // a key twice
    std::ofstream(path) << whole;
    QCOMPARE(readKeptStep(m_run / "diagnoses", 2).step, 2);
  }

  void aStepThatWasNotKeptIsNamed() {
    try {
      replayStep(openPhotoFolder, m_run, 77);
      QFAIL("nothing was thrown");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Data);
      QVERIFY2(QString(error.what()).contains("kept are 2"), error.what());
    }
  }

  void aRunGivesUpWhenNothingIsFiniteAnyMore() {
    Experiment experiment = m_experiment;
    experiment.run.on_diagnosis = "report";
    experiment.run.epochs = 20;
    SmallRun run(requestFor(experiment, m_run, true));
    QVERIFY_THROWS_EXCEPTION(Error, run.stepTo(30));
    QVERIFY(run.diagnoses().empty());  // told at step 2, before the run was stopped: the same episode
  }

  void aTooHighLearningRateIsSeenWhileItHappens() {
    Experiment experiment = m_experiment;
    experiment.optim.name = "sgd";
    experiment.optim.lr = experiment.optim.lr_end = 100;
    experiment.optim.lr_warmup_epochs = 0;
    experiment.optim.clip_grad = 0;
    experiment.optim.weight_decay_start = experiment.optim.weight_decay_end = 10;
    experiment.teacher.momentum_start = 0.9;
    experiment.run.epochs = 40;
    SmallRun run(requestFor(experiment, m_folder / "wild"));
    try {
      while (run.diagnoses().empty() && run.training().completedSteps() < run.training().totalSteps())
        run.stepTo(run.training().completedSteps() + 1);
    } catch (const Error& error) {
      QFAIL(error.what());
    }
    QCOMPARE(run.diagnoses().size(), std::size_t{1});
    QVERIFY2(run.diagnoses()[0].kind == DiagnosisKind::NotFinite, diagnosisText(run.diagnoses()[0]).c_str());
    QVERIFY(replayStep(openPhotoFolder, m_folder / "wild", run.diagnoses()[0].step).isReproduced());
  }

private:
  QTemporaryDir m_temporary;
  fs::path m_folder, m_run;
  Experiment m_experiment;
};

DINOSCOPE_TEST(LeftOutStepTest)
#include "left_out_step_test.moc"
