// What must not be rounded on a GPU is computed with TF32 off, forward and backward, whatever the run allows.
#include "engine/compute/full_precision.h"

#include <ATen/record_function.h>

#include <QTest>
#include <mutex>
#include <thread>
#include <vector>

#include "engine/compute/compute_device.h"
#include "engine/compute/deterministic.h"
#include "engine/dino/dino_loss.h"
#include "engine/models/dino_head.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

bool isTf32On() { return at::globalContext().allowTF32CuBLAS(); }

/// While it lives: of each product that LibTorch computes, on whatever thread, whether TF32 was allowed when
/// it was asked for.
class SeenProducts {
public:
  SeenProducts() {
    s_seen = this;
    m_handle = at::addGlobalCallback(at::RecordFunctionCallback(&SeenProducts::note));
  }
  ~SeenProducts() {
    at::removeCallback(m_handle);
    s_seen = nullptr;
  }
  SeenProducts(const SeenProducts&) = delete;
  SeenProducts& operator=(const SeenProducts&) = delete;

  /// Since the last call.
  std::vector<bool> take() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_products, {});
  }

private:
  static std::unique_ptr<at::ObserverContext> note(const at::RecordFunction& call) {
    const std::string name = call.name();
    if (name != "aten::mm" && name != "aten::addmm" && name != "aten::addmm_") return nullptr;
    const std::lock_guard lock(s_seen->m_mutex);
    s_seen->m_products.push_back(isTf32On());
    return nullptr;
  }

  static inline SeenProducts* s_seen = nullptr;
  at::CallbackHandle m_handle{};
  std::mutex m_mutex;
  std::vector<bool> m_products;  // guarded by m_mutex
};

}  // namespace

class FullPrecisionTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() { allowTensorFloat32(true); }
  void cleanup() { allowTensorFloat32(false); }

  void scopesAreCounted() {
    QVERIFY(isTf32On());
    auto first = std::make_unique<FullPrecisionScope>();
    QVERIFY(!isTf32On());
    auto second = std::make_unique<FullPrecisionScope>();
    first.reset();
    QVERIFY(!isTf32On());  // the second one lives
    allowTensorFloat32(false);
    second.reset();
    QVERIFY(!isTf32On());
    allowTensorFloat32(true);
    QVERIFY(isTf32On());
  }

  void scopesOfThreadsDoNotLetTf32IntoEachOther() {
    std::vector<std::jthread> threads;
    std::atomic<bool> was_on = false;
    for (int i = 0; i < 4; ++i)
      threads.emplace_back([&was_on] {
        for (int round = 0; round < 2000; ++round) {
          const FullPrecisionScope scope;
          if (isTf32On()) was_on = true;
        }
      });
    threads.clear();
    QVERIFY(!was_on);
    QVERIFY(isTf32On());
  }

  void linearIsLibTorchs() {
    for (const torch::ScalarType type : {torch::kFloat32, torch::kFloat64}) {
      const auto leaf = [type](std::int64_t rows, std::int64_t columns) {
        return torch::randn({rows, columns}, type).requires_grad_();
      };
      const torch::Tensor input = leaf(37, 65), weight = leaf(129, 65);
      const torch::Tensor other_input = input.detach().clone().requires_grad_();
      const torch::Tensor other_weight = weight.detach().clone().requires_grad_();
      const torch::Tensor ours = fullPrecisionLinear(input, weight);
      const torch::Tensor theirs = torch::linear(other_input, other_weight);
      QVERIFY(torch::equal(ours, theirs));
      const torch::Tensor gradient = torch::randn({37, 129}, type);
      ours.backward(gradient);
      theirs.backward(gradient);
      QVERIFY(torch::equal(input.grad(), other_input.grad()));
      QVERIFY(torch::equal(weight.grad(), other_weight.grad()));
    }
  }

  void lastLayerAndLossAreExact() {
    HeadSettings settings;
    settings.layers = 3;
    settings.hidden_dim = 24;
    settings.bottleneck_dim = 16;
    settings.out_dim = 48;
    DinoHead head(20, settings);
    const torch::Tensor teacher = torch::softmax(torch::randn({4, 48}), 1);

    SeenProducts products;
    const torch::Tensor logits = head.forward(torch::randn({8, 20}));
    const auto forward = products.take();
    const torch::Tensor loss = dinoLoss(logits, teacher, {4, 2}, 0.1);
    const auto of_loss = products.take();
    loss.backward();
    const auto backward = products.take();

    QCOMPARE(forward.size(), std::size_t{4});
    for (std::size_t i = 0; i < 3; ++i) QVERIFY2(forward[i], "the MLP takes what run.tf32 allows");
    QVERIFY2(!forward[3], "the last layer");
    QCOMPARE(of_loss.size(), std::size_t{1});
    QVERIFY2(!of_loss[0], "the loss");
    // The loss's gradient and the last layer's two come first; then the MLP's.
    QVERIFY(backward.size() >= 8);
    for (std::size_t i = 0; i < backward.size(); ++i)
      QVERIFY2(backward[i] == (i >= 3), std::to_string(i).c_str());
    QVERIFY(isTf32On());
  }

  void determinismIsGivenBack() {
    at::Context& context = at::globalContext();
    const bool before = context.deterministicAlgorithms();
    {
      const DeterministicScope off(false);
      QCOMPARE(context.deterministicAlgorithms(), before);
      const DeterministicScope on(true);
      QVERIFY(context.deterministicAlgorithms() && !context.deterministicAlgorithmsWarnOnly());
      QVERIFY(context.deterministicCuDNN() && !context.benchmarkCuDNN());
      QVERIFY(qEnvironmentVariableIsSet("CUBLAS_WORKSPACE_CONFIG"));
    }
    QCOMPARE(context.deterministicAlgorithms(), before);
    QVERIFY(!context.deterministicCuDNN());
  }
};

DINOSCOPE_TEST(FullPrecisionTest)
#include "full_precision_test.moc"
