#include "engine/models/headwise_attention.h"
#include "tests/support/test_program.h"

#include <torch/utils.h>

#include <QTest>

#include <cmath>
#include <vector>

using namespace dinoscope;

namespace {

/// One attention's inputs, the same at every call but for the type.
struct Inputs {
  torch::Tensor queries;  // [B, M, heads, d], or undefined
  torch::Tensor packed;   // [B, N, 2 or 3, heads, d]

  std::vector<torch::Tensor> leaves() const {
    return queries.defined() ? std::vector{queries, packed} : std::vector{packed};
  }
};

Inputs drawn(std::int64_t images, std::int64_t tokens, std::int64_t heads, std::int64_t first_tokens,
             torch::ScalarType type) {
  torch::manual_seed(3);
  const std::int64_t parts = first_tokens > 0 ? 2 : 3;
  Inputs inputs;
  inputs.packed = torch::randn({images, tokens, parts, heads, 8}, torch::kFloat64).to(type).requires_grad_();
  if (first_tokens > 0)
    inputs.queries =
        torch::randn({images, first_tokens, heads, 8}, torch::kFloat64).to(type).requires_grad_();
  return inputs;
}

/// Equation 1 of the paper as it stands.
torch::Tensor writtenOut(const Inputs& inputs) {
  const auto parts = inputs.packed.permute({2, 0, 3, 1, 4}).unbind(0);
  const torch::Tensor q = inputs.queries.defined() ? inputs.queries.transpose(1, 2) : parts[0];
  const torch::Tensor& k = parts[parts.size() - 2];
  const torch::Tensor scores = torch::matmul(q, k.transpose(2, 3)) / std::sqrt(8.0);
  return torch::matmul(torch::softmax(scores, -1), parts.back()).transpose(1, 2);
}

double largest(const torch::Tensor& difference) { return difference.abs().max().item<double>(); }

}  // namespace

class HeadwiseAttentionTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    QVERIFY2(isAttendedHeadwise(torch::ones({1, 1, 3, 1, 1})), "this program was built without a BLAS");
  }

  void isThePapersEquation_data() {
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("heads");
    QTest::addColumn<int>("first_tokens");
    QTest::newRow("one token") << 1 << 1 << 1 << 0;
    QTest::newRow("several heads in a block") << 5 << 10 << 3 << 0;
    QTest::newRow("a block a head") << 2 << 197 << 3 << 0;
    QTest::newRow("queries of the first token alone") << 4 << 37 << 6 << 1;
    QTest::newRow("queries of some tokens") << 2 << 50 << 2 << 7;
  }
  void isThePapersEquation() {
    QFETCH(int, images);
    QFETCH(int, tokens);
    QFETCH(int, heads);
    QFETCH(int, first_tokens);
    for (const auto type : {torch::kFloat32, torch::kFloat64}) {
      const double tolerance = type == torch::kFloat32 ? 2e-5 : 1e-12;
      const Inputs ours = drawn(images, tokens, heads, first_tokens, type);
      const Inputs theirs = drawn(images, tokens, heads, first_tokens, type);
      const torch::Tensor made = headwiseAttention(ours.queries, ours.packed), expected = writtenOut(theirs);
      QCOMPARE(made.sizes(), expected.sizes());
      QVERIFY(largest(made - expected) <= tolerance);

      const torch::Tensor weight = torch::randn(made.sizes(), type);
      (made * weight).sum().backward();
      (expected * weight).sum().backward();
      for (std::size_t i = 0; i < ours.leaves().size(); ++i)
        QVERIFY(largest(ours.leaves()[i].grad() - theirs.leaves()[i].grad()) <= tolerance);
    }
  }

  void takesWhatIsNotContiguous() {
    const torch::Tensor wide = torch::randn({3, 12, 3, 2, 16});
    const torch::Tensor packed = wide.slice(4, 0, 8);
    const torch::Tensor made = headwiseAttention({}, packed);
    QVERIFY(torch::equal(made, headwiseAttention({}, packed.contiguous())));
    const torch::Tensor leaf = packed.clone().requires_grad_();
    headwiseAttention({}, leaf).sum().backward();  // a gradient of stride 0
    QVERIFY(leaf.grad().isfinite().all().item<bool>());
  }

  void doesNotDependOnTheNumberOfThreads() {
    const int before = torch::get_num_threads();
    std::vector<torch::Tensor> gradients;
    for (const int threads : {1, 3}) {
      torch::set_num_threads(threads);
      const Inputs inputs = drawn(7, 37, 3, 0, torch::kFloat32);
      headwiseAttention({}, inputs.packed).square().sum().backward();
      gradients.push_back(inputs.packed.grad());
    }
    torch::set_num_threads(before);
    QVERIFY(torch::equal(gradients[0], gradients[1]));
  }

  void otherTypesAreLeftToOthers() {
    QVERIFY(!isAttendedHeadwise(torch::ones({1, 1, 3, 1, 1}, torch::kBFloat16)));
  }
};

DINOSCOPE_TEST(HeadwiseAttentionTest)
#include "headwise_attention_test.moc"
