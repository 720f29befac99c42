// A run is a function of its experiment: stopped, killed or out of disk space, it goes on as if it had not
// been.
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "engine/core/error.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_state_file.h"
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

class ResumedTrainingTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    m_folder = m_temporary.path().toStdString();
    m_experiment = test::smallResNetExperiment(m_folder);
    SmallRun whole(requestFor(m_experiment, m_folder / "whole"));
    whole.stepToEnd();
    whole.training().writeCheckpoint();
    m_losses = lossesOf(m_folder / "whole");
    m_tensors = readNewestCheckpoint(RunLayout{m_folder / "whole"}.checkpoints())->tensors;
    QCOMPARE(m_losses.size(), std::size_t{6});
  }

  void goesOnExactly_data() {
    QTest::addColumn<int>("checkpoint_after");
    QTest::addColumn<int>("killed_after");
    QTest::newRow("mid-epoch") << 2 << 2;
    QTest::newRow("mid-epoch, killed later in it") << 1 << 2;
    QTest::newRow("killed in the next epoch") << 2 << 4;
    QTest::newRow("at an epoch's end") << 3 << 5;
    QTest::newRow("before any checkpoint") << 0 << 2;
  }
  void goesOnExactly() {
    QFETCH(int, checkpoint_after);
    QFETCH(int, killed_after);
    const fs::path run = m_folder / (std::string("resumed-") + QTest::currentDataTag());
    {
      SmallRun first(requestFor(m_experiment, run));
      first.stepTo(checkpoint_after);
      if (checkpoint_after > 0) first.training().writeCheckpoint();
      first.stepTo(killed_after);
    }
    std::ofstream(run / "metrics.jsonl", std::ios::app) << "{\"step\": 17, \"lo";  // cut short
    SmallRun second(requestFor(m_experiment, run, true));
    QCOMPARE(second.training().completedSteps(), std::int64_t{checkpoint_after});
    second.stepToEnd();
    second.training().writeCheckpoint();
    QCOMPARE(lossesOf(run), m_losses);
    compareWithWhole(run);
  }

  void failsInOneSentenceAndGoesOnWhenTheDiskIsFull() {
    int failures = 0;
    for (int operations = 0; failures == operations / kStride; operations += kStride) {
      const fs::path run = m_folder / ("full-" + std::to_string(operations));
      FailingStorage disk(operations, FailingStorage::Mode::StopsForGood);
      try {
        SmallRun first(requestFor(m_experiment, run), disk);
        for (std::int64_t step = 1; step <= first.training().totalSteps(); ++step) {
          first.stepTo(step);
          first.training().writeCheckpoint();
        }
      } catch (const Error& error) {
        QVERIFY(error.kind() == ErrorKind::Run);
        ++failures;
      }
      if (!fs::exists(RunLayout{run}.experiment())) continue;  // the disk was full before the run began
      SmallRun second(requestFor(m_experiment, run, true));
      second.stepToEnd();
      QCOMPARE(lossesOf(run), m_losses);
    }
    QVERIFY(failures > 3);
  }

  void aDamagedCheckpointIsPassedOver() {
    const fs::path run = m_folder / "damaged";
    {
      SmallRun first(requestFor(m_experiment, run));
      for (const std::int64_t step : {1, 2}) {
        first.stepTo(step);
        first.training().writeCheckpoint();
      }
    }
    const auto generations = listCheckpoints(RunLayout{run}.checkpoints());
    QCOMPARE(generations.size(), std::size_t{2});
    fs::resize_file(generations[0] / "weights.safetensors", 1000);
    {
      SmallRun second(requestFor(m_experiment, run, true));
      QVERIFY(second.hasSaid("damaged"));
      QCOMPARE(second.training().completedSteps(), std::int64_t{1});
      second.stepToEnd();
    }
    QCOMPARE(lossesOf(run), m_losses);
    fs::resize_file(generations[1] / "weights.safetensors", 1000);
    try {
      SmallRun third(requestFor(m_experiment, run, true));
      QFAIL("went on from nothing");
    } catch (const Error& error) {
      QVERIFY(error.kind() == ErrorKind::Data);
    }
    QCOMPARE(lossesOf(run), m_losses);  // and nothing was lost
  }

  void aFinishedRunSaysSo() {
    SmallRun again(requestFor(m_experiment, m_folder / "whole", true));
    QVERIFY(again.hasSaid("is finished"));
    QCOMPARE(again.training().completedSteps(), again.training().totalSteps());
    QCOMPARE(again.training().summary().loss, m_losses.back());
    QVERIFY(again.training().summary().knn_top1_start.has_value());
  }

  void aRunIsNotOverwritten() {
    try {
      SmallRun again(requestFor(m_experiment, m_folder / "whole"));
      QFAIL("began anew");
    } catch (const Error& error) {
      QVERIFY(error.kind() == ErrorKind::Settings);
    }
    QCOMPARE(lossesOf(m_folder / "whole"), m_losses);
  }

  void changesAreTold() {
    const fs::path run = m_folder / "changed";
    {
      SmallRun first(requestFor(m_experiment, run));
      first.stepTo(1);
      first.training().writeCheckpoint();
    }
    Experiment changed = m_experiment;
    changed.run.workers = 3;
    SmallRun same(requestFor(changed, run, true));
    QVERIFY(!same.hasSaid("other settings"));
    same.training().recordState(RunState::Stopped);
    changed.optim.lr = 0.01;
    fs::remove(*fs::directory_iterator(m_folder / "photos" / "birds"));
    SmallRun other(requestFor(changed, run, true));
    QVERIFY(other.hasSaid("optim.lr"));
    QVERIFY(other.hasSaid("not those that the run began with"));
  }

private:
  void compareWithWhole(const fs::path& run) const {
    const auto checkpoint = readNewestCheckpoint(RunLayout{run}.checkpoints());
    QVERIFY(checkpoint.has_value());
    QCOMPARE(checkpoint->tensors.size(), m_tensors.size());
    for (const auto& [name, tensor] : m_tensors)
      QVERIFY2(checkpoint->tensors.contains(name) && torch::equal(checkpoint->tensors.at(name), tensor),
               name.c_str());
  }

  static constexpr int kStride = 13;

  QTemporaryDir m_temporary;
  fs::path m_folder;
  Experiment m_experiment;
  std::vector<double> m_losses;
  TensorMap m_tensors;
};

DINOSCOPE_TEST(ResumedTrainingTest)
#include "resumed_training_test.moc"
