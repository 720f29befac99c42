#include <QTest>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "engine/data/decode.h"
#include "engine/views/blur.h"
#include "engine/views/color.h"
#include "engine/views/evaluation_view.h"
#include "engine/views/geometry.h"
#include "engine/views/hue.h"
#include "engine/views/resample.h"
#include "tests/support/fixtures.h"

using namespace dinoscope;
using Json = nlohmann::json;

namespace {

Rgb8Image resizedCrop(const Rgb8Image& photo, const Json& op) {
  // out_size is height, width, as torchvision has it.
  Rgb8Image out(op["out_size"][1].get<int>(), op["out_size"][0].get<int>());
  BicubicResampler().resize(photo, {op["left"], op["top"], op["width"], op["height"]}, RgbPixels(out));
  return out;
}

void adjustColor(RgbPixels pixels, const std::string& name, double factor) {
  if (name == "brightness") adjustBrightness(pixels, factor);
  if (name == "contrast") adjustContrast(pixels, factor);
  if (name == "saturation") adjustSaturation(pixels, factor);
  if (name == "hue") shiftHue(pixels, factor);
}

/// Empty when the operation's name is not known.
Rgb8Image carryOut(const Json& op, Rgb8Image image) {
  const std::string name = op["op"];
  const RgbPixels pixels(image);
  if (name == "resized_crop") return resizedCrop(image, op);
  if (name == "resize_short_side_then_center_crop")
    return resizeShortSideAndCenterCrop(image, op["resize"], op["crop"]);
  if (name == "hflip")
    flipHorizontally(pixels);
  else if (name == "brightness" || name == "contrast" || name == "saturation" || name == "hue")
    adjustColor(pixels, name, op["factor"]);
  else if (name == "grayscale")
    convertToGrayscale(pixels);
  else if (name == "solarize")
    solarize(pixels, op["threshold"]);
  else if (name == "gaussian_blur")
    BoxBlur().apply(pixels, op["radius"]);
  else if (name == "color_jitter")
    for (const std::string step : op["order"]) adjustColor(pixels, step, op["factors"][step]);
  else
    return {};
  return image;
}

}  // namespace

/// Every picture of the reference, bit for bit.
class OperationsFixtureTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void matches_data() {
    QTest::addColumn<QString>("json");
    const Json index = test::fixtureJson(test::fixtureFolder("augment") / "ops.json");
    if (!index.contains("ops")) QSKIP("The fixtures have no augment/ops.json.");
    for (const Json& op : index["ops"])
      if (op.value("output", "").ends_with(".png"))
        QTest::newRow(op["output"].get<std::string>().c_str()) << QString::fromStdString(op.dump());
  }

  void matches() {
    QFETCH(QString, json);
    const Json op = Json::parse(json.toStdString());
    const auto folder = test::fixtureFolder("augment");
    const auto expected_path = folder / op["output"].get<std::string>();
    const auto input_path = folder / op["input"].get<std::string>();
    if (!std::filesystem::exists(expected_path) || !std::filesystem::exists(input_path))
      QSKIP("The fixtures lack a file of this operation.");

    const Rgb8Image expected = decodeImage(expected_path);
    const Rgb8Image result = carryOut(op, decodeImage(input_path));
    if (result.isEmpty()) QSKIP("An operation that is not known.");
    QCOMPARE(result.width, expected.width);
    QCOMPARE(result.height, expected.height);
    int largest = 0;
    std::size_t differing = 0;
    for (std::size_t i = 0; i < expected.pixels.size(); ++i) {
      const int difference = std::abs(result.pixels[i] - expected.pixels[i]);
      largest = std::max(largest, difference);
      differing += difference != 0 ? 1 : 0;
    }
    QVERIFY2(largest == 0, qPrintable(QString("%1 values differ, by up to %2").arg(differing).arg(largest)));
  }
};

QTEST_GUILESS_MAIN(OperationsFixtureTest)
#include "operations_fixture_test.moc"
