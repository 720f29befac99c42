#include "engine/trainer/optimizer.h"

#include <QTest>

#include "engine/core/error.h"
#include "tests/support/fixtures.h"
#include "tests/support/tensor_difference.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using nlohmann::json;

namespace {

/// A reference's optimiser in the fixtures, and how it is made here.
struct Candidate {
  const char* fixture;
  const char* name;
};
constexpr Candidate kCandidates[] = {{"adamw", "adamw"}, {"sgd", "sgd"}, {"lars_facebook", "lars"}};

/// The fixture's parameters under one optimiser.
class Replay {
public:
  Replay(const json& index, const TensorMap& tensors, const Candidate& candidate, torch::ScalarType type)
      : m_index(index), m_tensors(tensors), m_type(type) {
    for (const char* group : {"group_0", "group_1 (weight decay 0)"})
      for (const std::string name : index[group])
        m_parameters.push_back(
            {name, tensors.at("init/" + name).to(type).clone(), std::string(group) == "group_0"});
    optimizer = makeOptimizer(candidate.name, m_parameters, 0.9);
  }

  void step(std::size_t i) {
    std::vector<torch::Tensor> gradients;
    for (const TrainedParameter& parameter : m_parameters) {
      const auto found = m_tensors.find("step" + std::to_string(i) + "/grad/" + parameter.name);
      gradients.push_back(found == m_tensors.end() ? torch::Tensor() : found->second.to(m_type));
    }
    optimizer->step(gradients, m_index["lr"][i], m_index["weight_decay_of_group_0"][i]);
  }

  /// The largest difference from what the fixture has for this optimiser after step i.
  double difference(const std::string& fixture, std::size_t i) const {
    double largest = 0;
    for (const TrainedParameter& parameter : m_parameters) {
      const auto& expected = m_tensors.at(fixture + "/after_step" + std::to_string(i) + "/" + parameter.name);
      const double difference = test::largestDifference(parameter.tensor, expected);
      if (!(difference <= largest)) largest = difference;
    }
    return largest;
  }

  const std::vector<TrainedParameter>& parameters() const { return m_parameters; }

  std::unique_ptr<Optimizer> optimizer;

private:
  const json& m_index;
  const TensorMap& m_tensors;
  torch::ScalarType m_type;
  std::vector<TrainedParameter> m_parameters;
};

torch::Tensor oneAdamStep(const std::string& name, double weight_decay) {
  const torch::Tensor parameter = torch::full({2, 2}, 2.0, torch::kFloat64);
  makeOptimizer(name, {{"weight", parameter, true}}, 0)
      ->step({torch::full({2, 2}, 0.5, torch::kFloat64)}, 0.1, weight_decay);
  return parameter;
}

}  // namespace

class OptimizerTest : public QObject {
  Q_OBJECT

private:
  json m_index;
  TensorMap m_tensors;

private Q_SLOTS:
  void initTestCase() {
    m_index = test::fixtureJson("optim", "index.json");
    m_tensors = readSafetensors(test::fixtureFile("optim", "optim.safetensors"));
  }

  void followsTheReferences() {
    const std::size_t steps = m_index["steps"];
    QVERIFY(steps > 1);
    for (const Candidate& candidate : kCandidates) {
      Replay single(m_index, m_tensors, candidate, torch::kFloat32);
      Replay precise(m_index, m_tensors, candidate, torch::kFloat64);
      for (std::size_t i = 0; i < steps; ++i) {
        single.step(i);
        precise.step(i);
        QVERIFY2(single.difference(candidate.fixture, i) <= 1e-6, candidate.fixture);
      }
      QVERIFY2(precise.difference(std::string(candidate.fixture) + "_f64", steps - 1) <= 1e-12,
               candidate.fixture);
    }
  }

  void goesOnFromItsStateBitForBit() {
    const std::size_t steps = m_index["steps"];
    QVERIFY(steps > 1);
    for (const Candidate& candidate : kCandidates)
      for (const std::size_t cut : {std::size_t{1}, steps / 2}) {
        Replay whole(m_index, m_tensors, candidate, torch::kFloat32);
        Replay resumed(m_index, m_tensors, candidate, torch::kFloat32);
        for (std::size_t i = 0; i < cut; ++i) whole.step(i);
        TensorMap saved;
        for (const auto& [name, tensor] : whole.optimizer->state()) saved[name] = tensor.clone();
        for (std::size_t i = 0; i < whole.parameters().size(); ++i)
          resumed.parameters()[i].tensor.copy_(whole.parameters()[i].tensor);
        resumed.optimizer->restore(saved);
        for (std::size_t i = cut; i < steps; ++i) {
          whole.step(i);
          resumed.step(i);
        }
        for (std::size_t i = 0; i < whole.parameters().size(); ++i)
          QVERIFY2(torch::equal(whole.parameters()[i].tensor, resumed.parameters()[i].tensor),
                   candidate.fixture);
      }
  }

  void anAbsentGradientLeavesTheTensorWhole() {
    for (const char* name : {"adamw", "adam", "sgd", "lars"}) {
      const torch::Tensor parameter = torch::ones({2, 2});
      const auto optimizer = makeOptimizer(name, {{"weight", parameter, true}}, 0.9);
      optimizer->step({torch::Tensor()}, 0.1, 0.5);
      QVERIFY2(torch::equal(parameter, torch::ones({2, 2})), name);
      QVERIFY2(optimizer->state().empty(), name);
      optimizer->step({torch::zeros({2, 2})}, 0.1, 0.5);  // zero is not absent: the decay acts
      QVERIFY2(name == std::string("lars") || !torch::equal(parameter, torch::ones({2, 2})), name);
      QCOMPARE(optimizer->state().at("weight/step").item<std::int64_t>(), 1);
    }
  }

  void adamAddsTheDecayToTheGradientAndAdamwDoesNot() {
    // The first step of Adam is lr times the gradient's sign, whatever the gradient's size.
    QVERIFY(test::largestDifference(oneAdamStep("adam", 0), torch::full({2, 2}, 1.9, torch::kFloat64)) <
            1e-7);
    QVERIFY(test::largestDifference(oneAdamStep("adam", 0.3), torch::full({2, 2}, 1.9, torch::kFloat64)) <
            1e-7);
    QVERIFY(test::largestDifference(oneAdamStep("adamw", 0.3),
                                    torch::full({2, 2}, 2.0 * (1 - 0.1 * 0.3) - 0.1, torch::kFloat64)) <
            1e-7);
  }

  void biasesAndNormsDoNotDecay() {
    QVERIFY(isDecayed("backbone.pos_embed", torch::zeros({1, 5, 4})));
    QVERIFY(isDecayed("head.last_layer.weight_g", torch::zeros({4, 1})));
    QVERIFY(!isDecayed("backbone.norm.weight", torch::zeros({4})));
    QVERIFY(!isDecayed("head.mlp.0.bias", torch::zeros({4})));
  }

  void refusesForeignState() {
    const auto make = [](std::int64_t rows) {
      return makeOptimizer("adamw", {{"weight", torch::zeros({rows, 2}), true}}, 0);
    };
    const auto optimizer = make(2);
    optimizer->step({torch::ones({2, 2})}, 0.1, 0);
    const TensorMap state = optimizer->state();
    make(2)->restore(state);
    QVERIFY_EXCEPTION_THROWN(make(3)->restore(state), Error);
    TensorMap without = state;
    without.erase("weight/exp_avg");
    QVERIFY_EXCEPTION_THROWN(make(2)->restore(without), Error);
    TensorMap beyond = state;
    beyond["other/exp_avg"] = torch::zeros({1});
    QVERIFY_EXCEPTION_THROWN(make(2)->restore(beyond), Error);
    QVERIFY_EXCEPTION_THROWN(makeOptimizer("adagrad", {}, 0), Error);
  }
};

DINOSCOPE_TEST(OptimizerTest)
#include "optimizer_test.moc"
