#include <QTest>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "engine/data/decode.h"
#include "engine/views/blur.h"
#include "engine/views/color.h"
#include "engine/views/crop_resizer.h"
#include "engine/views/evaluation_view.h"
#include "engine/views/geometry.h"
#include "engine/views/hue.h"
#include "engine/views/plane_blur.h"
#include "engine/views/plane_color.h"
#include "engine/views/plane_hue.h"
#include "engine/views/resample.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using Json = nlohmann::json;

namespace {

// Ways to the same pictures: the straightforward one, and those on planes that ViewRenderer takes.

enum class Way { Straightforward, OnPlanes, WithDotProducts };

std::unique_ptr<CropResizer> resizerOf(Way way) {
  return way == Way::OnPlanes ? makePlaneResizer() : makeDotProductResizer();
}

Rgb8Image resizedCrop(const Rgb8Image& photo, const CropBox& box, CropResizer::Mirror mirror, Rgb8Image out,
                      Way way) {
  const auto resizer = resizerOf(way);
  ViewPlanes planes;
  planes.setSize(out.width, out.height);
  resizer->open(photo, box);
  resizer->resize(box, mirror, planes);
  planes.interleave(RgbPixels(out));
  return out;
}

template <typename Pixels>
void adjustColor(Pixels&& pixels, const std::string& name, double factor) {
  if (name == "brightness") adjustBrightness(pixels, factor);
  if (name == "contrast") adjustContrast(pixels, factor);
  if (name == "saturation") adjustSaturation(pixels, factor);
  if (name == "hue") shiftHue(pixels, factor);
}

/// False when the operation's name is not known.
template <typename Pixels>
bool change(const Json& op, Pixels&& pixels, auto& blur) {
  const std::string name = op["op"];
  if (name == "brightness" || name == "contrast" || name == "saturation" || name == "hue")
    adjustColor(pixels, name, op["factor"]);
  else if (name == "grayscale")
    convertToGrayscale(pixels);
  else if (name == "solarize")
    solarize(pixels, op["threshold"]);
  else if (name == "gaussian_blur")
    blur.apply(pixels, op["radius"]);
  else if (name == "color_jitter")
    for (const std::string step : op["order"]) adjustColor(pixels, step, op["factors"][step]);
  else
    return false;
  return true;
}

/// Empty when the operation's name is not known.
Rgb8Image carryOut(const Json& op, Rgb8Image image, Way way) {
  const std::string name = op["op"];
  const bool on_planes = way != Way::Straightforward;
  if (name == "resized_crop") {  // out_size is height, width, as torchvision has it
    const CropBox box{op["left"], op["top"], op["width"], op["height"]};
    Rgb8Image out(op["out_size"][1].get<int>(), op["out_size"][0].get<int>());
    if (on_planes) return resizedCrop(image, box, {}, std::move(out), way);
    BicubicResampler().resize(image, box, RgbPixels(out));
    return out;
  }
  if (name == "resize_short_side_then_center_crop")
    return resizeShortSideAndCenterCrop(image, op["resize"], op["crop"]);
  if (name == "hflip" && on_planes)
    return resizedCrop(image, {0, 0, image.width, image.height}, {.left_right = true}, image, way);
  if (name == "hflip") {
    flipHorizontally(RgbPixels(image));
    return image;
  }
  if (!on_planes) {
    BoxBlur blur;
    return change(op, RgbPixels(image), blur) ? image : Rgb8Image();
  }
  ViewPlanes planes;
  planes.separate(RgbPixels(image));
  PlaneBlur blur;
  if (!change(op, planes, blur)) return {};
  planes.interleave(RgbPixels(image));
  return image;
}

}  // namespace

/// Every picture of the reference, bit for bit.
class OperationsFixtureTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void matches_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<int>("way");
    const Json index = test::fixtureJson("augment", "ops.json");
    for (const Json& op : index.at("ops"))
      if (op.value("output", "").ends_with(".png"))
        for (const Way way : {Way::Straightforward, Way::OnPlanes, Way::WithDotProducts})
          QTest::addRow("%s, way %d", op["output"].get<std::string>().c_str(), static_cast<int>(way))
              << QString::fromStdString(op.dump()) << static_cast<int>(way);
  }

  void matches() {
    QFETCH(QString, json);
    QFETCH(int, way);
    if (static_cast<Way>(way) == Way::WithDotProducts && !makeDotProductResizer())
      SKIP_FOR_LACK_OF("a processor with AVX-512 VNNI");
    const Json op = Json::parse(json.toStdString());
    const Rgb8Image expected = decodeImage(test::fixtureFile("augment", op["output"]));
    const Rgb8Image result =
        carryOut(op, decodeImage(test::fixtureFile("augment", op["input"])), static_cast<Way>(way));
    QVERIFY2(!result.isEmpty(), "an operation that this test does not know");
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

DINOSCOPE_TEST(OperationsFixtureTest)
#include "operations_fixture_test.moc"
