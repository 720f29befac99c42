#include "engine/dino/center.h"

#include <QTest>

#include "engine/core/error.h"
#include "tests/support/tensor_difference.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

/// Two ranks that always hold the same tensor.
class TwinRanks : public Communicator {
public:
  std::int64_t rank() const override { return 0; }
  std::int64_t size() const override { return 2; }
  void allReduceSum(torch::Tensor& tensor) override {
    ++reductions;
    tensor.mul_(2);
  }

  int reductions = 0;
};

}  // namespace

class CenterTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void movesOnceHoweverTheBatchIsCut() {
    const auto logits = torch::randn({12, 5});
    SingleProcess ranks;
    Center whole(5, 0.9, ranks), parts(5, 0.9, ranks);
    whole.observe(logits);
    whole.update();
    parts.observe(logits.slice(0, 0, 4));
    QVERIFY(parts.value().abs().max().item<double>() == 0);  // not before the step is over
    parts.observe(logits.slice(0, 4));
    parts.update();
    QVERIFY(test::largestDifference(whole.value()[0], 0.1 * logits.mean(0)) < 1e-6);
    QVERIFY(test::largestDifference(parts.value(), whole.value()) < 1e-6);
    const auto before = parts.value().clone();
    parts.update();  // nothing was observed
    QVERIFY(torch::equal(parts.value(), before));
  }

  void forgetsAStepThatIsNotTaken() {
    SingleProcess ranks;
    Center center(3, 0.5, ranks);
    center.observe(torch::full({2, 3}, 100.0));
    center.forget();
    center.observe(torch::ones({2, 3}));
    center.update();
    QVERIFY(test::largestDifference(center.value(), torch::full({1, 3}, 0.5)) < 1e-7);
  }

  void isTheMeanOverAllRanks() {
    TwinRanks ranks;
    Center center(3, 0, ranks);
    center.observe(torch::full({4, 3}, 2.0));
    center.update();
    QCOMPARE(ranks.reductions, 1);
    QVERIFY(test::largestDifference(center.value(), torch::full({1, 3}, 2.0)) < 1e-7);
  }

  void takesEitherReferencesShape() {
    SingleProcess ranks;
    Center center(4, 0.9, ranks);
    const auto saved = torch::arange(4, torch::kFloat32);
    for (const auto& shape : {std::vector<std::int64_t>{4}, {1, 4}, {1, 1, 4}}) {
      center.restore(torch::zeros({4}));
      center.restore(saved.reshape(shape));
      QVERIFY(torch::equal(center.value(), saved.reshape({1, 4})));
    }
    QVERIFY_EXCEPTION_THROWN(center.restore(torch::zeros({1, 5})), Error);
    QVERIFY_EXCEPTION_THROWN(center.restore(torch::zeros({4, 1})), Error);
    QVERIFY_EXCEPTION_THROWN(center.restore(torch::zeros({2, 2})), Error);
    QVERIFY_EXCEPTION_THROWN(center.restore(torch::Tensor()), Error);
  }

  void refusesAnotherHeadsOutput() {
    SingleProcess ranks;
    Center center(4, 0.9, ranks);
    QVERIFY_EXCEPTION_THROWN(center.observe(torch::zeros({2, 5})), Error);
  }
};

DINOSCOPE_TEST(CenterTest)
#include "center_test.moc"
