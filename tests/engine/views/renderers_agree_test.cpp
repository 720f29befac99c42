#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "engine/core/random.h"
#include "engine/views/blur.h"
#include "engine/views/hue.h"
#include "engine/views/plane_blur.h"
#include "engine/views/plane_color.h"
#include "engine/views/plane_hue.h"
#include "engine/views/reference_renderer.h"
#include "engine/views/view_renderer.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

/// Soft colours with hard edges and some grey, so that every branch of every operation is met.
Rgb8Image picture(int width, int height, std::uint64_t seed) {
  Rgb8Image image(width, height);
  RandomStream stream(seed, RandomPurpose::Sampling);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) {
      const auto bits = stream.next();
      for (int c = 0; c < 3; ++c) {
        const double wave = 127.5 * (1 + std::sin(x * 0.11 * (c + 1) + y * 0.07));
        const auto noise = static_cast<int>(bits >> (8 * c) & 31) - 16;
        image.at(x, y)[c] = static_cast<std::uint8_t>(std::clamp(static_cast<int>(wave) + noise, 0, 255));
      }
      if ((x / 9 + y / 7) % 5 == 0) std::fill_n(image.at(x, y), 3, static_cast<std::uint8_t>(bits >> 32));
    }
  return image;
}

ViewSettings everySetting(int global_size_px, int local_size_px) {
  ViewSettings settings;
  settings.global_size_px = global_size_px;
  settings.local_size_px = local_size_px;
  settings.vertical_flip = settings.rotation = settings.grayscale_probability = 0.3;
  settings.brightness = settings.contrast = settings.saturation = 1;
  settings.hue = 0.5;
  settings.blur_probability = {1, 0.5, 0.5};
  settings.blur_sigma = {0, 6};
  settings.solarize_probability = {0.3, 0.3, 0.3};
  settings.gray_world_probability = settings.perspective_probability = {0.2, 0.2, 0.2};
  settings.noise_probability = settings.jpeg_probability = settings.erase_probability = {0.2, 0.2, 0.2};
  return settings;
}

}  // namespace

/// ViewRenderer against ReferenceRenderer: never a differing level.
class RenderersAgreeTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void onRandomPlans_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("global_size_px");
    QTest::addColumn<int>("local_size_px");
    QTest::addColumn<int>("photos");
    QTest::newRow("usual") << 500 << 375 << 224 << 96 << 12;
    QTest::newRow("upright, odd") << 333 << 517 << 97 << 41 << 20;
    QTest::newRow("tiny") << 7 << 5 << 32 << 8 << 60;
    QTest::newRow("one pixel") << 1 << 1 << 16 << 9 << 30;
    QTest::newRow("one column") << 1 << 400 << 65 << 33 << 30;
    QTest::newRow("panorama") << 3000 << 17 << 64 << 63 << 20;
    QTest::newRow("large, much shrunk") << 1900 << 1400 << 48 << 17 << 4;
  }
  void onRandomPlans() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, global_size_px);
    QFETCH(int, local_size_px);
    QFETCH(int, photos);
    const ViewSettings settings = everySetting(global_size_px, local_size_px);
    const Rgb8Image photo = picture(width, height, 1);
    ViewRenderer plain(makePlaneResizer());
    ViewRenderer fastest;
    ReferenceRenderer reference;
    for (std::uint64_t image = 0; image < static_cast<std::uint64_t>(photos); ++image) {
      const auto plans = planViews(settings, {3, 0, image}, width, height);
      plain.open(photo, plans);
      fastest.open(photo, plans);
      for (const ViewPlan& plan : plans) {
        const Rgb8Image expected = reference.render(photo, plan);
        Rgb8Image view(plan.size_px, plan.size_px);
        plain.render(plan, view.pixels);
        QVERIFY(view == expected);
        fastest.render(plan, view.pixels);
        QVERIFY(view == expected);
      }
    }
  }

  void onHuesOfAllColours_data() {
    QTest::addColumn<double>("turns");
    for (const double turns : {-0.5, -0.1, 0.0, 0.07, 0.31}) QTest::addRow("%g turns", turns) << turns;
  }
  void onHuesOfAllColours() {
    QFETCH(double, turns);
    // A plane for each value of red. A shift of whole 255ths meets every hue byte from every other one.
    for (int red = 0; red < 256; ++red) {
      Rgb8Image colors(256, 256);
      for (int y = 0; y < 256; ++y)
        for (int x = 0; x < 256; ++x) {
          const int rgb[] = {red, y, x};
          for (int c = 0; c < 3; ++c) colors.at(x, y)[c] = static_cast<std::uint8_t>(rgb[c]);
        }
      ViewPlanes planes;
      planes.separate(RgbPixels(colors));
      shiftHue(planes, turns);
      Rgb8Image result(256, 256);
      planes.interleave(RgbPixels(result));
      shiftHue(RgbPixels(colors), turns);
      QVERIFY(result == colors);
    }
  }

  void onBlendsOfAnyStrength() {
    // Without a table, whether or not this processor would use one.
    std::vector<std::uint8_t> levels(256);
    for (const double factor : {0.0, 0.3, 0.6, 0.83, 1.0, 1.17, 1.4, 2.0})
      for (int gray = 0; gray < 256; gray += 15) {
        for (std::size_t i = 0; i < levels.size(); ++i) levels[i] = static_cast<std::uint8_t>(i);
        blendWithLevel(levels.data(), levels.size(), gray, static_cast<float>(factor));
        for (int level = 0; level < 256; ++level) {
          const float value =
              static_cast<float>(gray) + static_cast<float>(factor) * static_cast<float>(level - gray);
          const auto expected = static_cast<std::uint8_t>(value <= 0 ? 0 : value >= 255 ? 255 : value);
          QCOMPARE(int(levels[static_cast<std::size_t>(level)]), int(expected));
        }
      }
  }

  void onBlursOfAnyStrength() {
    PlaneBlur fast;
    BoxBlur reference;
    for (const double sigma : {0.0, 0.02, 0.5, 0.99, 1.0, 1.41421, 1.42, 2.0, 3.7, 9.0, 20.0})
      for (const auto& [width, height] : {std::pair{64, 64}, {33, 5}, {1, 9}, {9, 1}, {1, 1}}) {
        Rgb8Image image = picture(width, height, 2);
        ViewPlanes planes;
        planes.separate(RgbPixels(image));
        fast.apply(planes, sigma);
        Rgb8Image result(width, height);
        planes.interleave(RgbPixels(result));
        reference.apply(RgbPixels(image), sigma);
        QVERIFY(result == image);
      }
  }

  void withFlipsAnywhereAmongTheOperations() {
    const Rgb8Image photo = picture(61, 47, 4);
    ViewPlan plan;
    plan.size_px = 40;
    plan.box = {3, 2, 50, 41};
    plan.operations = {FlipVertical{},   FlipHorizontal{}, FlipVertical{}, Rotate{20},
                       FlipHorizontal{}, Grayscale{},      FlipVertical{}};
    QVERIFY(ViewRenderer().render(photo, plan) == ReferenceRenderer().render(photo, plan));
  }

  void timingAddsUpAndChangesNothing() {
    const Rgb8Image photo = picture(200, 150, 5);
    const auto plans = planViews({}, {1, 0, 0}, 200, 150);
    ViewRenderer timed, plain;
    ViewTiming timing;
    timed.addTimesTo(&timing);
    for (const ViewPlan& plan : plans) QVERIFY(timed.render(photo, plan) == plain.render(photo, plan));
    QVERIFY(timing.resample_ms > 0 && timing.color_ms > 0 && timing.blur_ms > 0);
    QCOMPARE(timing.decode_ms, 0.0);
    QCOMPARE(timing.total_ms(), timing.resample_ms + timing.color_ms + timing.blur_ms);
  }
};

DINOSCOPE_TEST(RenderersAgreeTest)
#include "renderers_agree_test.moc"
