// What pixels and colours alone tell: the comparison that a trained network must win.
#include "engine/eval/plain_features.h"

#include <QTest>
#include <cmath>

#include "engine/core/error.h"
#include "engine/eval/embedder.h"
#include "tests/engine/eval/made_photos.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

Rgb8Image filled(int side, std::uint8_t red, std::uint8_t green, std::uint8_t blue) {
  Rgb8Image photo(side, side);
  for (int y = 0; y < side; ++y)
    for (int x = 0; x < side; ++x) {
      photo.at(x, y)[0] = red;
      photo.at(x, y)[1] = green;
      photo.at(x, y)[2] = blue;
    }
  return photo;
}

torch::Tensor featuresOf(PlainFeatures features, const Rgb8Image& photo) {
  return embedPhoto(*makePlainFeatures(features), photo, plainTransform());
}

double cosine(const torch::Tensor& a, const torch::Tensor& b) {
  return torch::cosine_similarity(a, b, 0).item<double>();
}

Rgb8Image mirrored(const Rgb8Image& photo) {
  Rgb8Image turned(photo.width, photo.height);
  for (int y = 0; y < photo.height; ++y)
    for (int x = 0; x < photo.width; ++x)
      for (int c = 0; c < 3; ++c) turned.at(x, y)[c] = photo.at(photo.width - 1 - x, y)[c];
  return turned;
}

}  // namespace

class PlainFeaturesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void pixelsAreLevelsWithoutTheirMean() {
    const Rgb8Image photo = test::madePhoto(32, 32, 3);
    const torch::Tensor features = featuresOf(PlainFeatures::Pixels, photo);
    QCOMPARE(features.sizes(), (torch::IntArrayRef{3 * 32 * 32}));
    QVERIFY(std::abs(features.mean().item<float>()) < 1e-6F);
    const float difference = (features[0] - features[1]).item<float>();  // neighbours in the first row, red
    QVERIFY(std::abs(difference - static_cast<float>(photo.at(0, 0)[0] - photo.at(1, 0)[0]) / 255) < 1e-6F);
  }

  void colorsAreSquareRootsOfAHistogram() {
    const torch::Tensor features = featuresOf(PlainFeatures::Colors, filled(40, 255, 0, 32));
    QCOMPARE(features.sizes(), (torch::IntArrayRef{8 * 8 * 8}));
    QVERIFY(std::abs(features[(7 * 8 + 0) * 8 + 1].item<float>() - 1) < 1e-4F);
    QVERIFY(std::abs(features.square().sum().item<float>() - 1) < 1e-4F);
  }

  void colorsDoNotSeePlaces() {
    const Rgb8Image photo = test::madePhoto(32, 32, 1);
    const auto similarity = [&](PlainFeatures features) {
      return cosine(featuresOf(features, photo), featuresOf(features, mirrored(photo)));
    };
    QVERIFY(similarity(PlainFeatures::Colors) > 0.9999);
    QVERIFY(similarity(PlainFeatures::Pixels) < 0.9);
  }

  void theyAreNoNetwork() {
    const auto pixels = makePlainFeatures(PlainFeatures::Pixels);
    QVERIFY(!pixels->hasAttention());
    QVERIFY_THROWS_EXCEPTION(Error, pixels->featureGrid(torch::zeros({1, 3, 32, 32})));
    QCOMPARE(pixels->parameters().size(), std::size_t{0});
    for (const std::string& name : plainFeatureNames()) plainFeaturesNamed(name);
    QVERIFY_THROWS_EXCEPTION(Error, plainFeaturesNamed("shapes"));
  }
};

DINOSCOPE_TEST(PlainFeaturesTest)
#include "plain_features_test.moc"
