#include "engine/dino/dino_loss.h"

#include <torch/autograd.h>
#include <torch/utils.h>

#include <QTest>
#include <cmath>

#include "engine/core/error.h"
#include "engine/dino/center.h"
#include "engine/dino/schedules.h"
#include "engine/weights/safetensors.h"
#include "tests/support/fixtures.h"
#include "tests/support/tensor_difference.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using nlohmann::json;

namespace {

/// What one call of the loss must give.
struct Expected {
  torch::Tensor loss;
  torch::Tensor grad_student;  // undefined: not compared
  torch::Tensor center;
};

using Loss = decltype(dinoLoss);

/// Runs the three calls of a fixture and holds them against what `expected` finds for each.
class ThreeCalls {
public:
  ThreeCalls(const TensorMap& tensors, const json& entry, torch::ScalarType type, Loss* loss)
      : m_tensors(tensors),
        m_config(entry["config"]),
        m_views(entry["n_views"]),
        m_type(type),
        m_loss(loss),
        m_center(m_config["out_dim"], m_config["center_momentum"], m_ranks, type) {
    m_teacher.temp_start = m_config["warmup_teacher_temp"];
    m_teacher.temp_end = m_config["teacher_temp"];
    m_teacher.temp_warmup_epochs = m_config["warmup_teacher_temp_epochs"];
  }

  struct Result {
    torch::Tensor loss, grad_student, center;
  };

  Result call(std::size_t i) {
    const std::string prefix = "step" + std::to_string(i) + "/";
    const torch::Tensor student =
        m_tensors.at(prefix + "student_out").to(m_type, false, /*copy=*/true).set_requires_grad(true);
    const torch::Tensor teacher = m_tensors.at(prefix + "teacher_out").to(m_type);
    const DinoLossShape shape{m_views, teacher.size(0)};
    const double temp = teacherTempAt(m_teacher, m_config["epochs"][i]);
    const torch::Tensor loss =
        m_loss(student.flatten(0, 1), teacherProbabilities(teacher.flatten(0, 1), m_center.value(), temp),
               shape, m_config["student_temp"]);
    loss.backward();
    m_center.observe(teacher.flatten(0, 1));
    m_center.update();
    return {loss.detach(), student.grad(), m_center.value().clone()};
  }

private:
  const TensorMap& m_tensors;
  const json& m_config;
  const std::int64_t m_views;
  const torch::ScalarType m_type;
  Loss* const m_loss;
  SingleProcess m_ranks;
  Center m_center;
  TeacherSettings m_teacher;
};

double relativeDifference(const torch::Tensor& actual, double expected) {
  return std::abs(actual.item<double>() - expected) / std::abs(expected);
}

}  // namespace

class DinoLossTest : public QObject {
  Q_OBJECT

private:
  json m_index;

private Q_SLOTS:
  void initTestCase() {
    torch::set_num_threads(1);
    m_index = test::fixtureJson("loss", "index.json");
  }

  void followsTheReference_data() {
    QTest::addColumn<QString>("name");
    for (const auto& [name, entry] : m_index.items())
      QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }
  void followsTheReference() {
    QFETCH(QString, name);
    const json& entry = m_index[name.toStdString()];
    const TensorMap tensors = readSafetensors(test::fixtureFile("loss", name.toStdString() + ".safetensors"));

    ThreeCalls single(tensors, entry, torch::kFloat32, dinoLoss);
    ThreeCalls dual(tensors, entry, torch::kFloat64, dinoLoss);
    ThreeCalls defined(tensors, entry, torch::kFloat64, dinoLossByDefinition);
    for (std::size_t i = 0; i < entry["config"]["epochs"].size(); ++i) {
      const std::string prefix = "step" + std::to_string(i) + "/";
      const auto result = single.call(i);
      QVERIFY(relativeDifference(result.loss, tensors.at(prefix + "loss").item<double>()) <= 1e-5);
      QVERIFY(test::largestDifference(result.grad_student, tensors.at(prefix + "grad_student")) <= 1e-5);
      QVERIFY(test::largestDifference(result.center[0], tensors.at(prefix + "center")) <= 1e-6);
      if (const std::string lightly = prefix + "lightly/"; tensors.contains(lightly + "loss")) {
        QVERIFY(relativeDifference(result.loss, tensors.at(lightly + "loss").item<double>()) <= 1e-5);
        QVERIFY(test::largestDifference(result.grad_student, tensors.at(lightly + "grad_student")) <= 1e-5);
        QVERIFY(test::largestDifference(result.center.flatten(), tensors.at(lightly + "center").flatten()) <=
                1e-6);
      }
      const auto precise = dual.call(i);
      const auto by_definition = defined.call(i);
      QVERIFY(relativeDifference(by_definition.loss, entry["facebook_loss_f64"][i]) <= 1e-12);
      QVERIFY(test::largestDifference(by_definition.grad_student, precise.grad_student) <= 1e-12);
      QVERIFY(relativeDifference(precise.loss, tensors.at(prefix + "loss_f64").item<double>()) <= 1e-9);
      QVERIFY(relativeDifference(precise.loss, entry["facebook_loss_f64"][i]) <= 1e-9);
      QVERIFY(test::largestDifference(precise.grad_student, tensors.at(prefix + "grad_student")) <= 1e-5);
    }
  }

  void equalsThePairwiseLoopForAnyNumberOfGlobals() {
    torch::manual_seed(1);
    for (const auto& [globals, views] :
         {std::pair{1, 4}, std::pair{2, 2}, std::pair{3, 5}, std::pair{4, 4}}) {
      const auto student = torch::randn({views, 3, 7}, torch::kFloat64).set_requires_grad(true);
      const auto teacher = torch::softmax(torch::randn({globals, 3, 7}, torch::kFloat64), -1);
      const auto loss = dinoLoss(student.flatten(0, 1), teacher.flatten(0, 1), {views, globals}, 0.1);
      const auto expected =
          dinoLossByDefinition(student.flatten(0, 1), teacher.flatten(0, 1), {views, globals}, 0.1);
      QVERIFY(test::largestDifference(loss, expected) < 1e-12);
      const auto gradient = torch::autograd::grad({loss * 3}, {student})[0];
      const auto expected_gradient = torch::autograd::grad({expected * 3}, {student})[0];
      QVERIFY(test::largestDifference(gradient, expected_gradient) < 1e-12);
    }
  }

  void widensHalfPrecisionAndAnswersInIt() {
    torch::manual_seed(2);
    const auto student = torch::randn({8, 33}).to(torch::kBFloat16).set_requires_grad(true);
    const auto logits = torch::randn({4, 33}).to(torch::kBFloat16);
    const auto teacher = teacherProbabilities(logits, torch::zeros({1, 33}), 0.04);
    QCOMPARE(teacher.scalar_type(), torch::kFloat32);
    const auto loss = dinoLoss(student, teacher, {4, 2}, 0.1);
    QCOMPARE(loss.scalar_type(), torch::kFloat32);
    loss.backward();
    QCOMPARE(student.grad().scalar_type(), torch::kBFloat16);
    const auto expected = dinoLossByDefinition(student.detach().to(torch::kFloat32), teacher, {4, 2}, 0.1);
    QVERIFY(relativeDifference(loss, expected.item<double>()) < 1e-5);
  }

  void lendsTheTeacherNoGradient() {
    const auto logits = torch::randn({4, 5}).set_requires_grad(true);
    const auto student = torch::randn({4, 5}).set_requires_grad(true);
    const auto teacher = teacherProbabilities(logits, torch::zeros({1, 5}), 0.04);
    QVERIFY(!teacher.requires_grad());
    const auto carrying = torch::softmax(logits, -1);
    dinoLoss(student, carrying, {2, 2}, 0.1).backward();
    QVERIFY(student.grad().defined());
    QVERIFY(!logits.grad().defined());
  }

  void aBrokenLogitIsSeenInTheLoss() {
    auto student = torch::zeros({4, 5});
    student[3][1] = std::nan("");
    const auto teacher = torch::full({4, 5}, 0.2);
    QVERIFY(std::isnan(dinoLoss(student, teacher, {2, 2}, 0.1).item<double>()));
  }

  void refusesMalformedInputInOneSentence() {
    const auto rows = [](std::int64_t count, std::int64_t width = 5) {
      return torch::full({count, width}, 0.2);
    };
    const auto refuses = [](const torch::Tensor& student, const torch::Tensor& teacher, DinoLossShape shape) {
      try {
        dinoLoss(student, teacher, shape, 0.1);
      } catch (const Error& error) {
        const std::string sentence = error.what();
        return sentence.ends_with(".") && sentence.find('\n') == std::string::npos;
      }
      return false;
    };
    QVERIFY(refuses(rows(7), rows(4), {4, 2}));     // does not divide into the views
    QVERIFY(refuses(rows(4), rows(4), {1, 1}));     // a single view leaves no pair
    QVERIFY(refuses(rows(8), rows(3), {4, 2}));     // the teacher saw another batch
    QVERIFY(refuses(rows(8), rows(4, 6), {4, 2}));  // other prototypes
    QVERIFY(refuses(rows(4), rows(8), {2, 4}));     // more globals than views
    QVERIFY(refuses(rows(0), rows(0), {4, 2}));
    QVERIFY(!refuses(rows(8), rows(4), {4, 2}));
  }
};

DINOSCOPE_TEST(DinoLossTest)
#include "dino_loss_test.moc"
