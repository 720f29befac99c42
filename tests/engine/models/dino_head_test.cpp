#include "engine/models/dino_head.h"

#include <QTest>

#include "engine/compute/compute_device.h"
#include "tests/engine/models/reference_case.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

nlohmann::json index() { return fixtureJson("head", "index.json"); }

struct HeadCase {
  HeadSettings settings;
  bool is_lightlys = false;
};

/// Lightly's names and tensors as the reference's head has them: layers.N is mlp.N, and a bias before a batch
/// norm, which changes nothing, is zero and has a gradient of zero.
TensorMap asReference(const TensorMap& tensors, const HeadCase& made) {
  if (!made.is_lightlys) return tensors;
  TensorMap renamed;
  for (const auto& [name, tensor] : tensors) {
    std::string own = name;
    if (name.starts_with("layers.")) own = "mlp." + name.substr(7);
    if (made.settings.layers == 1 && own.starts_with("mlp.0.")) own = "mlp." + own.substr(6);
    renamed[own] = tensor;
  }
  for (std::int64_t i = 1; made.settings.batch_norm && i < made.settings.layers; ++i) {
    const std::string layer = "mlp." + std::to_string(3 * (i - 1));
    if (renamed.contains(layer + ".weight"))
      renamed.emplace(layer + ".bias", torch::zeros({renamed[layer + ".weight"].size(0)}));
  }
  return renamed;
}

/// Reads a case's configuration off its parameters.
HeadCase caseOf(const nlohmann::json& dims, const nlohmann::json& entry) {
  HeadCase made;
  made.settings.hidden_dim = dims["hidden"];
  made.settings.bottleneck_dim = dims["bottleneck"];
  made.settings.out_dim = dims["out"];
  made.settings.layers = 0;
  for (const auto& parameter : entry["parameters"]) {
    const std::string name = parameter["name"];
    if (name == "last_layer.weight_g")
      made.settings.norm_last_layer = !parameter["requires_grad"].get<bool>();
    else if (!name.starts_with("last_layer.") && parameter["shape"].size() == 2)
      ++made.settings.layers;
    if (name.starts_with("layers.")) made.is_lightlys = true;
  }
  for (const auto& name : entry["state_dict_order"])
    if (name.get<std::string>().ends_with("running_mean")) made.settings.batch_norm = true;
  return made;
}

}  // namespace

class DinoHeadTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void computesWhatTheReferenceComputes_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("type");
    const auto known = index();
    for (const auto& [name, entry] : known.at("cases").items()) {
      const QString text = QString::fromStdString(name);
      QTest::addRow("%s float32", name.c_str()) << text << static_cast<int>(torch::kFloat32);
      QTest::addRow("%s float64", name.c_str()) << text << static_cast<int>(torch::kFloat64);
    }
  }

  void computesWhatTheReferenceComputes() {
    QFETCH(QString, name);
    QFETCH(int, type);
    const auto precision = static_cast<torch::ScalarType>(type);
    const auto known = index();
    const auto& entry = known["cases"][name.toStdString()];
    const HeadCase made = caseOf(known["dims"], entry);
    const TensorMap tensors = readSafetensors(fixtureFile("head", name.toStdString() + ".safetensors"));

    DinoHead head(known["dims"]["in"], made.settings);
    const TensorMap state = asReference(below(tensors, "state/"), made);
    VERIFY_NO_PROBLEM(namesProblem(head, state));
    std::vector<std::string> order;
    for (const auto& parameter : entry["parameters"]) order.push_back(parameter["name"]);
    if (!made.is_lightlys) QCOMPARE(head.named_parameters().keys(), order);
    setState(head, state, precision);
    const torch::Tensor input = tensors.at("input").to(precision).requires_grad_();

    head.eval();
    VERIFY_NO_PROBLEM(differenceProblem("output_eval", head.forward(input), tensors.at("output_eval"), 5e-6));
    head.train();
    const torch::Tensor output = head.forward(input);
    VERIFY_NO_PROBLEM(differenceProblem("output", output, tensors.at("output"), 5e-6));
    (output * tensors.at("cotangent").to(precision)).sum().backward();

    const TensorMap gradients = asReference(below(tensors, "grad/"), made);
    VERIFY_NO_PROBLEM(gradientProblem(head, gradients, 1e-5));
    double scale = largest(tensors.at("grad_input"));
    for (const auto& [parameter, gradient] : gradients) scale = std::max(scale, largest(gradient));
    VERIFY_NO_PROBLEM(differenceProblem("grad_input", input.grad(), tensors.at("grad_input"), 1e-5 * scale));
    const TensorMap after = stateOf(head);
    for (const auto& [buffer, expected] : asReference(below(tensors, "buffers_after/"), made))
      VERIFY_NO_PROBLEM(differenceProblem("buffer " + buffer, after.at(buffer), expected, 1e-5));
  }

  void givesFullPrecisionLogitsUnderAutocast() {
    const HeadSettings settings{.hidden_dim = 32, .bottleneck_dim = 16, .out_dim = 24};
    DinoHead head(8, settings);
    const torch::Tensor input = torch::randn({6, 8});
    const torch::Tensor exact = head.forward(input);
    const PrecisionScope scope(torch::kCPU, torch::kBFloat16);
    const torch::Tensor logits = head.forward(input);
    QCOMPARE(logits.scalar_type(), torch::kFloat32);
    QVERIFY(largest(logits - exact) < 0.05);
    logits.sum().backward();
  }
};

DINOSCOPE_TEST(DinoHeadTest)
#include "dino_head_test.moc"
