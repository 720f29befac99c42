#include "engine/models/vision_transformer.h"

#include <torch/utils.h>

#include <QTest>

#include "tests/engine/models/reference_case.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

/// The fixtures of the small transformer, whatever their files' common prefix is.
struct SmallTransformer {
  nlohmann::json index = fixtureJson("vit", "index.json");
  TensorMap state = read("_state.safetensors");
  TensorMap forward = read("_forward.safetensors");
  TensorMap gradients = read("_grads.safetensors");

  static TensorMap read(const std::string& ending) {
    return readSafetensors(fixtureFiles("vit", ending).front());
  }

  VisionTransformerOptions options() const {
    const auto& config = index["config"];
    VisionTransformerOptions options;
    options.native_size_px = config["img"];
    options.patch_size_px = config["patch"];
    options.dim = config["dim"];
    options.depth = config["depth"];
    options.heads = config["heads"];
    options.mlp_ratio = config["mlp_ratio"];
    return options;
  }

  std::shared_ptr<VisionTransformer> network(torch::ScalarType type) const {
    auto network = std::make_shared<VisionTransformer>(options());
    setState(*network, state, type);
    return network;
  }

  std::string mixedResolution() const {
    const auto& size = index["mixed_grad_resolution"];
    return std::to_string(size[0].get<int>()) + "x" + std::to_string(size[1].get<int>());
  }
};

}  // namespace

class VisionTransformerTest : public QObject {
  Q_OBJECT

  SmallTransformer m_small;

  static void precisions() {
    QTest::addColumn<int>("type");
    QTest::newRow("float32") << static_cast<int>(torch::kFloat32);
    QTest::newRow("float64") << static_cast<int>(torch::kFloat64);
  }
  static torch::ScalarType precision() {
    QFETCH_GLOBAL(int, type);
    return static_cast<torch::ScalarType>(type);
  }

private Q_SLOTS:
  void initTestCase_data() { precisions(); }

  void hasTheReferencesNames() {
    const VisionTransformer network(m_small.options());
    VERIFY_NO_PROBLEM(namesProblem(network, m_small.state));
    std::int64_t count = 0;
    for (const auto& parameter : network.parameters()) count += parameter.numel();
    QCOMPARE(count, m_small.index["parameter_count"].get<std::int64_t>());
    std::vector<std::string> order;
    for (const auto& entry : m_small.index["state_dict"]) order.push_back(entry["name"]);
    QCOMPARE(network.named_parameters().keys(), order);
  }

  void computesWhatTheReferenceComputes() {
    const torch::NoGradGuard no_gradient;
    const auto network = m_small.network(precision());
    network->eval();
    std::vector<std::string> resolutions{"native"};
    for (const auto& size : m_small.index["other_resolutions"])
      resolutions.push_back(std::to_string(size[0].get<int>()) + "x" + std::to_string(size[1].get<int>()));
    for (const std::string& resolution : resolutions) {
      const TensorMap expected = below(m_small.forward, resolution + "/");
      const torch::Tensor images = expected.at("input").to(precision());
      const auto check = [&](const char* name, const torch::Tensor& result, double tolerance) {
        return expected.contains(name)
                   ? differenceProblem(resolution + "/" + name, result, expected.at(name), tolerance)
                   : std::string();
      };
      VERIFY_NO_PROBLEM(check("tokens", network->tokens(images), 1e-5));
      VERIFY_NO_PROBLEM(check("cls", network->forward(images), 2e-5));
      VERIFY_NO_PROBLEM(check("attention", network->lastSelfAttention(images), 5e-6));
      VERIFY_NO_PROBLEM(
          check("pos_encoding", network->positionEncoding(images.size(2), images.size(3)), 5e-6));
    }
  }

  void givesTheLastBlocksThroughTheNorm() {
    const torch::NoGradGuard no_gradient;
    const auto network = m_small.network(precision());
    network->eval();
    const torch::Tensor images = m_small.forward.at("native/input").to(precision());
    int compared = 0;
    for (const auto& [name, expected] : below(m_small.forward, "native/intermediate_n")) {  // "2_0"
      const std::int64_t count = std::stoll(name.substr(0, name.find('_')));
      const std::size_t which = std::stoul(name.substr(name.find('_') + 1));
      const auto layers = network->intermediateLayers(images, count);
      QCOMPARE(static_cast<std::int64_t>(layers.size()), count);
      VERIFY_NO_PROBLEM(differenceProblem("intermediate " + name, layers[which], expected, 2e-5));
      ++compared;
    }
    QVERIFY(compared > 0);

    // The feature grid is the last block's patches, row by row.
    const torch::Tensor patches = network->intermediateLayers(images, 1)[0].slice(1, 1);
    const torch::Tensor grid = network->featureGrid(images);
    QCOMPARE(grid.size(1), network->embeddingDim());
    QVERIFY(torch::equal(grid.flatten(2).transpose(1, 2), patches));
  }

  void hasTheReferencesGradients_data() {
    QTest::addColumn<bool>("mixed");
    QTest::newRow("native resolution") << false;
    QTest::newRow("through the interpolation") << true;
  }

  void hasTheReferencesGradients() {
    QFETCH(bool, mixed);
    const torch::ScalarType type = precision();
    const TensorMap expected = below(m_small.gradients, mixed ? "mixed/" : "native/");
    const auto network = m_small.network(type);
    const auto term = [&](const std::string& resolution, const torch::Tensor& cotangent) {
      return (network->forward(m_small.forward.at(resolution + "/input").to(type)) * cotangent.to(type))
          .sum();
    };
    torch::Tensor loss = term("native", m_small.gradients.at("native/cotangent"));
    if (mixed) loss = loss + term(m_small.mixedResolution(), expected.at("cotangent"));
    loss.backward();

    const bool is_double = type == torch::kFloat64;
    const torch::Tensor known = expected.at(is_double ? "loss_f64" : "loss");
    VERIFY_NO_PROBLEM(differenceProblem("loss", loss, known, largest(known) * (is_double ? 1e-9 : 1e-5)));
    VERIFY_NO_PROBLEM(gradientProblem(*network, below(expected, "grad/"), 1e-5));
  }

  void acceptsChannelsLast() {
    const auto network = m_small.network(precision());
    const torch::Tensor images = m_small.forward.at("native/input").to(precision());
    for (auto& parameter : network->parameters())
      if (parameter.dim() == 4) parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
    const torch::Tensor cls = network->forward(images.contiguous(torch::MemoryFormat::ChannelsLast));
    VERIFY_NO_PROBLEM(differenceProblem("cls", cls, m_small.forward.at("native/cls"), 2e-5));
    cls.sum().backward();
  }
};

DINOSCOPE_TEST(VisionTransformerTest)
#include "vision_transformer_test.moc"
