#include <QTest>

#include <cstdint>
#include <vector>

#include "engine/core/random.h"
#include "engine/views/geometry.h"
#include "engine/views/view_renderer.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

Rgb8Image noise(int width, int height) {
  Rgb8Image image(width, height);
  RandomStream stream(1, RandomPurpose::Sampling);
  for (std::uint8_t& level : image.pixels) level = static_cast<std::uint8_t>(stream.next());
  return image;
}

}  // namespace

class ViewRendererTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aRendererCarriesNothingOver() {
    // One renderer for views of different sizes gives what fresh ones give.
    ViewRenderer kept;
    for (const auto& [width, height] : {std::pair{300, 200}, {31, 500}, {1, 1}, {640, 3}}) {
      const Rgb8Image photo = noise(width, height);
      for (const ViewPlan& plan : planViews({}, {1, 0, 0}, width, height))
        QVERIFY(kept.render(photo, plan) == ViewRenderer().render(photo, plan));
    }
  }

  void anUntouchedViewIsThePhoto() {
    const Rgb8Image photo = noise(32, 32);
    ViewPlan plan;
    plan.size_px = 32;
    plan.box = {0, 0, 32, 32};
    QVERIFY(ViewRenderer().render(photo, plan) == photo);
  }

  void pixelsOutsideTheBoxNeverEnter() {
    Rgb8Image photo(40, 40);  // black
    for (int y = 10; y < 20; ++y)
      for (int x = 10; x < 20; ++x) std::fill_n(photo.at(x, y), 3, std::uint8_t{200});
    ViewPlan plan;
    plan.size_px = 64;
    plan.box = {10, 10, 10, 10};
    for (const std::uint8_t level : ViewRenderer().render(photo, plan).pixels) QCOMPARE(int(level), 200);
  }

  void flipsAreTheirOwnInverse() {
    const Rgb8Image photo = noise(7, 5);
    Rgb8Image flipped = photo;
    flipHorizontally(RgbPixels(flipped));
    QVERIFY(!(flipped == photo));
    QVERIFY(std::equal(flipped.at(0, 2), flipped.at(1, 2), photo.at(6, 2)));
    flipHorizontally(RgbPixels(flipped));
    flipVertically(RgbPixels(flipped));
    QVERIFY(std::equal(flipped.row(0), flipped.row(1), photo.row(4)));
    flipVertically(RgbPixels(flipped));
    QVERIFY(flipped == photo);
  }

  void rotationByAQuarterIsExactAndCounterClockwise() {
    const Rgb8Image photo = noise(9, 9);
    Rgb8Image rotated = photo;
    std::vector<std::uint8_t> scratch;
    rotate(RgbPixels(rotated), 90, scratch);
    for (int y = 0; y < 9; ++y)
      for (int x = 0; x < 9; ++x)
        for (int c = 0; c < 3; ++c) QCOMPARE(int(rotated.at(x, y)[c]), int(photo.at(8 - y, x)[c]));
  }

  void rotationLeavesNoBlackCorner() {
    Rgb8Image white(50, 30);
    std::fill(white.pixels.begin(), white.pixels.end(), std::uint8_t{255});
    std::vector<std::uint8_t> scratch;
    for (const double degrees : {-180.0, -33.0, 7.5, 45.0, 170.0}) {
      Rgb8Image rotated = white;
      rotate(RgbPixels(rotated), degrees, scratch);
      QVERIFY(rotated == white);
    }
  }

  void rendersEveryOperationOnTinyViews() {
    ViewSettings settings;
    settings.global_size_px = settings.local_size_px = 8;
    settings.vertical_flip = settings.rotation = settings.grayscale_probability = 0.5;
    settings.rotation_degrees = 180;
    settings.blur_sigma = {0, 20};
    settings.blur_probability = settings.solarize_probability = {1, 1, 1};
    const Rgb8Image photo = noise(13, 9);
    ViewRenderer renderer;
    for (std::uint64_t image = 0; image < 50; ++image)
      for (const ViewPlan& plan : planViews(settings, {1, 0, image}, photo.width, photo.height))
        QCOMPARE(renderer.render(photo, plan).width, 8);
  }
};

DINOSCOPE_TEST(ViewRendererTest)
#include "view_renderer_test.moc"
