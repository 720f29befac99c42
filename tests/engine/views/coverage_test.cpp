#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/core/error.h"
#include "engine/views/coverage.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

constexpr int kDraws = 200;

/// Five standard deviations of a share measured over n views: one false alarm in two million.
double tolerance(double share, double n) { return 5 * std::sqrt(share * (1 - share) / n) + 1e-12; }

}  // namespace

class CoverageTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theMapCountsWhatAPixelwiseCountFinds() {
    ViewSettings settings;
    settings.local_count = 3;
    const ViewKey key{7, 2, 5};
    const int width = 60, height = 40, draws = 20;
    const Coverage coverage = measureCoverage(settings, key, width, height, draws);
    // The photo is smaller than the map may be: a cell is a pixel.
    QCOMPARE(coverage.local.frequency.width, width);
    QCOMPARE(coverage.local.frequency.height, height);
    for (const auto& [x, y] : {std::pair{0, 0}, {30, 20}, {59, 39}, {10, 35}, {45, 3}}) {
      int covered = 0;
      for (int draw = 0; draw < draws; ++draw)
        for (const ViewPlan& plan :
             planViews(settings, {key.seed, key.epoch + static_cast<std::uint64_t>(draw), key.image_index},
                       width, height))
          if (!plan.is_global && x >= plan.box.left && x < plan.box.left + plan.box.width &&
              y >= plan.box.top && y < plan.box.top + plan.box.height)
            ++covered;
      QCOMPARE(coverage.local.frequency.at(x, y), static_cast<float>(covered / (3.0 * draws)));
    }
  }

  void wholePhotoCropsCoverEverything() {
    ViewSettings settings;
    settings.global_scale = {1, 1};
    settings.aspect_ratio = {1, 1};
    const Coverage coverage = measureCoverage(settings, {}, 300, 300, 10);
    for (const float value : coverage.global.frequency.values) QCOMPARE(value, 1.0F);
    QCOMPARE(coverage.global.mean_area, 1.0);
    QCOMPARE(coverage.overlap_probability, 1.0);
    QCOMPARE(coverage.overlap_area, 1.0);
  }

  void theMeanOfTheMapIsTheMeanArea() {
    const Coverage coverage = measureCoverage({}, {1, 0, 3}, 96, 72, kDraws);
    for (const CropStatistics* crops : {&coverage.global, &coverage.local}) {
      const auto& cells = crops->frequency.values;
      const double mean =
          std::accumulate(cells.begin(), cells.end(), 0.0) / static_cast<double>(cells.size());
      QVERIFY(std::abs(mean - crops->mean_area) < 1e-6);
    }
  }

  void histogramsAddUpAndStayInTheirRanges() {
    const ViewSettings settings;
    const Coverage coverage = measureCoverage(settings, {}, 500, 375, kDraws);
    for (const CropStatistics* crops : {&coverage.global, &coverage.local}) {
      QVERIFY(std::abs(sum(crops->area.shares) - 1) < 1e-9);
      QVERIFY(std::abs(sum(crops->aspect.shares) - 1) < 1e-9);
    }
    const auto bins = static_cast<double>(coverage.local.area.shares.size());
    for (std::size_t bin = 0; bin < coverage.local.area.shares.size(); ++bin) {
      const double left = static_cast<double>(bin) / bins;
      if (left > settings.local_scale.high + 0.01) QCOMPARE(coverage.local.area.shares[bin], 0.0);
    }
  }

  void operationsFireAsOftenAsTheirProbabilitiesSay() {
    ViewSettings settings;
    settings.blur_probability = {0.9, 0.2, 0.5};
    settings.rotation = 0.25;
    const Coverage coverage = measureCoverage(settings, {3, 0, 0}, 200, 200, 500);
    const auto shareOf = [&coverage](const std::string& name, std::size_t kind) {
      const auto found = std::find_if(coverage.operations.begin(), coverage.operations.end(),
                                      [&name](const OperationShare& share) { return share.name == name; });
      return found == coverage.operations.end() ? -1.0 : found->shares[kind];
    };
    for (std::size_t kind = 0; kind < 3; ++kind) {
      const double n = kind < 2 ? 500 : 500.0 * static_cast<double>(settings.local_count);
      const double blur = settings.blur_probability[kind];
      QVERIFY(std::abs(shareOf("Blur", kind) - blur) <= tolerance(blur, n));
      QVERIFY(std::abs(shareOf("Rotation", kind) - 0.25) <= tolerance(0.25, n));
      QVERIFY(std::abs(shareOf("Hue", kind) - settings.jitter_probability) <= tolerance(0.8, n));
    }
    QCOMPARE(shareOf("Solarise", 0), 0.0);
  }

  void enlargedCropsAreCounted() {
    ViewSettings settings;
    settings.local_size_px = 96;
    // A photo of 40 pixels: no crop of it reaches half of 96.
    QCOMPARE(measureCoverage(settings, {}, 40, 40, 20).local.enlarged_share, 1.0);
    QCOMPARE(measureCoverage(settings, {}, 4000, 4000, 20).local.enlarged_share, 0.0);
  }

  void withoutLocalCropsThereIsNoOverlap() {
    ViewSettings settings;
    settings.local_count = 0;
    const Coverage coverage = measureCoverage(settings, {}, 100, 100, 10);
    QCOMPARE(coverage.overlap_probability, 0.0);
    QCOMPARE(sum(coverage.local.area.shares), 0.0);
  }

  void oddPhotosHaveMapsOfTheirShape_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("pixel") << 1 << 1;
    QTest::newRow("column") << 1 << 4000;
    QTest::newRow("panorama") << 4000 << 300;
  }
  void oddPhotosHaveMapsOfTheirShape() {
    QFETCH(int, width);
    QFETCH(int, height);
    const Coverage coverage = measureCoverage({}, {}, width, height, 10, 96);
    QVERIFY(coverage.global.frequency.width >= 1 && coverage.global.frequency.width <= 96);
    QVERIFY(coverage.global.frequency.height >= 1 && coverage.global.frequency.height <= 96);
    for (const float value : coverage.global.frequency.values) QVERIFY(value >= 0 && value <= 1);
  }

  void itIsCancelled() {
    std::stop_source stop;
    stop.request_stop();
    JobControl control;
    control.stop = stop.get_token();
    QVERIFY_EXCEPTION_THROWN(measureCoverage({}, {}, 100, 100, 10, 96, control), Error);
  }
};

DINOSCOPE_TEST(CoverageTest)
#include "coverage_test.moc"
