// The weighted k-NN held against the reference's and Lightly's own numbers.
#include "engine/eval/knn.h"

#include <QTest>
#include <cmath>
#include <set>

#include "engine/core/error.h"
#include "engine/weights/safetensors.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

/// "k20" -> 20, "facebook_num_classes_10" -> 10: the number at the end.
std::int64_t numberAtEnd(const std::string& name) {
  return std::stoll(name.substr(name.find_last_not_of("0123456789") + 1));
}

KnnQuestion questionFrom(const TensorMap& tensors) {
  return {tensors.at("train_features"), tensors.at("train_labels"), tensors.at("test_features"),
          tensors.at("test_labels")};
}

/// Three groups of unit vectors around the axes.
KnnQuestion threeGroups(std::int64_t each) {
  KnnQuestion question;
  question.bank_labels = torch::arange(3 * each, torch::kInt64).remainder(3);
  question.bank = torch::eye(3).index_select(0, question.bank_labels) +
                  0.3 * torch::rand({3 * each, 3}, at::detail::createCPUGenerator(7));
  question.test = question.bank;
  question.test_labels = question.bank_labels;
  return question;
}

}  // namespace

class KnnTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void givesTheReferencesNumbers() {
    int compared = 0;
    const auto index = test::fixtureJson("knn", "index.json");
    for (const auto& path : test::fixtureFiles("knn", ".safetensors")) {
      KnnQuestion question = questionFrom(readSafetensors(path));
      question.temperature = index["temperature"].get<double>();
      for (const auto& [k_name, results] : index["results"].items())
        for (const auto& [name, expected] : results.items()) {
          if (!expected.is_object() || !expected.contains("top1")) continue;
          const bool is_facebook = name.starts_with("facebook");
          question.k = {numberAtEnd(k_name)};
          question.counts_classes_without_votes = true;  // as both count
          question.class_count = is_facebook ? numberAtEnd(name) : 0;
          const KnnAccuracy accuracy = knnAccuracy(question).at(question.k[0]);
          const std::string where = k_name + " " + name;
          QVERIFY2(std::abs(accuracy.top1 - expected["top1"].get<double>()) < 1e-4, where.c_str());
          // Lightly always counts five classes: the same thing only from k = 5 on.
          if (is_facebook || question.k[0] >= 5)
            QVERIFY2(std::abs(accuracy.top5 - expected["top5"].get<double>()) < 1e-4,
                     (where + ": " + std::to_string(accuracy.top5)).c_str());
          ++compared;
        }
    }
    QVERIFY2(compared > 0, "knn/index.json has no result");
  }

  void severalKAtOnceAreAsEachAlone() {
    KnnQuestion question = threeGroups(30);
    question.bank_labels = question.bank_labels.roll(1);
    question.k = {1, 5, 20};
    const auto together = knnAccuracy(question);
    QCOMPARE(together.size(), std::size_t{3});
    for (const std::int64_t k : {1, 5, 20}) {
      question.k = {k};
      QCOMPARE(knnAccuracy(question).at(k).top1, together.at(k).top1);
    }
  }

  void everybodyFindsThemselvesUnlessLeftOut() {
    KnnQuestion question = threeGroups(20);
    question.bank_labels = torch::arange(60, torch::kInt64);  // each a class of its own
    question.test_labels = question.bank_labels;
    question.k = {1};
    QCOMPARE(knnAccuracy(question).at(1).top1, 100.0);
    question.leave_one_out = true;
    QCOMPARE(knnAccuracy(question).at(1).top1, 0.0);
  }

  void leaveOneOutLeavesTheRightOneOutInEveryBlock() {
    KnnQuestion question = threeGroups(900);  // more rows than a block has
    question.leave_one_out = true;
    question.k = {1, 20};
    QCOMPARE(knnAccuracy(question).at(20).top1, 100.0);
    question.bank_labels = torch::arange(2700, torch::kInt64);
    question.test_labels = question.bank_labels;
    QCOMPARE(knnAccuracy(question).at(1).top1, 0.0);
  }

  void aPhotoThatIsInTheBankDoesNotVoteForItself() {
    KnnQuestion question = threeGroups(20);
    question.bank_labels = torch::arange(60, torch::kInt64);  // each a class of its own
    question.test_labels = question.bank_labels;
    question.own_rows = torch::arange(60, torch::kInt64);
    question.own_rows[7] = -1;  // a copy, say
    question.k = {1, 60, 1000};
    const auto accuracy = knnAccuracy(question);
    QCOMPARE(accuracy.at(1).top1, 100.0 / 60);
    // Nor among the first five when everybody else votes too.
    QCOMPARE(accuracy.at(1000).top5, 100.0 / 60);
    question = threeGroups(900);  // more rows than a block has
    question.k = {1, 20};
    question.leave_one_out = true;
    const auto expected = knnAccuracy(question);
    question.leave_one_out = false;
    question.own_rows = torch::arange(2700, torch::kInt64);
    QCOMPARE(knnAccuracy(question).at(20).top5, expected.at(20).top5);
    QCOMPARE(knnAccuracy(question).at(1).top1, expected.at(1).top1);
    question.own_rows = torch::arange(3, torch::kInt64);
    QVERIFY_THROWS_EXCEPTION(Error, knnAccuracy(question));
  }

  void aClassWithoutVotesIsNeverAmongTheFive() {
    KnnQuestion question = threeGroups(10);
    question.test_labels = torch::full({30}, 3, torch::kInt64);  // a class that the bank lacks
    question.k = {20};
    QCOMPARE(knnAccuracy(question).at(20).top5, 0.0);
    question.counts_classes_without_votes = true;
    QCOMPARE(knnAccuracy(question).at(20).top5, 100.0);
  }

  void aLowTemperatureIsNoTrouble() {
    KnnQuestion question = threeGroups(30);
    question.k = {20};
    question.temperature = 0.0001;  // exp(similarity / temperature) is beyond every float
    QCOMPARE(knnAccuracy(question).at(20).top1, 100.0);
  }

  void aLargeKTakesTheWholeBank() {
    KnnQuestion question = threeGroups(4);
    question.k = {1000};
    QCOMPARE(knnAccuracy(question).at(1000).top1, 100.0);
    question.leave_one_out = true;
    QCOMPARE(knnAccuracy(question).at(1000).top1, 100.0);
  }

  void lengthsDoNotMatter() {
    KnnQuestion question = threeGroups(10);
    question.bank = question.bank * torch::arange(1, 31).unsqueeze(1);
    question.test = question.test * 0.001;
    question.k = {5};
    QCOMPARE(knnAccuracy(question).at(5).top1, 100.0);
  }

  void aTestClassThatTheBankLacksIsAMiss() {
    KnnQuestion question = threeGroups(10);
    question.test_labels = torch::full({30}, 5, torch::kInt64);
    question.k = {5};
    QCOMPARE(knnAccuracy(question).at(5).top1, 0.0);
  }

  void refusesWhatCannotBeMeasured() {
    KnnQuestion question = threeGroups(5);
    question.k = {0};
    QVERIFY_THROWS_EXCEPTION(Error, knnAccuracy(question));
    question.k = {1};
    question.temperature = 0;
    QVERIFY_THROWS_EXCEPTION(Error, knnAccuracy(question));
    question.temperature = 0.07;
    question.test = torch::rand({15, 4});
    QVERIFY_THROWS_EXCEPTION(Error, knnAccuracy(question));
    question.test = torch::empty({0, 3});
    question.test_labels = torch::empty({0}, torch::kInt64);
    QVERIFY_THROWS_EXCEPTION(Error, knnAccuracy(question));
  }
};

DINOSCOPE_TEST(KnnTest)
#include "knn_test.moc"
