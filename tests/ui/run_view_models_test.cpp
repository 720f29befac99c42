#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "engine/config/presets.h"
#include "engine/dino/schedules.h"
#include "tests/support/test_program.h"
#include "ui/view_models/attention_history.h"
#include "ui/view_models/checkpoint_list.h"
#include "ui/view_models/metric_series.h"
#include "ui/view_models/planned_schedules.h"
#include "ui/view_models/sparse_series.h"

namespace dinoscope::test {

class RunViewModelsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aSparseSeriesStaysShort();
  void curvesOfAMillionStepsStayShort();
  void healthIsKeptOfTheStepsThatMeasuredIt();
  void aResumedRunForgetsWhatItRepeats();
  void thePlanIsTheTrainersOwn();
  void thereIsNoPlanWithoutAStep();
  void attentionIsFoundByStepAndBounded();
  void whatIsNearerOnDiskIsNamed();
  void checkpointsAreListedNewestFirst();
};

namespace {

StepMetrics stepAt(std::int64_t step) {
  StepMetrics metrics;
  metrics.step = step;
  metrics.loss = 4;
  return metrics;
}

AttentionSnapshot snapshotAt(std::int64_t step) {
  AttentionSnapshot snapshot;
  snapshot.step = step;
  snapshot.path = "/photos/owl.jpg";
  snapshot.photo = Rgb8Image(2, 2);
  snapshot.heads = {FloatMap(1, 1)};
  return snapshot;
}

const QString kOwl = QStringLiteral("/photos/owl.jpg");

}  // namespace

void RunViewModelsTest::aSparseSeriesStaysShort() {
  SparseSeries series;
  for (int i = 0; i < 100'000; ++i) series.add(i, 2.0 * i);
  QVERIFY(series.x().size() < SparseSeries::kCapacity);
  QCOMPARE(series.x().size(), series.y().size());
  QVERIFY(std::is_sorted(series.x().begin(), series.x().end()));
  for (qsizetype i = 0; i < series.x().size(); ++i) QCOMPARE(series.y()[i], 2 * series.x()[i]);
  series.forgetFrom(50'000);
  QVERIFY(series.x().back() < 50'000);
}

void RunViewModelsTest::curvesOfAMillionStepsStayShort() {
  MetricSeries series;
  for (std::int64_t step = 0; step < 1'000'000; ++step) series.add(stepAt(step));
  QVERIFY(series.steps().size() <= MetricSeries::kCapacity);
  QCOMPARE(series.steps().size(), series.loss().size());
  QVERIFY(series.steps().back() > 999'000);
}

void RunViewModelsTest::healthIsKeptOfTheStepsThatMeasuredIt() {
  MetricSeries series;
  for (std::int64_t step = 0; step < 20; ++step) {
    StepMetrics metrics = stepAt(step);
    if (step % 5 == 0) metrics.teacher_entropy = 3.0;
    series.add(metrics);
  }
  QCOMPARE(series.measure("teacher_entropy").x(), (QVector<double>{0, 5, 10, 15}));
  QVERIFY(series.measure("embedding_std").isEmpty());
}

void RunViewModelsTest::aResumedRunForgetsWhatItRepeats() {
  MetricSeries series;
  for (std::int64_t step = 0; step < 10; ++step) {
    StepMetrics metrics = stepAt(step);
    metrics.center_norm = static_cast<double>(step);
    series.add(metrics);
  }
  StepMetrics again = stepAt(6);
  again.center_norm = 60;
  series.add(again);
  QCOMPARE(series.steps().back(), 6.0);
  QCOMPARE(series.measure("center_norm").x().size(), qsizetype{7});
  QCOMPARE(series.measure("center_norm").y().back(), 60.0);
}

void RunViewModelsTest::thePlanIsTheTrainersOwn() {
  Experiment experiment = presetNamed("demo").experiment;
  experiment.run.epochs = 7;
  experiment.run.batch_size = 10;
  experiment.data.validation_fraction = 0.1;
  const PlannedSchedules plan = planSchedules(experiment, 200);
  QCOMPARE(plan.steps_per_epoch, 180 / (10 * experiment.optim.accumulate_steps));
  QCOMPARE(plan.total_steps, 7 * plan.steps_per_epoch);
  QCOMPARE(plan.steps.front(), 0.0);
  QCOMPARE(plan.steps.back(), static_cast<double>(plan.total_steps - 1));
  for (qsizetype i = 0; i < plan.steps.size(); ++i) {
    const StepSchedule at =
        scheduleAt(experiment, plan.steps_per_epoch, static_cast<std::int64_t>(plan.steps[i]));
    QCOMPARE(plan.lr[i], at.lr);
    QCOMPARE(plan.weight_decay[i], at.weight_decay);
    QCOMPARE(plan.teacher_momentum[i], at.teacher_momentum);
    QCOMPARE(plan.teacher_temp[i], at.teacher_temp);
  }
  experiment.run.epochs = 1'000'000;
  QVERIFY(planSchedules(experiment, 200).steps.size() <= PlannedSchedules::kPoints);
}

void RunViewModelsTest::thereIsNoPlanWithoutAStep() {
  Experiment experiment = presetNamed("demo").experiment;
  experiment.run.batch_size = 64;
  QVERIFY(planSchedules(experiment, 0).isEmpty());
  QVERIFY(planSchedules(experiment, 10).isEmpty());
}

void RunViewModelsTest::attentionIsFoundByStepAndBounded() {
  AttentionHistory history;
  QVERIFY(history.at(kOwl, 100) == nullptr);
  for (std::int64_t step = 10; step <= 30; step += 10) history.add(snapshotAt(step));
  QCOMPARE(history.at(kOwl, 25)->step, std::int64_t{20});
  QCOMPARE(history.at(kOwl, 1000)->step, std::int64_t{30});
  QVERIFY(history.at(kOwl, 5) == nullptr);
  for (std::int64_t step = 40; step <= 10'000; step += 10) history.add(snapshotAt(step));
  QVERIFY(history.steps().size() <= AttentionHistory::kCapacity);
  QCOMPARE(history.steps().front(), std::int64_t{10});
  QCOMPARE(history.steps().back(), std::int64_t{10'000});
}

void RunViewModelsTest::whatIsNearerOnDiskIsNamed() {
  AttentionHistory history;
  history.setStored({{"/runs/a/snapshots/owl", kOwl.toStdString(), {10, 20, 30}}});
  QCOMPARE(history.photos(), QStringList{kOwl});
  QCOMPARE(history.nearerOnDisk(kOwl, 25)->step, std::int64_t{20});
  history.add(snapshotAt(10));
  QVERIFY(!history.nearerOnDisk(kOwl, 15));
  QCOMPARE(history.nearerOnDisk(kOwl, 25)->step, std::int64_t{20});
  // What was read answers from then on: nothing is read twice.
  history.addRead(kOwl, snapshotAt(20));
  QVERIFY(!history.nearerOnDisk(kOwl, 25));
  QCOMPARE(history.at(kOwl, 25)->step, std::int64_t{20});
}

void RunViewModelsTest::checkpointsAreListedNewestFirst() {
  const QTemporaryDir run;
  const std::filesystem::path folder = run.path().toStdString();
  QVERIFY(checkpointsOf(folder).empty());
  QVERIFY(newestCheckpointOf({}).isEmpty());
  for (const char* name : {"step-0000000064", "step-0000001024", "step-0000000128", "step-odd", "other"})
    QVERIFY(QDir(run.path()).mkpath(QStringLiteral("checkpoints/") + QLatin1String(name)));
  const auto checkpoints = checkpointsOf(folder);
  QCOMPARE(checkpoints.size(), std::size_t{3});
  QCOMPARE(checkpoints[0].step, std::int64_t{1024});
  QCOMPARE(checkpoints[2].step, std::int64_t{64});
  QCOMPARE(newestCheckpointOf(folder), checkpoints[0].path);
}

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::RunViewModelsTest)
#include "run_view_models_test.moc"
