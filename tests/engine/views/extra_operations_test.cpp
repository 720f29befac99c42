#include <QTest>

#include <algorithm>
#include <cmath>
#include <opencv2/imgcodecs.hpp>
#include <set>
#include <variant>
#include <vector>

#include "engine/core/random.h"
#include "engine/views/color.h"
#include "engine/views/geometry.h"
#include "engine/views/jpeg_artifacts.h"
#include "engine/views/noise.h"
#include "engine/views/perspective.h"
#include "engine/views/view_plan.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

Rgb8Image filled(int width, int height, std::uint8_t level) {
  Rgb8Image image(width, height);
  std::fill(image.pixels.begin(), image.pixels.end(), level);
  return image;
}

/// Soft, coloured, with some texture.
Rgb8Image photograph(int width, int height) {
  Rgb8Image image(width, height);
  RandomStream stream(3, RandomPurpose::Sampling);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      for (int c = 0; c < 3; ++c)
        image.at(x, y)[c] = static_cast<std::uint8_t>(
            120 + 50 * std::sin(x * 0.06 + c) + 40 * std::cos(y * 0.05 * (c + 1)) + 16 * stream.uniform());
  return image;
}

std::vector<double> channelMeans(const Rgb8Image& image) {
  std::vector<double> means(3);
  for (std::size_t i = 0; i < image.pixels.size(); ++i)
    means[i % 3] += image.pixels[i] * 3.0 / static_cast<double>(image.pixels.size());
  return means;
}

double meanDifference(const Rgb8Image& a, const Rgb8Image& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.pixels.size(); ++i) sum += std::abs(a.pixels[i] - b.pixels[i]);
  return sum / static_cast<double>(a.pixels.size());
}

template <typename Operation>
bool has(const ViewPlan& plan) {
  return std::any_of(plan.operations.begin(), plan.operations.end(),
                     [](const auto& operation) { return std::holds_alternative<Operation>(operation); });
}

ViewSettings extrasFor(double first_global, double other_globals, double locals) {
  ViewSettings settings;
  settings.gray_world_probability = settings.perspective_probability = settings.noise_probability =
      settings.jpeg_probability = settings.erase_probability = {first_global, other_globals, locals};
  return settings;
}

}  // namespace

/// The operations that neither reference has.
class ExtraOperationsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void areOffByDefault() {
    for (std::uint64_t image = 0; image < 300; ++image)
      for (const ViewPlan& plan : planViews({}, {1, 0, image}, 100, 80))
        for (const ViewOperation& operation : plan.operations)
          QVERIFY(operation.index() <= ViewOperation(Solarize{}).index());
  }

  void areOnForEachKindOfView() {
    for (std::size_t kind = 0; kind < 3; ++kind) {
      const ViewSettings settings = extrasFor(kind == 0, kind == 1, kind == 2);
      for (const ViewPlan& plan : planViews(settings, {1, 0, 0}, 100, 80)) {
        const bool is_on = (plan.view_index == 0 && kind == 0) || (plan.view_index == 1 && kind == 1) ||
                           (plan.view_index > 1 && kind == 2);
        QCOMPARE(has<GrayWorld>(plan), is_on);
        QCOMPARE(has<Perspective>(plan), is_on);
        QCOMPARE(has<AddNoise>(plan), is_on);
        QCOMPARE(has<JpegArtifacts>(plan), is_on);
        QCOMPARE(has<Erase>(plan), is_on);
      }
    }
  }

  void drawWithinTheirRanges() {
    ViewSettings settings = extrasFor(1, 1, 1);
    settings.jpeg_quality = {20, 40};
    settings.erase_scale = {0.1, 0.3};
    settings.noise_sigma = {3, 4};
    std::set<std::uint64_t> noise_seeds;
    std::size_t views = 0;
    for (std::uint64_t image = 0; image < 200; ++image)
      for (const ViewPlan& plan : planViews(settings, {1, 0, image}, 100, 80)) {
        ++views;
        for (const ViewOperation& operation : plan.operations) {
          if (const auto* noise = std::get_if<AddNoise>(&operation)) {
            QVERIFY(noise->sigma >= 3 && noise->sigma <= 4);
            noise_seeds.insert(noise->seed);
          }
          if (const auto* jpeg = std::get_if<JpegArtifacts>(&operation))
            QVERIFY(jpeg->quality >= 20 && jpeg->quality <= 40);
          if (const auto* area = std::get_if<Erase>(&operation)) {
            QVERIFY(area->left >= 0 && area->left + area->width <= plan.size_px);
            QVERIFY(area->top >= 0 && area->top + area->height <= plan.size_px);
            const double part = static_cast<double>(area->width) * area->height / plan.size_px / plan.size_px;
            QVERIFY2(part > 0.08 && part < 0.32, qPrintable(QString::number(part)));
          }
        }
      }
    QCOMPARE(noise_seeds.size(), views);
  }

  void noiseIsGaussianAndKeyed() {
    Rgb8Image image = filled(200, 200, 128);
    addNoise(RgbPixels(image), 10, 77);
    double sum = 0, squares = 0, beyond_two_sigma = 0;
    for (const std::uint8_t level : image.pixels) {
      const double deviation = level - 128.0;
      sum += deviation;
      squares += deviation * deviation;
      beyond_two_sigma += std::abs(deviation) > 20.5 ? 1 : 0;
    }
    const auto count = static_cast<double>(image.pixels.size());
    QVERIFY(std::abs(sum / count) < 0.15);
    QVERIFY(std::abs(std::sqrt(squares / count) - 10) < 0.15);
    QVERIFY(std::abs(beyond_two_sigma / count - 0.0404) < 0.006);

    Rgb8Image again = filled(200, 200, 128), other = filled(200, 200, 128);
    addNoise(RgbPixels(again), 10, 77);
    addNoise(RgbPixels(other), 10, 78);
    QVERIFY(again == image);
    QVERIFY(!(other == image));
  }

  void jpegArtifactsAreLikeACodecs_data() {
    QTest::addColumn<int>("quality");
    for (const int quality : {5, 30, 60, 90, 100}) QTest::addRow("quality %d", quality) << quality;
  }
  void jpegArtifactsAreLikeACodecs() {
    QFETCH(int, quality);
    const Rgb8Image photo = photograph(101, 83);
    Rgb8Image ours = photo;
    JpegRoom room;
    addJpegArtifacts(RgbPixels(ours), quality, room);

    std::vector<std::uint8_t> bytes;
    cv::Mat bgr(photo.height, photo.width, CV_8UC3);
    for (int y = 0; y < photo.height; ++y)
      for (int x = 0; x < photo.width; ++x)
        bgr.at<cv::Vec3b>(y, x) = {photo.at(x, y)[2], photo.at(x, y)[1], photo.at(x, y)[0]};
    QVERIFY(cv::imencode(".jpg", bgr, bytes, {cv::IMWRITE_JPEG_QUALITY, quality}));
    const cv::Mat decoded = cv::imdecode(bytes, cv::IMREAD_COLOR);
    Rgb8Image theirs(photo.width, photo.height);
    for (int y = 0; y < photo.height; ++y)
      for (int x = 0; x < photo.width; ++x)
        for (int c = 0; c < 3; ++c) theirs.at(x, y)[c] = decoded.at<cv::Vec3b>(y, x)[2 - c];

    // The codec smooths colours when it enlarges them, we repeat them.
    QVERIFY2(meanDifference(ours, theirs) < 2.5, qPrintable(QString::number(meanDifference(ours, theirs))));
    const double ours_lost = meanDifference(ours, photo), theirs_lost = meanDifference(theirs, photo);
    QVERIFY2(std::abs(ours_lost - theirs_lost) < 0.25 * theirs_lost + 0.5,
             qPrintable(QString("%1 and %2").arg(ours_lost).arg(theirs_lost)));
  }

  void jpegOfOneColourIsThatColour() {
    for (const auto& [width, height] : {std::pair{1, 1}, {8, 8}, {17, 3}}) {
      Rgb8Image image = filled(width, height, 93);
      JpegRoom room;
      addJpegArtifacts(RgbPixels(image), 80, room);
      QVERIFY(meanDifference(image, filled(width, height, 93)) <= 2);
    }
  }

  void perspectiveTakesTheQuadrilateral() {
    const Rgb8Image photo = photograph(64, 64);
    std::vector<std::uint8_t> scratch;
    Rgb8Image same = photo;
    changePerspective(RgbPixels(same), Perspective{}, scratch);
    QVERIFY(same == photo);

    // The middle half of the sides: an enlargement by 2 about the centre.
    Rgb8Image enlarged = photo;
    Perspective half;
    half.corners.fill(0.25);
    changePerspective(RgbPixels(enlarged), half, scratch);
    for (int c = 0; c < 3; ++c) {
      const int between = (photo.at(16, 16)[c] * 9 + photo.at(15, 16)[c] * 3 + photo.at(16, 15)[c] * 3 +
                           photo.at(15, 15)[c]) /
                          16;
      QVERIFY(std::abs(enlarged.at(0, 0)[c] - between) <= 1);
    }
    Rgb8Image white = filled(31, 20, 255);
    changePerspective(RgbPixels(white), {{0.4, 0.1, 0, 0.3, 0.2, 0.45, 0, 0}}, scratch);
    QVERIFY(white == filled(31, 20, 255));
  }

  void grayWorldEvensTheChannels() {
    Rgb8Image photo = photograph(80, 60);
    for (std::size_t i = 0; i < photo.pixels.size(); i += 3)
      photo.pixels[i] = static_cast<std::uint8_t>(photo.pixels[i] / 2);
    balanceGrayWorld(RgbPixels(photo));
    const auto means = channelMeans(photo);
    QVERIFY(std::abs(means[0] - means[1]) < 1.5 && std::abs(means[1] - means[2]) < 1.5);
    Rgb8Image black = filled(5, 5, 0);
    balanceGrayWorld(RgbPixels(black));
    QVERIFY(black == filled(5, 5, 0));
  }

  void erasingCoversJustTheRectangle() {
    Rgb8Image image = filled(20, 10, 200);
    erase(RgbPixels(image), Erase{3, 2, 5, 4, {1, 2, 3}});
    for (int y = 0; y < 10; ++y)
      for (int x = 0; x < 20; ++x) {
        const bool is_inside = x >= 3 && x < 8 && y >= 2 && y < 6;
        for (int c = 0; c < 3; ++c) QCOMPARE(int(image.at(x, y)[c]), is_inside ? c + 1 : 200);
      }
  }

  void areDescribed() {
    QCOMPARE(describe(AddNoise{4.26, 1}), std::string("Noise, sigma 4.3 levels"));
    QCOMPARE(describe(JpegArtifacts{42}), std::string("JPEG, quality 42"));
    QCOMPARE(describe(Erase{1, 2, 30, 40, {}}), std::string("Erased 30 x 40 px"));
  }
};

DINOSCOPE_TEST(ExtraOperationsTest)
#include "extra_operations_test.moc"
