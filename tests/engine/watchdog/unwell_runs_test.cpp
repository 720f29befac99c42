// Failures that are made to happen, by tiny networks on the CPU: the watchdog must tell the right one within
// a bounded number of steps, and nothing about a run that is well.

#include <QTest>
#include <cmath>
#include <optional>

#include "engine/config/experiment.h"
#include "engine/trainer/trainer.h"
#include "engine/watchdog/watchdog.h"
#include "tests/engine/trainer/pattern_batches.h"
#include "tests/engine/trainer/synthetic_batches.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

Q_DECLARE_METATYPE(DiagnosisKind)

namespace {

constexpr std::int64_t kBatchesPerEpoch = 50;

Experiment healthyExperiment(const std::string& backbone) {
  Experiment e = test::tinyExperiment(backbone);
  e.views.global_size_px = 16;
  e.views.local_size_px = 8;
  e.model.drop_path = 0;
  e.head.out_dim = 64;
  e.head.bottleneck_dim = 32;
  e.head.batch_norm = true;
  e.teacher.momentum_start = 0.98;
  e.teacher.temp_end = 0.04;
  e.teacher.temp_warmup_epochs = 0;
  e.optim.lr = 0.002;
  e.optim.lr_warmup_epochs = 1;
  e.optim.weight_decay_end = 0.04;
  e.run.batch_size = 16;
  e.run.epochs = 6;
  return e;
}

/// A run on pattern photos with its watchdog.
class Run {
public:
  Run(const QString& backbone, const QStringList& settings)
      : m_experiment(experimentOf(backbone, settings)),
        m_trainer(m_experiment, kBatchesPerEpoch, m_ranks, test::tinyPair(m_experiment)),
        m_watchdog({m_experiment, kBatchesPerEpoch, m_trainer.totalSteps(), 1, 2}) {}

  StepMetrics step() {
    const Batch batch =
        test::patternBatch(m_experiment, static_cast<std::uint64_t>(m_trainer.completedSteps()));
    return m_last = requireFinite(m_trainer.step(std::span(&batch, 1)));
  }

  /// What is told first within so many steps.
  std::optional<Diagnosis> stepUntilTold(int steps) {
    for (int i = 0; i < steps; ++i) {
      const WatchdogFindings findings = m_watchdog.observe(step());
      if (!findings.begun.empty()) return findings.begun.front();
    }
    return std::nullopt;
  }

  Trainer& trainer() { return m_trainer; }
  const StepMetrics& last() const { return m_last; }

private:
  static Experiment experimentOf(const QString& backbone, const QStringList& settings) {
    Experiment experiment = healthyExperiment(backbone.toStdString());
    for (const QString& setting : settings) applyAssignment(experiment, setting.toStdString());
    return experiment;
  }

  const Experiment m_experiment;
  SingleProcess m_ranks;
  Trainer m_trainer;
  Watchdog m_watchdog;
  StepMetrics m_last;
};

TensorMap copyOf(TensorMap state) {
  for (auto& [name, tensor] : state) tensor = tensor.clone();
  return state;
}

}  // namespace

class UnwellRunsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aHealthyRunIsLeftAlone_data() {
    QTest::addColumn<QString>("backbone");
    QTest::newRow("residual network") << "resnet18";
    QTest::newRow("vision transformer") << "vit_tiny";
  }
  void aHealthyRunIsLeftAlone() {
    QFETCH(QString, backbone);
    Run run(backbone, {});
    const std::optional<Diagnosis> told = run.stepUntilTold(300);
    QVERIFY2(!told, told ? diagnosisText(*told).c_str() : "");
    QVERIFY(run.last().loss < 3.2);  // it does learn: ln 64 is 4.16
  }

  void isTold_data() {
    QTest::addColumn<QString>("backbone");
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<DiagnosisKind>("kind");
    QTest::addColumn<int>("within_steps");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("temperature") << "resnet18" << QStringList{"teacher.temp_start=1", "teacher.temp_end=1"}
                                 << DiagnosisKind::UniformCollapse << 210 << "teacher.temp_start";
    QTest::newRow("no centering") << "resnet18"
                                  << QStringList{"loss.center_momentum=1", "head.batch_norm=false"}
                                  << DiagnosisKind::PointCollapse << 100 << "loss.center_momentum";
    QTest::newRow("fast teacher") << "vit_tiny"
                                  << QStringList{"teacher.momentum_start=0", "teacher.momentum_end=0",
                                                 "head.batch_norm=false"}
                                  << DiagnosisKind::PointCollapse << 120 << "teacher.momentum_start";
    QTest::newRow("learning rate") << "vit_tiny"
                                   << QStringList{"optim.name=sgd",           "optim.lr=3",
                                                  "optim.lr_end=3",           "optim.clip_grad=0",
                                                  "optim.lr_warmup_epochs=0", "head.norm_last_layer=false"}
                                   << DiagnosisKind::Divergence << 80 << "optim.lr";
    QTest::newRow("frozen teacher") << "vit_tiny"
                                    << QStringList{"teacher.momentum_start=1", "teacher.momentum_end=1"}
                                    << DiagnosisKind::FrozenTeacher << 1 << "teacher.momentum_start";
    QTest::newRow("small batch") << "resnet18" << QStringList{"run.batch_size=2"} << DiagnosisKind::SmallBatch
                                 << 1 << "run.batch_size";
  }
  void isTold() {
    QFETCH(QString, backbone);
    QFETCH(QStringList, settings);
    QFETCH(DiagnosisKind, kind);
    QFETCH(int, within_steps);
    QFETCH(QString, remedy);
    Run run(backbone, settings);
    const std::optional<Diagnosis> told = run.stepUntilTold(within_steps);
    QVERIFY2(told.has_value(), "nothing was told");
    QVERIFY2(told->kind == kind, diagnosisText(*told).c_str());
    QVERIFY2(!told->remedies.empty() && !told->remedies[0].changes.empty(), "no remedy");
    QCOMPARE(QString::fromStdString(told->remedies[0].changes[0].key), remedy);
  }

  void aPoisonedWeightIsToldAndChangesNothing() {
    Run run("vit_tiny", {});
    run.stepUntilTold(3);
    TensorMap state = run.trainer().state();
    state.at("student/head.mlp.0.weight").view(-1)[0] = std::nan("");  // a handle: the network's own
    const TensorMap before = copyOf(run.trainer().state());
    QVERIFY_THROWS_EXCEPTION(Error, run.step());
    const StepMetrics left_out = run.trainer().skipStep();
    QCOMPARE(left_out.step, 3);
    QVERIFY(std::isnan(left_out.loss));
    QVERIFY(left_out.lr > 0 && left_out.teacher_momentum > 0);
    QVERIFY(!left_out.embedding_spread);
    QCOMPARE(run.trainer().completedSteps(), 4);
    for (const auto& [name, tensor] : run.trainer().state())
      QVERIFY2(torch::equal(torch::nan_to_num(tensor.to(torch::kFloat64)),
                            torch::nan_to_num(before.at(name).to(torch::kFloat64))),
               name.c_str());
  }
};

DINOSCOPE_TEST(UnwellRunsTest)
#include "unwell_runs_test.moc"
