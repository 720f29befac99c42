// Drop path: which branches are left out, how often, and that the draws are a function of their key.

#include <torch/nn/modules/normalization.h>
#include <torch/utils.h>

#include <QTest>
#include <array>

#include "engine/models/vision_transformer.h"
#include "tests/engine/models/reference_case.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

constexpr double kRate = 0.4;
constexpr std::int64_t kBatch = 4000;

VisionTransformerOptions smallOptions(double drop_path) {
  VisionTransformerOptions options;
  options.native_size_px = 8;
  options.patch_size_px = 4;
  options.dim = 8;
  options.depth = 2;
  options.heads = 2;
  options.drop_path = drop_path;
  return options;
}

}  // namespace

class DropPathTest : public QObject {
  Q_OBJECT

  torch::NoGradGuard m_no_gradient;
  std::shared_ptr<VisionTransformer> m_network;
  torch::Tensor m_images;

private Q_SLOTS:
  void init() {
    m_network = std::make_shared<VisionTransformer>(smallOptions(kRate), at::detail::createCPUGenerator(3));
    for (auto& parameter : m_network->parameters()) parameter.mul_(10);  // branches that show
    m_images =
        torch::randn({1, 3, 8, 8}, at::detail::createCPUGenerator(4)).expand({kBatch, 3, 8, 8}).contiguous();
    m_network->train();
  }

  void dropsBranchesOfSamplesAtItsRate() {
    m_network->keyRandomDraws(1, 0);
    const torch::Tensor outputs = m_network->forward(m_images);

    // The first block never drops; the last one's two branches are each 0 or scaled by 1 / (1 - p).
    const auto modules = m_network->named_modules();
    const auto first = std::dynamic_pointer_cast<TransformerBlock>(modules["blocks.0"]);
    const auto last = std::dynamic_pointer_cast<TransformerBlock>(modules["blocks.1"]);
    auto* norm = modules["norm"]->as<torch::nn::LayerNorm>();
    const torch::Tensor x = first->forward(m_network->tokens(m_images.slice(0, 0, 1)));
    std::int64_t explained = 0;
    for (const bool keeps_attention : {false, true})
      for (const bool keeps_mlp : {false, true}) {
        const auto scale = [](bool keeps) { return torch::full({1, 1, 1}, keeps ? 1 / (1 - kRate) : 0.0); };
        const torch::Tensor expected =
            norm->forward(last->firstToken(x, {scale(keeps_attention), scale(keeps_mlp)})).squeeze(1);
        const auto count = ((outputs - expected).abs().amax(1) < 1e-4).sum().item<std::int64_t>();
        const double probability = (keeps_attention ? 1 - kRate : kRate) * (keeps_mlp ? 1 - kRate : kRate);
        const double deviation = std::sqrt(kBatch * probability * (1 - probability));
        QVERIFY(std::abs(static_cast<double>(count) - kBatch * probability) < 4 * deviation);
        explained += count;
      }
    QCOMPARE(explained, kBatch);
  }

  void drawsByKey() {
    const auto outputs = [&](std::uint64_t seed, std::uint64_t step) {
      m_network->keyRandomDraws(seed, step);
      return m_network->forward(m_images);
    };
    const torch::Tensor first = outputs(1, 5);
    const torch::Tensor second_pass = m_network->forward(m_images);
    QVERIFY(!torch::equal(first, second_pass));  // views of other sizes draw anew within the step
    QVERIFY(!torch::equal(first, outputs(1, 6)));
    QVERIFY(!torch::equal(first, outputs(2, 5)));
    QVERIFY(torch::equal(first, outputs(1, 5)));
  }

  void dropsNothingInEvaluation() {
    m_network->eval();
    const torch::Tensor outputs = m_network->forward(m_images);
    QVERIFY(((outputs - outputs[0]).abs() < 1e-5).all().item<bool>());
  }

  void drawsNothingAtRateZero() {
    auto plain = std::make_shared<VisionTransformer>(smallOptions(0), at::detail::createCPUGenerator(3));
    plain->train();
    const torch::Tensor images = m_images.slice(0, 0, 4);
    const torch::Tensor training = plain->forward(images);
    plain->eval();
    QVERIFY(torch::equal(training, plain->forward(images)));
  }
};

DINOSCOPE_TEST(DropPathTest)
#include "drop_path_test.moc"
