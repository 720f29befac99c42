#include "engine/dino/moving_average.h"

#include <QTest>

#include "engine/weights/safetensors.h"
#include "tests/support/fixtures.h"
#include "tests/support/tensor_difference.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

class MovingAverageTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void followsBothReferences() {
    const auto index = test::fixtureJson("ema", "index.json");
    const TensorMap tensors = readSafetensors(test::fixtureFile("ema", "ema.safetensors"));
    const std::vector<std::string> names = index["parameters"];
    QVERIFY(!names.empty() && !index["cases"].empty());
    for (const auto& [name, case_of] : index["cases"].items()) {
      const double momentum = case_of["momentum"];
      std::vector<torch::Tensor> teacher, student;
      for (const std::string& parameter : names) {
        teacher.push_back(tensors.at("teacher_before/" + parameter).clone());
        student.push_back(tensors.at("student/" + parameter));
      }
      updateMovingAverage(teacher, student, momentum);
      for (std::size_t i = 0; i < names.size(); ++i)
        for (const char* reference : {"/facebook/", "/lightly/"}) {
          const torch::Tensor& expected = tensors.at(name + reference + names[i]);
          const double tolerance = momentum == 1.0 ? 0 : 1e-7;
          QVERIFY2(test::largestDifference(teacher[i], expected) <= tolerance, names[i].c_str());
        }
    }
  }

  void nothingToAverageIsNoError() { updateMovingAverage({}, {}, 0.5); }
};

DINOSCOPE_TEST(MovingAverageTest)
#include "moving_average_test.moc"
