// Out of memory: a step is computed in parts, and is the same step.
#include "engine/trainer/part_bounds.h"

#include <torch/utils.h>

#include <QTest>

#include "engine/config/batch_norm_limit.h"
#include "engine/core/error.h"
#include "engine/trainer/device_batch.h"
#include "engine/trainer/trainer.h"
#include "tests/engine/trainer/scarce_memory.h"
#include "tests/engine/trainer/synthetic_batches.h"
#include "tests/support/tensor_difference.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using dinoscope::test::largestDifference;
using dinoscope::test::ScarceMemory;

namespace {

constexpr std::int64_t kSteps = 3;

Experiment experimentOf(const std::string& backbone) {
  Experiment experiment = test::tinyExperiment(backbone);
  experiment.run.batch_size = 8;
  experiment.run.precision = "fp32";
  experiment.model.drop_path = 0;
  experiment.head.batch_norm = false;
  return experiment;
}

struct Run {
  explicit Run(const Experiment& settings)
      : experiment(settings), trainer(settings, 4, ranks, test::tinyPair(settings), torch::kFloat64) {}

  StepMetrics step() {
    std::vector<Batch> batches;
    for (std::int64_t i = 0; i < trainer.batchesPerStep(); ++i)
      batches.push_back(test::noiseBatch(
          experiment, static_cast<std::uint64_t>(trainer.completedSteps() * trainer.batchesPerStep() + i)));
    return requireFinite(trainer.step(batches));
  }

  Experiment experiment;
  SingleProcess ranks;
  Trainer trainer;
};

/// What the next step is refused with where nearly no memory is left; "stepped without memory" when it is
/// taken.
std::string refusalWithoutMemory(Run& run) {
  ScarceMemory memory;
  memory.setLimit(64);
  try {
    run.step();
  } catch (const Error& error) {
    return error.what();
  }
  return "stepped without memory";
}

}  // namespace

class MicroBatchesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void partsAreTheBatch() {
    QCOMPARE(partBounds(8, 2), (std::vector<std::int64_t>{0, 4, 8}));
    QCOMPARE(partBounds(7, 4), (std::vector<std::int64_t>{0, 1, 3, 5, 7}));
    QCOMPARE(partBounds(3, 3), (std::vector<std::int64_t>{0, 1, 2, 3}));
    Batch batch;
    batch.image_indices = {7, 8, 9};
    batch.globals = {2, 1, {0, 0, 0, 1, 1, 1, 2, 2, 2, 10, 10, 10, 11, 11, 11, 12, 12, 12}};
    BatchUploader uploader(torch::kCPU);
    const DeviceBatch part = partOf(uploader.upload(batch), 1, 3);
    QCOMPARE(part.photos(), std::int64_t{2});
    const torch::Tensor pixels = part.globals.flatten().contiguous();
    QCOMPARE(std::vector<std::uint8_t>(pixels.data_ptr<std::uint8_t>(),
                                       pixels.data_ptr<std::uint8_t>() + pixels.numel()),
             (std::vector<std::uint8_t>{1, 1, 1, 2, 2, 2, 11, 11, 11, 12, 12, 12}));
    QVERIFY(!part.locals.defined());
    batch.globals.views = 3;
    QVERIFY_EXCEPTION_THROWN(uploader.upload(batch), Error);
  }

  void theStepIsTheSameInParts_data() {
    QTest::addColumn<int>("accumulate");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<int>("parts");
    QTest::newRow("halves") << 1 << 0.99 << 2;
    QTest::newRow("quarters") << 1 << 0.4 << 4;
    QTest::newRow("halves, accumulated") << 2 << 0.99 << 2;
  }
  void theStepIsTheSameInParts() {
    QFETCH(int, accumulate);
    QFETCH(double, fraction);
    QFETCH(int, parts);
    Experiment experiment = experimentOf("vit_tiny");
    experiment.optim.accumulate_steps = accumulate;
    Run plenty(experiment), scarce(experiment);
    ScarceMemory memory;
    for (std::int64_t step = 0; step < kSteps; ++step) {
      memory.setLimit(SIZE_MAX);
      memory.takeLargest();
      const StepMetrics whole = plenty.step();
      memory.setLimit(static_cast<std::size_t>(static_cast<double>(memory.takeLargest()) * fraction));
      const StepMetrics split = scarce.step();
      QCOMPARE(scarce.trainer.microBatches(), std::int64_t{parts});
      QVERIFY(std::abs(split.loss - whole.loss) < 1e-11);
      QVERIFY(std::abs(split.grad_norm - whole.grad_norm) < 1e-9 * whole.grad_norm);
    }
    memory.setLimit(SIZE_MAX);
    QCOMPARE(plenty.trainer.microBatches(), std::int64_t{1});
    const TensorMap expected = plenty.trainer.state();
    for (const auto& [name, tensor] : scarce.trainer.state())
      QVERIFY2(largestDifference(tensor, expected.at(name)) < 1e-8, name.c_str());
  }

  void batchNormSeesTheParts() {
    Run plenty(experimentOf("resnet18")), split(experimentOf("resnet18"));
    split.trainer.setMicroBatches(2);
    const double difference = std::abs(plenty.step().loss - split.step().loss);
    QVERIFY(difference > 1e-9);
    QVERIFY(difference < 1);
  }

  void aPartKeepsWhatBatchNormNeeds() {
    Experiment experiment = experimentOf("resnet18");
    experiment.views.local_count = 1;  // one value a channel and photo
    experiment.views.local_size_px = 8;
    QCOMPARE(fewestPhotosForBatchNorm(experiment), std::int64_t{2});
    Run run(experiment);
    run.trainer.setMicroBatches(experiment.run.batch_size);
    QCOMPARE(run.trainer.microBatches(), experiment.run.batch_size / 2);
    run.step();
    const std::string refusal = refusalWithoutMemory(run);
    QVERIFY2(refusal.find("batch norm takes no fewer") != std::string::npos, refusal.c_str());
  }

  void onePhotoTooManyFailsInOneSentence() {
    Run run(experimentOf("vit_tiny"));
    const std::string refusal = refusalWithoutMemory(run);
    QVERIFY2(refusal.find("one photo at a time") != std::string::npos, refusal.c_str());
    QCOMPARE(run.trainer.completedSteps(), std::int64_t{0});
    run.step();  // and nothing of it was applied
  }
};

DINOSCOPE_TEST(MicroBatchesTest)
#include "micro_batches_test.moc"
