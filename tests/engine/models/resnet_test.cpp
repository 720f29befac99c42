#include "engine/models/resnet.h"

#include <torch/nn/module.h>
#include <torch/utils.h>

#include <QTest>
#include <algorithm>

#include "engine/core/error.h"
#include "engine/models/resnet_block.h"
#include "tests/engine/models/reference_case.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

nlohmann::json index() { return fixtureJson("resnet", "index.json"); }

/// A network or a single block of the fixtures; a whole network's `fc` stays outside, as here a backbone has
/// none.
struct ReferenceResNet {
  std::shared_ptr<torch::nn::Module> module;
  torch::Tensor fc_weight;
  torch::Tensor fc_bias;

  torch::Tensor operator()(const torch::Tensor& input) const {
    if (const auto block = std::dynamic_pointer_cast<ResidualBlock>(module)) return block->forward(input);
    return torch::linear(std::dynamic_pointer_cast<ResNet>(module)->forward(input), fc_weight, fc_bias);
  }
};

std::shared_ptr<torch::nn::Module> makeNetwork(const nlohmann::json& config) {
  ResNetOptions options;
  options.block = config["block"] == "Bottleneck" ? ResNetBlock::Bottleneck : ResNetBlock::Basic;
  options.layers = config["layers"].get<std::vector<std::int64_t>>();
  options.planes = config["planes"].get<std::vector<std::int64_t>>();
  options.stem_width = config["stem width"];
  return std::make_shared<ResNet>(options);
}

/// What kind of block it is shows in its weights and in the sizes of what goes in and comes out.
std::shared_ptr<torch::nn::Module> makeBlock(const TensorMap& tensors) {
  const torch::Tensor first = tensors.at("state/conv1.weight");
  const std::int64_t height = tensors.at("input").size(2);
  const std::int64_t stride = height / tensors.at("output_train").size(2);
  if (tensors.contains("state/conv3.weight"))
    return std::make_shared<Bottleneck>(first.size(1), first.size(0), stride);
  return std::make_shared<BasicBlock>(first.size(1), first.size(0), stride);
}

/// LibTorch 1.13's oneDNN writes beyond the gradient of a strided 1 x 1 convolution's weights where its input
/// is channels-last with fewer than 16 channels (seen with AVX-512 and more than one thread: the heap is
/// damaged). No backbone has such a shortcut, these small reference networks do.
bool hasNarrowShortcut(const TensorMap& tensors) {
  return std::ranges::any_of(tensors, [](const auto& item) {
    return item.first.ends_with("downsample.0.weight") && item.second.size(1) < 16;
  });
}

ReferenceResNet makeCase(const std::string& name, TensorMap& tensors, torch::ScalarType type) {
  ReferenceResNet made;
  const nlohmann::json entry = index()[name];
  made.module = entry.contains("config") ? makeNetwork(entry["config"]) : makeBlock(tensors);
  for (torch::Tensor* values : {&made.fc_weight, &made.fc_bias}) {
    const std::string fc = values == &made.fc_weight ? "fc.weight" : "fc.bias";
    if (!tensors.contains("state/" + fc)) continue;
    *values = tensors.at("state/" + fc).to(type);
    tensors.erase("state/" + fc);
    tensors.erase("grad/" + fc);
  }
  return made;
}

}  // namespace

class ResNetTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void computesWhatTheReferenceComputes_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("channels_last");
    const auto cases = index();
    for (const auto& [name, entry] : cases.items()) {
      const std::filesystem::path file = fixtureFile("resnet", name + ".safetensors");
      const QString text = QString::fromStdString(name);
      QTest::addRow("%s float32", name.c_str()) << text << static_cast<int>(torch::kFloat32) << false;
      if (!hasNarrowShortcut(readSafetensors(file)))
        QTest::addRow("%s channels-last", name.c_str()) << text << static_cast<int>(torch::kFloat32) << true;
      QTest::addRow("%s float64", name.c_str()) << text << static_cast<int>(torch::kFloat64) << false;
    }
  }

  void computesWhatTheReferenceComputes() {
    QFETCH(QString, name);
    QFETCH(int, type);
    QFETCH(bool, channels_last);
    const auto precision = static_cast<torch::ScalarType>(type);
    TensorMap tensors = readSafetensors(fixtureFolder("resnet") / (name.toStdString() + ".safetensors"));
    const ReferenceResNet network = makeCase(name.toStdString(), tensors, precision);
    VERIFY_NO_PROBLEM(namesProblem(*network.module, below(tensors, "state/")));
    setState(*network.module, below(tensors, "state/"), precision);
    const auto format = channels_last ? torch::MemoryFormat::ChannelsLast : torch::MemoryFormat::Contiguous;
    for (auto& parameter : network.module->parameters())
      if (parameter.dim() == 4) parameter.set_data(parameter.contiguous(format));
    const torch::Tensor input =
        tensors.at("input").to(precision).contiguous(format).detach().requires_grad_();

    network.module->eval();
    VERIFY_NO_PROBLEM(differenceProblem("output_eval", network(input), tensors.at("output_eval"), 2e-5));
    network.module->train();
    const torch::Tensor output = network(input);
    VERIFY_NO_PROBLEM(differenceProblem("output_train", output, tensors.at("output_train"), 2e-5));
    (output * tensors.at("cotangent").to(precision)).sum().backward();

    TensorMap gradients = below(tensors, "grad/");
    VERIFY_NO_PROBLEM(gradientProblem(*network.module, gradients, 5e-5));
    const torch::Tensor input_gradient = tensors.at("grad_input");
    double scale = largest(input_gradient);
    for (const auto& [parameter, gradient] : gradients) scale = std::max(scale, largest(gradient));
    VERIFY_NO_PROBLEM(differenceProblem("grad_input", input.grad(), input_gradient, 5e-5 * scale));
    const TensorMap after = stateOf(*network.module);
    for (const auto& [buffer, expected] : below(tensors, "buffers_after/"))
      VERIFY_NO_PROBLEM(differenceProblem("buffer " + buffer, after.at(buffer), expected, 1e-5));
  }

  void computesTheSameInChannelsLast_data() {
    QTest::addColumn<bool>("bottleneck");
    QTest::newRow("basic blocks") << false;
    QTest::newRow("bottlenecks") << true;
  }

  void computesTheSameInChannelsLast() {
    QFETCH(bool, bottleneck);
    ResNetOptions options{.layers = {1, 2}, .planes = {16, 32}, .stem_width = 16};
    options.block = bottleneck ? ResNetBlock::Bottleneck : ResNetBlock::Basic;
    ResNet plain(options);
    ResNet last(options);
    setState(last, stateOf(plain), torch::kFloat32);
    for (auto& parameter : last.parameters())
      if (parameter.dim() == 4) parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
    const torch::Tensor input = torch::randn({3, 3, 28, 20});
    const torch::Tensor cotangent = torch::randn({3, plain.embeddingDim()});
    const torch::Tensor expected = plain.forward(input);
    const torch::Tensor output = last.forward(input.contiguous(torch::MemoryFormat::ChannelsLast));
    VERIFY_NO_PROBLEM(differenceProblem("output", output, expected, 2e-5));
    (expected * cotangent).sum().backward();
    (output * cotangent).sum().backward();
    TensorMap gradients;
    for (const auto& item : plain.named_parameters()) gradients.emplace(item.key(), item.value().grad());
    VERIFY_NO_PROBLEM(gradientProblem(last, gradients, 5e-5));
  }

  void givesItsCellsBeforePooling() {
    const torch::NoGradGuard no_gradient;
    ResNetOptions options{.layers = {1, 1, 1}, .planes = {4, 8, 16}, .stem_width = 4};
    options.stem = ResNetStem::Small;
    ResNet network(options);
    network.eval();
    const torch::Tensor images = torch::randn({2, 3, 28, 20});
    const torch::Tensor grid = network.featureGrid(images);
    QCOMPARE(grid.sizes().vec(), (std::vector<std::int64_t>{2, 16, 7, 5}));  // the small stem keeps the size
    QVERIFY(torch::allclose(grid.mean({2, 3}), network.forward(images)));
    QCOMPARE(network.embeddingDim(), 16);
    QVERIFY(!network.hasAttention());
    QVERIFY_EXCEPTION_THROWN(network.lastSelfAttention(images), Error);
    QCOMPARE(network.forward(torch::randn({1, 3, 1, 1})).size(1), 16);
    options.stem = ResNetStem::Half;
    ResNet halving(options);
    QCOMPARE(halving.featureGrid(images).sizes().vec(), (std::vector<std::int64_t>{2, 16, 4, 3}));
  }
};

DINOSCOPE_TEST(ResNetTest)
#include "resnet_test.moc"
