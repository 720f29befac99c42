// Pixels become what networks read as torchvision's ToTensor and Normalize make it, in training as in
// evaluation.

#include "engine/trainer/view_tensors.h"

#include <QTest>

#include "engine/data/decode.h"
#include "engine/eval/network_input.h"
#include "engine/weights/safetensors.h"
#include "tests/support/fixtures.h"
#include "tests/support/tensor_difference.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

class ViewTensorsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void normaliseAsTheReference() {
    const nlohmann::json index = test::fixtureJson("augment", "ops.json");
    bool is_any = false;
    for (const auto& op : index.at("ops")) {
      const std::string output = op.value("output", "");
      if (!output.ends_with(".safetensors") || !op.contains("mean")) continue;
      is_any = true;
      const Rgb8Image image = decodeImage(test::fixtureFile("augment", op["input"]));
      const TensorMap expected = readSafetensors(test::fixtureFile("augment", output));
      check(image, op["mean"], op["std"], expected.at("normalized"));
      check(image, {0, 0, 0}, {1, 1, 1}, expected.at("to_tensor"));
    }
    QVERIFY2(is_any, "augment/ops.json has no normalisation");
  }

private:
  static void check(const Rgb8Image& image, const std::vector<double>& mean, const std::vector<double>& std,
                    const torch::Tensor& expected) {
    ViewSettings views;
    views.mean = mean;
    views.std = std;
    const ViewNormalizer normalize(views, torch::kCPU, torch::kFloat32);
    const torch::Tensor pixels =
        torch::tensor(image.pixels, torch::kUInt8).view({1, 1, image.height, image.width, 3});
    QVERIFY(test::largestDifference(normalize(pixels)[0], expected) <= 1e-6);
    EvaluationTransform transform;
    transform.mean = mean;
    transform.std = std;
    QVERIFY(test::largestDifference(networkInput({&image, 1}, transform, torch::kCPU)[0], expected) <= 1e-6);
  }
};

DINOSCOPE_TEST(ViewTensorsTest)
#include "view_tensors_test.moc"
