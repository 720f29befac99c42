// What is brought ahead changes when batches travel, and never which or what comes of them.
#include "engine/trainer/step_feed.h"

#include <torch/utils.h>

#include <QTest>
#include <algorithm>
#include <functional>
#include <map>

#include "engine/core/error.h"
#include "tests/engine/trainer/synthetic_batches.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

constexpr std::int64_t kBatchesPerEpoch = 8;

/// Batches of noise in their order; `isReady` says whether one need not be waited for.
class NoiseSource : public BatchSource {
public:
  using Readiness = std::function<bool(std::int64_t batch)>;

  NoiseSource(const Experiment& experiment, Readiness isReady)
      : m_experiment(experiment), m_isReady(std::move(isReady)) {}

  std::int64_t batchesPerEpoch() const override { return kBatchesPerEpoch; }
  void seek(std::int64_t, std::int64_t) override {}

  std::optional<Batch> next(const std::stop_token& stop) override {
    if (given == failing_batch) throw dataError("None of the photos to learn from can be read.");
    if (stop.stop_requested()) return std::nullopt;
    Batch batch = test::noiseBatch(m_experiment, static_cast<std::uint64_t>(given));
    batch.index_in_epoch = given++;
    return batch;
  }

  std::optional<Batch> nextIfReady() override {
    if (given == failing_batch || !m_isReady(given)) return std::nullopt;
    return next({});
  }

  void recycle(Batch&& batch) override { ++times_recycled[batch.index_in_epoch]; }

  std::int64_t given = 0;
  std::int64_t failing_batch = -1;
  std::map<std::int64_t, int> times_recycled;

private:
  const Experiment m_experiment;
  const Readiness m_isReady;
};

Experiment experimentWith(std::int64_t accumulate_steps) {
  Experiment experiment = test::tinyExperiment("vit_tiny");
  experiment.optim.accumulate_steps = accumulate_steps;
  return experiment;
}

struct Run {
  explicit Run(const Experiment& experiment, NoiseSource::Readiness isReady)
      : source(experiment, std::move(isReady)),
        trainer(experiment, kBatchesPerEpoch, ranks, test::tinyPair(experiment)) {}

  double step() { return feed.load({}) ? stepOnLoaded() : std::nan(""); }

  /// As a run takes a step.
  double stepOnLoaded() {
    return requireFinite(trainer.step(feed.batches(), feed.takeUploads(), [this] { feed.loadNext(); })).loss;
  }

  SingleProcess ranks;
  NoiseSource source;
  Trainer trainer;
  StepFeed feed{source, trainer};
};

}  // namespace

class StepFeedTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void losesNothingWhateverIsReady_data() {
    QTest::addColumn<int>("accumulate");
    QTest::addColumn<int>("every");  // which batches are ready; 0: none
    QTest::newRow("one batch a step, none ready") << 1 << 0;
    QTest::newRow("one batch a step, all ready") << 1 << 1;
    QTest::newRow("one batch a step, every other ready") << 1 << 2;
    QTest::newRow("two batches a step, all ready") << 2 << 1;
    QTest::newRow("two batches a step, half of each ready") << 2 << 2;
    QTest::newRow("two batches a step, some ready") << 2 << 3;
  }
  void losesNothingWhateverIsReady() {
    QFETCH(int, accumulate);
    QFETCH(int, every);
    constexpr int kSteps = 4;
    const Experiment experiment = experimentWith(accumulate);
    Run run(experiment, [every](std::int64_t batch) { return every > 0 && batch % every == 0; });

    SingleProcess ranks;
    Trainer plain(experiment, kBatchesPerEpoch, ranks, test::tinyPair(experiment));
    for (std::int64_t step = 0; step < kSteps; ++step) {
      std::vector<Batch> batches;
      for (std::int64_t i = 0; i < accumulate; ++i)
        batches.push_back(test::noiseBatch(experiment, static_cast<std::uint64_t>(step * accumulate + i)));
      const double expected = requireFinite(plain.step(batches)).loss;
      QCOMPARE(run.step(), expected);
      QCOMPARE(run.feed.batches().size(), batches.size());
      QCOMPARE(run.feed.batches().front().index_in_epoch, step * accumulate);
    }
    run.feed.load({});
    QCOMPARE(run.source.times_recycled.size(), static_cast<std::size_t>(kSteps * accumulate));
    for (const auto& [batch, times] : run.source.times_recycled) QCOMPARE(times, 1);
  }

  void takesAheadWhileItSteps() {
    Run run(experimentWith(2), [](std::int64_t) { return true; });
    QVERIFY(run.feed.load({}));
    QCOMPARE(run.source.given, std::int64_t{2});
    run.stepOnLoaded();
    QCOMPARE(run.source.given, std::int64_t{4});
    QVERIFY(run.feed.load({}));
    QCOMPARE(run.source.given, std::int64_t{4});
  }

  void leavingTheDeviceChangesNothing() {
    const auto always = [](std::int64_t) { return true; };
    Run stayed(experimentWith(1), always), left(experimentWith(1), always);
    for (int step = 0; step < 4; ++step) {
      const double expected = stayed.step();
      QVERIFY(left.feed.load({}));
      left.feed.dropUploads();  // with the batch of this step loaded
      left.trainer.offloadToHost();
      QCOMPARE(left.stepOnLoaded(), expected);
      left.feed.dropUploads();  // with that of the next one ahead
    }
  }

  void stoppingLosesNoBatch() {
    Run run(experimentWith(2), [](std::int64_t batch) { return batch == 2; });
    run.step();  // leaves the first of the next step's batches ahead
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!run.feed.load(stop.get_token()));
    QVERIFY(run.feed.load({}));
    QCOMPARE(run.feed.batches().front().index_in_epoch, std::int64_t{2});
    QCOMPARE(run.feed.batches().back().index_in_epoch, std::int64_t{3});
  }

  void troubleAheadIsToldWhenItsStepComes() {
    Run run(experimentWith(1), [](std::int64_t) { return true; });
    run.source.failing_batch = 1;
    QVERIFY(std::isfinite(run.step()));
    QCOMPARE(run.trainer.completedSteps(), std::int64_t{1});
    QVERIFY_EXCEPTION_THROWN(run.feed.load({}), Error);
  }
};

DINOSCOPE_TEST(StepFeedTest)
#include "step_feed_test.moc"
