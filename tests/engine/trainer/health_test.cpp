#include "engine/trainer/health.h"

#include <torch/utils.h>

#include <QTest>
#include <cmath>

#include "engine/trainer/gradients.h"
#include "engine/trainer/loss_scale.h"
#include "tests/support/tensor_difference.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

class HealthTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void entropyTellsUniformFromPeaked() {
    QVERIFY(std::abs(meanEntropy(torch::full({3, 8}, 1.0 / 8)).item<double>() - std::log(8.0)) < 1e-6);
    QCOMPARE(meanEntropy(torch::eye(4)).item<double>(), 0.0);  // and no NaN of 0 log 0
  }

  void spreadTellsCollapseFromNoise() {
    torch::manual_seed(3);
    const double healthy = embeddingSpread(torch::randn({512, 64})).item<double>();
    QVERIFY(std::abs(healthy * 8 - 1) < 0.05);  // 1 / sqrt(64)
    QVERIFY(embeddingSpread(torch::randn({1, 64}).expand({32, 64})).item<double>() < 1e-6);
    QVERIFY(embeddingSpread(torch::randn({512, 64}).to(torch::kBFloat16)).scalar_type() == torch::kFloat32);
  }

  void rankTellsHowManyDirectionsAreUsed() {
    torch::manual_seed(4);
    QVERIFY(std::abs(effectiveRank(torch::randn({1, 32}).expand({16, 32})) - 1) < 1e-9);
    const torch::Tensor line = torch::linspace(-1, 1, 16).unsqueeze(1) * torch::randn({1, 32});
    QVERIFY(effectiveRank(line) < 1.01);  // two opposite directions are one dimension
    const double full = effectiveRank(torch::randn({64, 512}));
    QVERIFY2(full > 55 && full < 64, QByteArray::number(full));
    QVERIFY(std::isnan(effectiveRank(torch::full({4, 8}, NAN))));
  }

  void agreementComparesDifferentViews() {
    // Two photos, two views each; rows are view-major. The teacher's views exchange their answers.
    const torch::Tensor teacher = torch::eye(4).index_select(0, torch::tensor({0, 1, 2, 3}));
    const torch::Tensor same = torch::eye(4).index_select(0, torch::tensor({2, 3, 0, 1}));
    QCOMPARE(prototypeAgreement(same, teacher, 2).item<double>(), 1.0);
    QCOMPARE(prototypeAgreement(teacher, teacher, 2).item<double>(), 0.0);
    QCOMPARE(prototypeAgreement(teacher, teacher, 1).item<double>(), 1.0);
  }

  void eachGradientIsClippedByItself() {
    std::vector<torch::Tensor> gradients{torch::tensor({0.3, 0.4}), torch::tensor({0.0, 4.0}),
                                         torch::Tensor(), torch::full({4}, 5.0)};
    const torch::Tensor norms = gradientNorms(gradients);
    QVERIFY(test::largestDifference(norms, torch::tensor({0.5, 4.0, 0.0, 10.0})) < 1e-6);
    scaleAndClip(gradients, {0.5, 4, 0, 10}, 1, 3);
    QVERIFY(torch::equal(gradients[0], torch::tensor({0.3, 0.4})));
    QVERIFY(test::largestDifference(gradientNorms(gradients), torch::tensor({0.5, 3.0, 0.0, 3.0})) < 1e-5);
    scaleAndClip(gradients, {0.25, 1.5, 0, 1.5}, 0.5, 0);  // no limit: undoes a loss scale of 2 alone
    QVERIFY(test::largestDifference(gradients[0], torch::tensor({0.15, 0.2})) < 1e-7);
  }

  void theLossScaleHalvesOnOverflowAndGrowsBack() {
    LossScale scale(true);
    const double start = scale.factor();
    scale.note(true);
    QCOMPARE(scale.factor(), start / 2);
    for (int i = 0; i < 2000; ++i) scale.note(false);
    QCOMPARE(scale.factor(), start);
    LossScale inactive(false);
    inactive.note(true);
    QCOMPARE(inactive.factor(), 1.0);
    QVERIFY(inactive.state().empty());
  }
};

DINOSCOPE_TEST(HealthTest)
#include "health_test.moc"
