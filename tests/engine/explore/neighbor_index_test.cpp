// Nearest rows, near-duplicates, outliers, clusters and patch matches, held against the plain definition.
#include "engine/explore/neighbor_index.h"

#include <QTest>
#include <algorithm>
#include <numeric>
#include <set>

#include "engine/core/error.h"
#include "engine/explore/clusters.h"
#include "engine/explore/correspondences.h"
#include "engine/explore/duplicates.h"
#include "tests/engine/explore/made_features.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

/// Every other row by falling similarity to row `index`.
std::vector<Neighbor> bruteForce(const FeatureMatrix& matrix, std::int64_t index) {
  std::vector<Neighbor> all;
  for (std::int64_t i = 0; i < matrix.rows; ++i)
    if (i != index) all.push_back({i, test::cosine(matrix.row(index), matrix.row(i))});
  std::sort(all.begin(), all.end(),
            [](const Neighbor& a, const Neighbor& b) { return a.similarity > b.similarity; });
  return all;
}

PatchGrid gridOf(int columns, int rows, const FeatureMatrix& features) { return {columns, rows, features}; }

}  // namespace

class NeighborIndexTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void findsTheNearestRows() {
    const FeatureMatrix matrix = test::groupedRows(300, 24, 5, 0.8);
    const NeighborIndex index(matrix);
    for (const std::int64_t row : {0, 17, 299}) {
      const auto expected = bruteForce(matrix, row);
      const auto found = index.nearest(matrix.row(row), 10, row);
      QCOMPARE(found.size(), std::size_t{10});
      for (std::size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].index, expected[i].index);
        QVERIFY(std::abs(found[i].similarity - expected[i].similarity) < 1e-5F);
      }
    }
  }

  void countsAreCutToWhatThereIs() {
    const FeatureMatrix matrix = test::groupedRows(4, 3, 2, 0.5);
    const NeighborIndex index(matrix);
    QCOMPARE(index.nearest(matrix.row(0), 100).size(), std::size_t{4});
    QCOMPARE(index.nearest(matrix.row(0), 100, 0).size(), std::size_t{3});
    QCOMPARE(index.nearest(matrix.row(0), 0, 0).size(), std::size_t{0});
    QCOMPARE(NeighborIndex(test::groupedRows(1, 3, 1, 0.1)).nearest(matrix.row(0), 5, 0).size(),
             std::size_t{0});
    QVERIFY_THROWS_EXCEPTION(Error, index.nearest(std::vector<float>(7), 3));
  }

  void aRowOfZerosIsLikeNothing() {
    FeatureMatrix matrix = test::groupedRows(5, 3, 1, 0.1);
    std::fill(matrix.row(2).begin(), matrix.row(2).end(), 0.0F);
    const NeighborIndex index(matrix);
    QCOMPARE(index.nearest(matrix.row(0), 5, 0).back().index, 2);
    QCOMPARE(index.nearest(matrix.row(2), 1, 2).front().similarity, 0.0F);
  }

  void findsPairsAboveTheThreshold() {
    const NeighborIndex index(test::groupedRows(120, 16, 6, 0.3));
    std::set<std::pair<std::int64_t, std::int64_t>> expected;
    for (std::int64_t i = 0; i < 120; ++i)
      for (std::int64_t j = i + 1; j < 120; ++j)
        if (test::cosine(index.vectors().row(i), index.vectors().row(j)) >= 0.95F) expected.emplace(i, j);
    QVERIFY(!expected.empty());
    const auto pairs = similarPairs(index.vectors(), 0.95F, 100000);
    QCOMPARE(pairs.size(), expected.size());
    for (const SimilarPair& pair : pairs) QVERIFY(expected.contains({pair.left, pair.right}));
    for (std::size_t i = 1; i < pairs.size(); ++i) QVERIFY(pairs[i].similarity <= pairs[i - 1].similarity);
    const auto first = similarPairs(index.vectors(), -1, 7);
    QCOMPARE(first.size(), std::size_t{7});
    for (std::size_t i = 0; i < first.size(); ++i) QVERIFY(first[i] == pairs[i]);
    QVERIFY(similarPairs(index.vectors(), 0.5F, 0).empty());
  }

  void outliersHaveTheLowestMeans() {
    FeatureMatrix matrix = test::groupedRows(80, 16, 2, 0.1);
    for (std::size_t c = 0; c < 16; ++c) matrix.row(33)[c] = c % 2 == 0 ? 1.0F : -1.0F;
    const NeighborIndex index(matrix);
    const auto means = meanNearestSimilarity(index.vectors(), 5);
    QCOMPARE(std::min_element(means.begin(), means.end()) - means.begin(), 33);
    const auto nearest = bruteForce(matrix, 7);
    float expected = 0;
    for (std::size_t i = 0; i < 5; ++i) expected += nearest[i].similarity / 5;
    QVERIFY(std::abs(means[7] - expected) < 1e-5F);
    QCOMPARE(meanNearestSimilarity(FeatureMatrix(1, 3), 5), std::vector<float>{0.0F});
  }

  void longComparisonsCanBeCancelled() {
    std::stop_source stop;
    stop.request_stop();
    const JobControl control{{}, stop.get_token()};
    const NeighborIndex index(test::groupedRows(50, 8, 2, 0.1));
    QVERIFY_THROWS_EXCEPTION(Error, similarPairs(index.vectors(), 0.5F, 10, control));
    QVERIFY_THROWS_EXCEPTION(Error, meanNearestSimilarity(index.vectors(), 5, control));
    QVERIFY_THROWS_EXCEPTION(Error, clusterRows(index.vectors(), 3, 0, control));
  }

  void clustersFindTheGroups() {
    const FeatureMatrix matrix = test::groupedRows(200, 16, 4, 0.2);
    const Clustering clustering = clusterRows(matrix, 4);
    QCOMPARE(clustering.sizes, (std::vector<std::int64_t>{50, 50, 50, 50}));
    for (std::size_t i = 0; i < 200; ++i) QCOMPARE(clustering.cluster[i], clustering.cluster[i % 4]);
    for (std::size_t group = 0; group < 4; ++group)
      QCOMPARE(clustering.cluster[static_cast<std::size_t>(clustering.representatives[group])],
               static_cast<int>(group));
    QCOMPARE(clusterRows(matrix, 4).cluster, clustering.cluster);
  }

  void clustersOfFewRows() {
    QCOMPARE(clusterRows(test::groupedRows(3, 8, 3, 0.1), 10).sizes, (std::vector<std::int64_t>{1, 1, 1}));
    QCOMPARE(clusterRows(FeatureMatrix(5, 2), 3).sizes, std::vector<std::int64_t>{5});  // all alike
    QVERIFY(clusterRows(FeatureMatrix(0, 2), 3).cluster.empty());
    QVERIFY_THROWS_EXCEPTION(Error, clusterRows(FeatureMatrix(5, 2), 0));
    const Clustering uneven = clusterRows(test::groupedRows(7, 8, 2, 0.05), 2);
    QCOMPARE(uneven.sizes, (std::vector<std::int64_t>{4, 3}));
  }

  void patchesFindTheirPartners() {
    const FeatureMatrix features = test::groupedRows(6, 8, 6, 0);
    FeatureMatrix turned(6, 8);
    for (std::int64_t i = 0; i < 6; ++i)
      std::copy(features.row(5 - i).begin(), features.row(5 - i).end(), turned.row(i).begin());
    const auto matches = matchPatches(gridOf(3, 2, features), gridOf(2, 3, turned));
    QCOMPARE(matches.size(), std::size_t{6});
    for (const PatchMatch& match : matches) {
      QCOMPARE(match.right.row * 2 + match.right.column, 5 - (match.left.row * 3 + match.left.column));
      QVERIFY(match.is_mutual && match.similarity > 0.9999F);
    }
    const auto one = matchPatches(gridOf(3, 2, features), gridOf(1, 1, test::groupedRows(1, 8, 1, 0)));
    QCOMPARE(std::count_if(one.begin(), one.end(), [](const PatchMatch& match) { return match.is_mutual; }),
             1);
    QVERIFY(one.front().is_mutual);
    QCOMPARE(one.front().left, (PatchPosition{0, 0}));
  }
};

DINOSCOPE_TEST(NeighborIndexTest)
#include "neighbor_index_test.moc"
