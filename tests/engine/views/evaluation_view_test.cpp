// torch before Qt: both have a macro "slots", which QT_NO_KEYWORDS takes from Qt.
#include "engine/weights/safetensors.h"

#include <QTest>

#include <vector>

#include "engine/core/error.h"
#include "engine/data/decode.h"
#include "engine/views/evaluation_view.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

class EvaluationViewTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void normalizesAsTheReference() {
    const nlohmann::json index = test::fixtureJson("augment", "ops.json");
    bool is_any = false;
    for (const auto& op : index.at("ops")) {
      const std::string output = op.value("output", "");
      if (!output.ends_with(".safetensors") || !op.contains("mean")) continue;
      is_any = true;
      const Rgb8Image image = decodeImage(test::fixtureFile("augment", op["input"]));
      const TensorMap expected = readSafetensors(test::fixtureFile("augment", output));
      const std::vector<double> mean = op["mean"], std = op["std"];
      const auto largest = [&](const std::string& name, const std::vector<double>& m,
                               const std::vector<double>& s) {
        torch::Tensor planes = torch::empty({3, image.height, image.width});
        normalizeToPlanes(image, m, s, {planes.data_ptr<float>(), static_cast<std::size_t>(planes.numel())});
        return (planes - expected.at(name)).abs().max().item<double>();
      };
      QVERIFY(largest("normalized", mean, std) <= 1e-6);
      QVERIFY(largest("to_tensor", {0, 0, 0}, {1, 1, 1}) <= 1e-6);
    }
    QVERIFY2(is_any, "augment/ops.json has no normalisation");
  }

  void cutsTheMiddle() {
    Rgb8Image wide(40, 10);
    for (int y = 0; y < 10; ++y)
      for (int x = 0; x < 40; ++x) *wide.at(x, y) = static_cast<std::uint8_t>(x);
    const Rgb8Image crop = resizeShortSideAndCenterCrop(wide, 10, 4);
    QCOMPARE(crop.width, 4);
    QCOMPARE(crop.height, 4);
    QCOMPARE(int(*crop.at(0, 0)), 18);
  }

  void refusesACropLargerThanTheImage() {
    QVERIFY_EXCEPTION_THROWN(resizeShortSideAndCenterCrop(Rgb8Image(8, 8), 8, 9), Error);
  }
};

DINOSCOPE_TEST(EvaluationViewTest)
#include "evaluation_view_test.moc"
