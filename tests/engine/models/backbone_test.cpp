// The factory table: names, sizes and initial weights of what makeBackbone() and DinoHead make.

#include "engine/models/backbone.h"

#include <torch/nn/module.h>
#include <torch/utils.h>

#include <QTest>
#include <cmath>

#include "engine/config/backbones.h"
#include "engine/config/experiment.h"
#include "engine/config/field_tables.h"
#include "engine/core/error.h"
#include "engine/models/dino_head.h"
#include "tests/engine/models/reference_case.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

std::int64_t parameterCount(const torch::nn::Module& module) {
  std::int64_t count = 0;
  for (const auto& parameter : module.parameters()) count += parameter.numel();
  return count;
}

using Shapes = std::map<std::string, std::vector<std::int64_t>>;

Shapes shapesOf(const torch::nn::Module& module) {
  Shapes shapes;
  for (const auto& [name, tensor] : stateOf(module)) shapes[name] = tensor.sizes().vec();
  return shapes;
}

Shapes shapesOf(const nlohmann::json& entries) {
  Shapes shapes;
  for (const auto& entry : entries) shapes[entry[0]] = entry[1].get<std::vector<std::int64_t>>();
  return shapes;
}

double spread(const torch::Tensor& values) { return values.std().item<double>(); }

}  // namespace

class BackboneTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void isAsWideAsTheSettingsSay() {
    for (const BackboneFacts& facts : backbones()) {
      ModelSettings settings;
      settings.backbone = facts.name;
      const auto network = makeBackbone(settings, 32);
      QCOMPARE(embeddingDimOf(facts.name), std::optional(network->embeddingDim()));
      QCOMPARE(isVisionTransformer(facts.name), network->hasAttention());
    }
    QVERIFY(!embeddingDimOf("vit_giant"));
  }

  void hasTheReferencesTransformers() {
    const auto known = fixtureJson("vit", "names.json");
    for (const auto& [key, entry] : known.items()) {  // "vit_tiny/16"
      const auto slash = key.find('/');
      ModelSettings settings;
      settings.backbone = key.substr(0, slash);
      settings.patch_size_px = std::stoll(key.substr(slash + 1));
      Shapes expected = shapesOf(entry["state_dict"]);
      const double patches = static_cast<double>(expected.at("pos_embed")[1] - 1);
      const auto side = static_cast<std::int64_t>(std::lround(std::sqrt(patches)));
      if (entry.contains("note"))  // lists only what differs from the patch size of 16
        for (const auto& [name, shape] : shapesOf(known[settings.backbone + "/16"]["state_dict"]))
          expected.emplace(name, shape);

      const auto network = makeBackbone(settings, side * settings.patch_size_px);
      QVERIFY2(shapesOf(*network) == expected, key.c_str());
      QCOMPARE(parameterCount(*network), entry["parameter_count"].get<std::int64_t>());
    }
  }

  void hasTheReferencesResNets() {
    const auto known = fixtureJson("resnet", "names.json");
    for (const auto& [name, entry] : known.items()) {
      ModelSettings settings;
      settings.backbone = name;
      const auto network = makeBackbone(settings, 224);
      Shapes expected = shapesOf(entry["state_dict_in_module_order"]);
      expected.erase("fc.weight");
      expected.erase("fc.bias");
      QVERIFY2(shapesOf(*network) == expected, name.c_str());
      QCOMPARE(parameterCount(*network), entry["parameter_count_without_fc"].get<std::int64_t>());
      QCOMPARE(network->embeddingDim(), entry["feature_dim"].get<std::int64_t>());
    }
  }

  void makesWhatTheSettingsOffer() {
    std::vector<std::string> choices;
    for (const Field& field : modelFields())
      if (field.key == "model.backbone") choices = field.choices;
    std::vector<std::string> known;
    for (const BackboneFacts& facts : backbones()) known.push_back(facts.name);
    QCOMPARE(known, choices);
    const torch::NoGradGuard no_gradient;
    for (const std::string& name : choices) {
      if (name == "vit_base" || name == "resnet34" || name == "resnet50") continue;  // slow, and alike
      ModelSettings settings;
      settings.backbone = name;
      settings.patch_size_px = 8;
      settings.stem = "small";
      const auto network = makeBackbone(settings, 32);
      network->eval();
      QCOMPARE(network->forward(torch::randn({1, 3, 29, 37})).size(1), network->embeddingDim());
      QCOMPARE(network->featureGrid(torch::randn({1, 3, 29, 37})).size(1), network->embeddingDim());
    }
  }

  void hasTheGridThatTheTableComputes() {
    const torch::NoGradGuard no_gradient;
    for (const char* name : {"vit_tiny", "resnet18", "resnet_small", "resnet_tiny"})
      for (const char* stem : {"imagenet", "small"}) {
        ModelSettings settings;
        settings.backbone = name;
        settings.stem = stem;
        settings.patch_size_px = 8;
        const auto network = makeBackbone(settings, 32);
        network->eval();
        for (const std::int64_t side : {8, 9, 16, 31, 32, 33, 40}) {
          const torch::Tensor grid = network->featureGrid(torch::zeros({1, 3, side, side}));
          QCOMPARE(gridSideOf(*findBackbone(name), settings, side), grid.size(2));
        }
      }
  }

  void refusesWhatItCannotMake() {
    ModelSettings unknown;
    unknown.backbone = "vit_gigantic";
    QVERIFY_EXCEPTION_THROWN(makeBackbone(unknown, 224), Error);
    ModelSettings wide;
    wide.patch_size_px = 64;
    QVERIFY_EXCEPTION_THROWN(makeBackbone(wide, 32), Error);
    const auto network = makeBackbone(ModelSettings(), 32);
    QVERIFY_EXCEPTION_THROWN(network->forward(torch::zeros({1, 3, 12, 40})), Error);
  }

  void drawsTheReferencesInitialTransformer() {
    const auto known = fixtureJson("vit", "init.json");
    const auto network = makeBackbone(ModelSettings(), 224, at::detail::createCPUGenerator(1));
    const TensorMap state = stateOf(*network);
    for (const auto& [name, tensor] : state) {
      if (name.find("norm") != std::string::npos)
        QVERIFY2((tensor == (name.ends_with("weight") ? 1 : 0)).all().item<bool>(), name.c_str());
      else if (name.starts_with("blocks.") && name.ends_with("bias"))
        QVERIFY2((tensor == 0).all().item<bool>(), name.c_str());
      else if (name.starts_with("blocks."))
        QVERIFY2(std::abs(spread(tensor) / 0.02 - 1) < 0.02, name.c_str());
    }
    QVERIFY(std::abs(spread(state.at("pos_embed")) / 0.02 - 1) < 0.02);
    QVERIFY(std::abs(spread(state.at("cls_token")) / 0.02 - 1) < 0.2);
    // The convolution keeps PyTorch's uniform default; its fan-in is 3 x 16 x 16.
    const double bound = known["patch_embed.proj.weight"]["bound"];
    for (const char* name : {"patch_embed.proj.weight", "patch_embed.proj.bias"}) {
      QVERIFY(largest(state.at(name)) <= bound && largest(state.at(name)) > 0.9 * bound);
      QVERIFY(std::abs(spread(state.at(name)) / (bound / std::sqrt(3.0)) - 1) < 0.1);
    }
  }

  void drawsTheReferencesInitialHead() {
    const auto known = fixtureJson("head", "init.json");
    HeadSettings settings;
    settings.out_dim = 4096;
    const TensorMap state = stateOf(DinoHead(384, settings, at::detail::createCPUGenerator(1)));
    for (const char* name : {"mlp.0", "mlp.2", "mlp.4"}) {
      QVERIFY(std::abs(spread(state.at(std::string(name) + ".weight")) / 0.02 - 1) < 0.01);
      QVERIFY((state.at(std::string(name) + ".bias") == 0).all().item<bool>());
    }
    QVERIFY((state.at("last_layer.weight_g") == 1).all().item<bool>());
    const torch::Tensor prototypes = state.at("last_layer.weight_v");
    const double bound = known["last_layer.weight_v"]["bound"];
    QVERIFY(largest(prototypes) <= bound && largest(prototypes) > 0.999 * bound);
    QVERIFY(std::abs(spread(prototypes) / (bound / std::sqrt(3.0)) - 1) < 0.01);
  }

  void drawsResNetsByFanOut() {
    ModelSettings settings;
    settings.backbone = "resnet18";
    const TensorMap state = stateOf(*makeBackbone(settings, 224, at::detail::createCPUGenerator(1)));
    for (const auto& [name, tensor] : state)
      if (tensor.dim() == 4) {
        const auto fan_out = static_cast<double>(tensor.size(0) * tensor[0][0].numel());
        QVERIFY2(std::abs(spread(tensor) / std::sqrt(2 / fan_out) - 1) < 0.03, name.c_str());
      }
    QVERIFY((state.at("layer2.0.bn1.weight") == 1).all().item<bool>());
  }

  void drawsFromTheGeneratorAlone() {
    for (const char* name : {"vit_tiny", "resnet_small", "resnet_tiny"}) {
      ModelSettings settings;
      settings.backbone = name;
      const auto drawn = [&](std::uint64_t seed) {
        torch::rand({3});  // somebody else draws meanwhile
        return stateOf(*makeBackbone(settings, 32, at::detail::createCPUGenerator(seed)));
      };
      const TensorMap first = drawn(5);
      for (const auto& [tensor_name, tensor] : drawn(5)) QVERIFY(torch::equal(tensor, first.at(tensor_name)));
      const TensorMap other = drawn(6);
      const std::string weight = first.contains("conv1.weight") ? "conv1.weight" : "pos_embed";
      QVERIFY(!torch::equal(other.at(weight), first.at(weight)));
    }
  }
};

DINOSCOPE_TEST(BackboneTest)
#include "backbone_test.moc"
