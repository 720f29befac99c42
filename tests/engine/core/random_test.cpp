#include "engine/core/random.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace dinoscope;

namespace {

constexpr int kDraws = 20000;

/// Largest distance between the draws' distribution and the uniform one (Kolmogorov and Smirnov).
double distanceFromUniform(std::vector<double> draws) {
  std::sort(draws.begin(), draws.end());
  const auto count = static_cast<double>(draws.size());
  double distance = 0;
  for (std::size_t i = 0; i < draws.size(); ++i) {
    const auto rank = static_cast<double>(i);
    distance = std::max({distance, draws[i] - rank / count, (rank + 1) / count - draws[i]});
  }
  return distance;
}

// 2.23 / sqrt(n): passed by chance in 1 of 10,000 (the fixtures' README uses the same bound).
const double kAllowedDistance = 2.23 / std::sqrt(kDraws);

std::uint64_t firstOf(std::uint64_t seed, RandomPurpose purpose, std::uint64_t a, std::uint64_t b,
                      std::uint64_t c) {
  return RandomStream(seed, purpose, a, b, c).next();
}

}  // namespace

class RandomTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aKeyAlwaysGivesTheSameNumbers() {
    RandomStream first(1, RandomPurpose::View, 2, 3, 4);
    RandomStream second(1, RandomPurpose::View, 2, 3, 4);
    for (int i = 0; i < 100; ++i) QCOMPARE(first.next(), second.next());
  }

  void everyPartOfTheKeyMatters() {
    std::set<std::uint64_t> firsts;
    std::size_t keys = 0;
    for (std::uint64_t seed = 0; seed < 4; ++seed)
      for (const auto purpose : {RandomPurpose::Split, RandomPurpose::EpochOrder, RandomPurpose::View,
                                 RandomPurpose::Initialisation, RandomPurpose::DropPath,
                                 RandomPurpose::Preview, RandomPurpose::Sampling})
        for (std::uint64_t a = 0; a < 6; ++a)
          for (std::uint64_t b = 0; b < 6; ++b)
            for (std::uint64_t c = 0; c < 6; ++c, ++keys) firsts.insert(firstOf(seed, purpose, a, b, c));
    QCOMPARE(firsts.size(), keys);
  }

  void aStreamIsUniform() {
    RandomStream stream(7, RandomPurpose::Sampling);
    std::vector<double> draws(kDraws);
    std::generate(draws.begin(), draws.end(), [&] { return stream.uniform(); });
    QVERIFY(std::all_of(draws.begin(), draws.end(), [](double draw) { return draw >= 0 && draw < 1; }));
    QVERIFY(distanceFromUniform(draws) < kAllowedDistance);
  }

  void neighbouringKeysAreIndependent_data() {
    QTest::addColumn<int>("part");
    for (int part = 0; part < 4; ++part) QTest::addRow("part %d counts up", part) << part;
  }
  void neighbouringKeysAreIndependent() {
    QFETCH(int, part);
    std::vector<double> draws;
    double correlation = 0;
    for (std::uint64_t i = 0; i < kDraws; ++i) {
      std::uint64_t key[4] = {5, 5, 5, 5};
      key[part] = i;
      draws.push_back(RandomStream(key[0], RandomPurpose::View, key[1], key[2], key[3]).uniform());
      if (i > 0) correlation += 12 * (draws[i] - 0.5) * (draws[i - 1] - 0.5) / kDraws;
    }
    QVERIFY(distanceFromUniform(draws) < kAllowedDistance);
    QVERIFY(std::abs(correlation) < 4 / std::sqrt(kDraws));
  }

  void belowIsUnbiased() {
    constexpr std::uint64_t kCount = 7;
    RandomStream stream(3, RandomPurpose::Sampling);
    std::vector<int> counts(kCount);
    for (int i = 0; i < kDraws; ++i) {
      const std::uint64_t value = stream.below(kCount);
      QVERIFY(value < kCount);
      ++counts[value];
    }
    double chi_squared = 0;
    const double expected = static_cast<double>(kDraws) / kCount;
    for (const int count : counts) chi_squared += (count - expected) * (count - expected) / expected;
    QVERIFY(chi_squared < 27.9);  // 6 degrees of freedom, 1 of 10,000
    QCOMPARE(stream.below(1), 0U);
  }

  void chanceKnowsNeverAndAlways() {
    RandomStream stream(1, RandomPurpose::Sampling);
    int hits = 0;
    for (int i = 0; i < kDraws; ++i) {
      QVERIFY(!stream.chance(0));
      QVERIFY(stream.chance(1));
      hits += stream.chance(0.3) ? 1 : 0;
    }
    QVERIFY(std::abs(hits - 0.3 * kDraws) < 4 * std::sqrt(0.21 * kDraws));
  }

  void permutationsHoldEveryNumberAndEveryOrderOccurs() {
    RandomStream stream(1, RandomPurpose::EpochOrder);
    std::vector<std::int64_t> order = randomPermutation(1000, stream);
    QVERIFY(!std::is_sorted(order.begin(), order.end()));
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i) QCOMPARE(order[i], static_cast<std::int64_t>(i));

    std::map<std::vector<std::int64_t>, int> counts;
    for (int i = 0; i < 6000; ++i) ++counts[randomPermutation(3, stream)];
    QCOMPARE(counts.size(), 6U);
    for (const auto& [permutation, count] : counts) QVERIFY(count > 850 && count < 1150);
    QVERIFY(randomPermutation(0, stream).empty());
  }

  void theNumbersAreThoseOfEveryOtherMachine() {
    // Part of a run's file format: these values must never change.
    QCOMPARE(firstOf(0, RandomPurpose::View, 0, 0, 0), RandomStream(0, RandomPurpose::View).next());
    QCOMPARE(firstOf(0, RandomPurpose::Split, 0, 0, 0), std::uint64_t{0x75bd1cb46e5ef9b8});
    QCOMPARE(firstOf(42, RandomPurpose::View, 3, 17, 1), std::uint64_t{0x2e8a4abfe003b54a});
  }
};

DINOSCOPE_TEST(RandomTest)
#include "random_test.moc"
