// Layouts in the plane: PCA keeps the directions of largest variance, t-SNE keeps groups together.
#include "engine/explore/map_layout.h"

#include <QTest>
#include <cmath>

#include "engine/core/error.h"
#include "tests/engine/explore/made_features.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

float distance(const FeatureMatrix& positions, std::int64_t a, std::int64_t b) {
  return std::hypot(positions.row(a)[0] - positions.row(b)[0], positions.row(a)[1] - positions.row(b)[1]);
}

/// Share of rows whose nearest row in the plane is of their group.
double groupedShare(const FeatureMatrix& positions, std::int64_t groups) {
  std::int64_t same = 0;
  for (std::int64_t i = 0; i < positions.rows; ++i) {
    std::int64_t nearest = i == 0 ? 1 : 0;
    for (std::int64_t j = 0; j < positions.rows; ++j)
      if (j != i && distance(positions, i, j) < distance(positions, i, nearest)) nearest = j;
    same += nearest % groups == i % groups;
  }
  return static_cast<double>(same) / static_cast<double>(positions.rows);
}

}  // namespace

class MapLayoutTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void pcaFindsTheDirectionsOfVariance() {
    FeatureMatrix rows(4, 3);
    rows.values = {10, 0, 1, -10, 0, 1, 0, 3, 1, 0, -3, 1};
    const FeatureMatrix positions = projectByPca(rows);
    const std::vector<float> expected{10, 0, -10, 0, 0, 3, 0, -3};
    for (std::size_t i = 0; i < expected.size(); ++i)
      QVERIFY2(std::abs(positions.values[i] - expected[i]) < 1e-4F,
               std::to_string(positions.values[i]).c_str());
  }

  void pcaOfLittle() {
    QCOMPARE(projectByPca(FeatureMatrix(0, 5)).rows, 0);
    QCOMPARE(projectByPca(FeatureMatrix(1, 5)).values, (std::vector<float>{0, 0}));
    QCOMPARE(projectByPca(FeatureMatrix(3, 1)).values, (std::vector<float>(6, 0.0F)));
  }

  void theSquareHoldsEverything() {
    FeatureMatrix positions(3, 2);
    positions.values = {10, 5, 30, 6, 20, 7};
    fitIntoSquare(positions);
    QCOMPARE(positions.values, (std::vector<float>{-1, -0.1F, 1, 0, 0, 0.1F}));
    FeatureMatrix one(1, 2);
    one.values = {4, 4};
    fitIntoSquare(one);
    QCOMPARE(one.values, (std::vector<float>{0, 0}));
  }

  void tsneKeepsGroupsTogether() {
    const FeatureMatrix rows = test::groupedRows(240, 20, 6, 0.5);
    const FeatureMatrix positions = layOutByTsne(rows);
    QCOMPARE(positions.rows, 240);
    for (const float value : positions.values) QVERIFY(std::isfinite(value));
    QVERIFY2(groupedShare(positions, 6) > 0.98, std::to_string(groupedShare(positions, 6)).c_str());
    QCOMPARE(layOutByTsne(rows).values, positions.values);
  }

  void tsneOfOddRows() {
    for (const std::int64_t count : {0, 1, 2, 3, 4, 7}) {
      const FeatureMatrix positions = layOutByTsne(test::groupedRows(count, 5, 2, 0.3));
      QCOMPARE(positions.rows, count);
      for (const float value : positions.values) QVERIFY(std::isfinite(value));
    }
    for (const float value : layOutByTsne(FeatureMatrix(50, 5)).values) QVERIFY(std::isfinite(value));
    QVERIFY_THROWS_EXCEPTION(Error, layOutByTsne(FeatureMatrix(kMostPhotosForTsne + 1, 1)));
  }

  void tsneCanBeCancelled() {
    std::stop_source stop;
    const JobControl control{[&](const Progress& progress) {
                               if (progress.done > 0) stop.request_stop();
                             },
                             stop.get_token()};
    QVERIFY_THROWS_EXCEPTION(Error, layOutByTsne(test::groupedRows(60, 8, 3, 0.3), {}, control));
  }
};

DINOSCOPE_TEST(MapLayoutTest)
#include "map_layout_test.moc"
