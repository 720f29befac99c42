#include "engine/bench/step_bench.h"

#include <torch/utils.h>

#include <QTest>
#include <cmath>

#include "engine/bench/plain_training.h"
#include "engine/core/error.h"
#include "tests/engine/trainer/synthetic_batches.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

/// The benchmark's experiment, small enough for a test.
Experiment smallBench(const std::string& backbone) {
  Experiment e = benchExperiment(backbone, 2, "fp32");
  e.views.global_size_px = 32;
  e.views.local_size_px = 16;
  e.views.local_count = 2;
  e.model.patch_size_px = 8;
  e.head.hidden_dim = 32;
  e.head.bottleneck_dim = 16;
  e.head.out_dim = 48;
  e.run.device = "cpu";
  e.run.threads = 1;
  return e;
}

}  // namespace

class StepBenchTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void canBeInterrupted() {
    std::stop_source stop;
    stop.request_stop();
    StepBenchOptions options;
    options.experiment = smallBench("vit_tiny");
    options.steps = 100000;
    try {
      benchStep(options, {{}, stop.get_token()});
      QFAIL("it went on to its end");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Cancelled);
    }
  }

  void thePlainWayComputesTheSame_data() {
    QTest::addColumn<QString>("backbone");
    QTest::newRow("vit_tiny") << "vit_tiny";
    QTest::newRow("resnet18") << "resnet18";
  }
  void thePlainWayComputesTheSame() {
    QFETCH(QString, backbone);
    Experiment experiment = smallBench(backbone.toStdString());
    experiment.teacher.temp_warmup_epochs = 0;
    experiment.teacher.temp_end = experiment.teacher.temp_start;
    experiment.optim.scale_lr = false;
    experiment.optim.lr = 1e-5;  // Adam's first steps make whole steps of rounding noise
    if (backbone == "resnet18") {
      // Per-view forwards give batch norm other statistics than one for all views of a size.
      experiment.views.global_count = 1;
      experiment.views.local_count = 1;
      experiment.run.batch_size = 4;
    }
    SingleProcess ranks;
    Trainer trainer(experiment, 100000, ranks);
    PlainTraining plain(experiment);
    for (std::uint64_t step = 0; step < 3; ++step) {
      const Batch batch = test::noiseBatch(experiment, step);
      const double ours = requireFinite(trainer.step({&batch, 1})).loss;
      const double expected = plain.step(plain.viewsOf(batch));
      QVERIFY2(std::abs(ours - expected) < 1e-3 * expected,
               qPrintable(QString("step %1: %2, plain %3").arg(step).arg(ours).arg(expected)));
    }
  }

  void measuresBothWays() {
    const StepBenchResult result =
        benchStep({.experiment = smallBench("vit_tiny"), .steps = 1, .with_baseline = true});
    for (const StepCost& cost : {result.ours, result.plain.value()}) {
      QVERIFY(cost.images_per_second > 0 && cost.forward_ms > 0 && cost.loss_ms > 0);
      QVERIFY(cost.backward_ms > 0 && cost.update_ms > 0 && cost.peak_memory_mb > 0);
      QVERIFY(cost.forward_ms + cost.loss_ms + cost.backward_ms + cost.update_ms <= cost.step_ms);
    }
    QVERIFY(std::abs(result.ratio - result.ours.images_per_second / result.plain->images_per_second) < 1e-9);
    QCOMPARE(result.precision, std::string("fp32"));
    QVERIFY(std::isfinite(result.loss));
  }

  void refusesWhatItDoesNotKnow() { QVERIFY_EXCEPTION_THROWN(benchExperiment("vgg", 4, "fp32"), Error); }
};

DINOSCOPE_TEST(StepBenchTest)
#include "step_bench_test.moc"
