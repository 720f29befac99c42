// Curves short enough to draw, whatever the length of the run.

#include <QTest>
#include <cmath>

#include "tests/support/test_program.h"
#include "tests/ui/fakes/scripted_train_session.h"
#include "ui/view_models/run_history.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

StepMetrics stepOf(std::int64_t step, double loss) {
  StepMetrics metrics;
  metrics.step = step;
  metrics.epoch = step / 8;
  metrics.steps_per_epoch = 8;
  metrics.loss = loss;
  metrics.lr = 0.001;
  return metrics;
}

}  // namespace

class MetricSeriesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyStepOfAShortRunIsAPoint() {
    MetricSeries series;
    QVERIFY(series.isEmpty());
    for (int step = 0; step < 5; ++step) series.add(stepOf(step, 7 - step));
    QVERIFY(!series.isEmpty());
    QCOMPARE(series.stride(), 1);
    QCOMPARE(series.steps(), (QVector<double>{0, 1, 2, 3, 4}));
    QCOMPARE(series.loss(), (QVector<double>{7, 6, 5, 4, 3}));
  }

  void aLongRunStaysShortAndKeepsItsMean() {
    MetricSeries series;
    constexpr std::int64_t kSteps = 100'000;
    for (std::int64_t step = 0; step < kSteps; ++step) series.add(stepOf(step, step % 2 == 0 ? 4 : 6));
    QVERIFY(series.steps().size() <= MetricSeries::kCapacity);
    QVERIFY(series.steps().size() >= MetricSeries::kCapacity / 2);
    QVERIFY(series.stride() > 1);
    QVERIFY(std::is_sorted(series.steps().begin(), series.steps().end()));
    QVERIFY(series.steps().back() > static_cast<double>(kSteps - series.stride()) - 1);
    for (qsizetype i = 0; i + 1 < series.loss().size(); ++i) QVERIFY(std::abs(series.loss()[i] - 5) < 1e-9);
  }

  void theSmoothedLossIsNotPulledTowardsZero() {
    MetricSeries series;
    for (int step = 0; step < 50; ++step) series.add(stepOf(step, 5));
    for (const double value : series.lossSmoothed()) QVERIFY(std::abs(value - 5) < 1e-9);
  }

  void aLossThatIsNoNumberDoesNotSpoilTheRest() {
    MetricSeries series;
    series.add(stepOf(0, 5));
    series.add(stepOf(1, std::nan("")));
    series.add(stepOf(2, 5));
    QVERIFY(std::isnan(series.loss()[1]));
    QVERIFY(std::abs(series.lossSmoothed()[2] - 5) < 1e-9);
  }

  /// Gaps of a long run are as wide as they were measured.
  void averagesLeaveOutWhatIsNoNumber() {
    MetricSeries series;
    const auto is_gap = [](std::int64_t step) { return step % 100 == 7 || (step >= 2048 && step < 2112); };
    for (std::int64_t step = 0; step < 3 * MetricSeries::kCapacity + 1; ++step)
      series.add(stepOf(step, is_gap(step) ? std::nan("") : 5));
    QVERIFY(series.stride() > 1);
    for (qsizetype i = 0; i < series.loss().size(); ++i) {
      const double step = series.steps()[i];
      if (step > 2048 + 4 && step < 2112 - 4)
        QVERIFY(std::isnan(series.loss()[i]));
      else if (step < 2048 - 4 || step > 2112 + 4)
        QVERIFY2(series.loss()[i] == 5, qPrintable(QString::number(step)));
    }
  }

  void aResumedRunRepeatsWhatCameAfterItsCheckpoint() {
    MetricSeries series;
    for (int step = 0; step < 20; ++step) series.add(stepOf(step, 5));
    EpochSummary epoch;
    epoch.epoch = 1;
    epoch.knn_top1 = 40;
    series.add(epoch, 8);  // after 16 steps
    for (int step = 12; step < 16; ++step) series.add(stepOf(step, 3));
    QCOMPARE(series.steps().size(), 16);
    QCOMPARE(series.loss()[11], 5.0);
    QCOMPARE(series.loss()[12], 3.0);
    QVERIFY(series.measure("knn_top1").x().isEmpty());
  }

  void aHistoryReadBackGivesWhatAddingGives() {
    ScriptedTrainSession session;
    MetricSeries added;
    std::vector<StepMetrics> steps;
    std::vector<EpochSummary> epochs;
    for (std::int64_t step = 0; step < 24; ++step) {
      steps.push_back(session.metricsOf(step));
      added.add(steps.back());
    }
    EpochSummary epoch;
    epoch.epoch = 2;
    epoch.knn_top1 = 41.5;
    epochs.push_back(epoch);
    added.add(epoch, session.steps_per_epoch);
    const MetricSeries refilled = historyOf(steps, epochs).series;
    QCOMPARE(refilled.loss(), added.loss());
    QCOMPARE(refilled.lossSmoothed(), added.lossSmoothed());
    QCOMPARE(refilled.measure("knn_top1").x(), QVector<double>{24});
    QCOMPARE(refilled.measure("knn_top1").y(), QVector<double>{41.5});
  }

  void theLengthOfAnEpochIsFoundWhereTheFileDoesNotSayIt() {
    std::vector<StepMetrics> steps;
    for (std::int64_t step = 0; step < 24; ++step) {
      steps.push_back(stepOf(step, 5));
      steps.back().steps_per_epoch = 0;
    }
    EpochSummary epoch;
    epoch.epoch = 0;
    epoch.knn_top1 = 40;
    const MetricSeries series = historyOf(steps, {epoch}).series;
    QCOMPARE(series.measure("knn_top1").x(), QVector<double>{8});
  }
};

DINOSCOPE_TEST(MetricSeriesTest)
#include "metric_series_test.moc"
