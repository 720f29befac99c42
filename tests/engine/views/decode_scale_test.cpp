#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include "engine/data/image_folder.h"
#include "engine/views/decode_scale.h"
#include "engine/views/view_plan.h"
#include "engine/views/view_renderer.h"
#include "tests/engine/data/picture_bytes.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

int scaled(int side, int eighths) { return (side * eighths + 7) / 8; }

/// A soft picture: waves of 40 px and more.
Rgb8Image waves(int width, int height) {
  Rgb8Image image(width, height);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      for (int c = 0; c < 3; ++c)
        image.at(x, y)[c] =
            static_cast<std::uint8_t>(127.5 + 60 * std::sin(x / 7.0 + c) + 60 * std::cos(y / (9.0 + c)));
  return image;
}

}  // namespace

class DecodeScaleTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void photosAreNoSmallerThanTheirCropsNeed_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("eighths");
    QTest::newRow("ImageNet") << 500 << 375 << 8;
    QTest::newRow("screen") << 1920 << 1080 << 3;
    QTest::newRow("camera") << 4000 << 3000 << 2;
    QTest::newRow("upright") << 3000 << 4000 << 2;
    QTest::newRow("huge") << 12000 << 9000 << 1;
    QTest::newRow("panorama: its height is all there is") << 9000 << 230 << 8;
    QTest::newRow("one pixel") << 1 << 1 << 8;
  }
  void photosAreNoSmallerThanTheirCropsNeed() {
    QFETCH(int, width);
    QFETCH(int, height);
    const ViewSettings settings;
    const int eighths = eighthsForViews(settings, width, height);
    QTEST(eighths, "eighths");
    if (eighths == 8) return;
    for (std::uint64_t image = 0; image < 3000; ++image)
      for (const ViewPlan& plan :
           planViews(settings, {1, 0, image}, scaled(width, eighths), scaled(height, eighths)))
        QVERIFY(plan.box.width >= plan.size_px && plan.box.height >= plan.size_px);
  }

  void withoutLocalViewsLessIsNeeded() {
    ViewSettings settings;
    settings.local_scale = {0.01, 0.02};
    QCOMPARE(eighthsForViews(settings, 4000, 3000), 3);
    settings.local_count = 0;
    QCOMPARE(eighthsForViews(settings, 4000, 3000), 1);
  }

  void viewsOfAScaledPhotoLookTheSame() {
    const QTemporaryDir folder;
    writeFile(folder.filePath("photo.jpg").toStdString(), jpeg(waves(1920, 1280)));
    DataSettings settings;
    settings.folder = folder.path().toStdString();
    const ImageFolder whole = ImageFolder::scan(settings);
    ImageFolder limited = whole;
    const ViewSettings views;
    limited.limitDetailTo(views);
    const Rgb8Image photo = whole.load(0), small = limited.load(0);
    QCOMPARE(photo.width, 1920);
    QCOMPARE(small.width, 720);

    double squares = 0, count = 0;
    ViewRenderer renderer;
    for (std::uint64_t image = 0; image < 10; ++image) {
      const auto exact = planViews(views, {1, 0, image}, photo.width, photo.height);
      const auto other = planViews(views, {1, 0, image}, small.width, small.height);
      for (std::size_t i = 0; i < exact.size(); ++i) {
        const Rgb8Image a = renderer.render(photo, exact[i]), b = renderer.render(small, other[i]);
        for (std::size_t k = 0; k < a.pixels.size(); ++k)
          squares += std::pow(static_cast<double>(a.pixels[k]) - b.pixels[k], 2);
        count += static_cast<double>(a.pixels.size());
      }
    }
    // What is left is that boxes are rounded to coarser pixels: up to half of one at each edge.
    const double psnr = 10 * std::log10(255 * 255 / (squares / count));
    QVERIFY2(psnr > 30, qPrintable(QString::number(psnr)));
  }

  void otherFormatsAreDecodedWhole() {
    const QTemporaryDir folder;
    writeFile(folder.filePath("photo.png").toStdString(), encoded(waves(1920, 1280), ".png"));
    DataSettings settings;
    settings.folder = folder.path().toStdString();
    ImageFolder limited = ImageFolder::scan(settings);
    limited.limitDetailTo({});
    QCOMPARE(limited.load(0).width, 1920);
  }
};

DINOSCOPE_TEST(DecodeScaleTest)
#include "decode_scale_test.moc"
