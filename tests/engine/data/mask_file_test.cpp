#include "engine/data/mask_file.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <opencv2/imgcodecs.hpp>

#include "engine/core/error.h"
#include "engine/pictures/png_file.h"
#include "tests/engine/data/picture_bytes.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

namespace {

/// White, with a box of this colour.
Rgb8Image boxOnWhite(std::uint8_t level) {
  Rgb8Image photo(20, 10);
  std::fill(photo.pixels.begin(), photo.pixels.end(), std::uint8_t{255});
  for (int y = 2; y < 8; ++y) std::fill_n(photo.at(4, y), 3 * 12, level);
  return photo;
}

std::int64_t pixelsOf(const ObjectMask& mask, MaskPixel kind) {
  return std::count(mask.pixels.begin(), mask.pixels.end(), kind);
}

}  // namespace

class MaskFileTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void whatIsNotBlackIsTheObject() {
    Rgb8Image picture(4, 1);
    const std::vector<std::uint8_t> levels{0, 0, 0, 1, 0, 0, 224, 224, 192, 255, 255, 255};
    picture.pixels = levels;
    writePng(path("voc.png"), picture);
    const ObjectMask mask = readObjectMask(path("voc.png"));
    const std::vector<MaskPixel> expected{MaskPixel::Ground, MaskPixel::Object, MaskPixel::NotCounted,
                                          MaskPixel::Object};
    QVERIFY(mask.pixels == expected);
  }
  void aCutOutIsWhatItCovers() {
    cv::Mat cutout(1, 3, CV_8UC4);
    const int alphas[]{0, 127, 128};
    for (int x = 0; x < 3; ++x)
      cutout.at<cv::Vec4b>(0, x) = cv::Vec4b(9, 9, 9, static_cast<uchar>(alphas[x]));
    cv::imwrite(path("cutout.png").string(), cutout);
    const ObjectMask mask = readObjectMask(path("cutout.png"));
    QCOMPARE(pixelsOf(mask, MaskPixel::Object), 1);
    QVERIFY(mask.at(2, 0) == MaskPixel::Object);
  }
  void oneBitAndSixteenBitsAreRead() {
    cv::Mat levels = cv::Mat::zeros(2, 2, CV_16UC1);
    levels.at<std::uint16_t>(0, 1) = 65535;
    cv::imwrite(path("deep.png").string(), levels);
    QCOMPARE(pixelsOf(readObjectMask(path("deep.png")), MaskPixel::Object), 1);
    cv::imwrite(path("bits.pbm").string(), cv::Mat::eye(2, 2, CV_8UC1) * 255);
    QCOMPARE(pixelsOf(readObjectMask(path("bits.pbm")), MaskPixel::Object), 2);
  }
  void aJpegIsRefused() {
    test::writeFile(path("mask.jpg"), test::jpeg(boxOnWhite(0)));
    QVERIFY_EXCEPTION_THROWN(readObjectMask(path("mask.jpg")), Error);
  }
  void theGroundIsWhiteThatReachesTheBorder() {
    Rgb8Image photo = boxOnWhite(10);
    std::fill_n(photo.at(8, 4), 6, std::uint8_t{255});  // a hole
    const ObjectMask mask = objectOnWhite(photo);
    QCOMPARE(pixelsOf(mask, MaskPixel::Object), 12 * 6);
    QVERIFY(mask.at(8, 4) == MaskPixel::Object);
    QCOMPARE(pixelsOf(objectOnWhite(boxOnWhite(255)), MaskPixel::Object), 0);
  }
  void masksHaveThePathsOfTheirPhotos() {
    fs::create_directories(path("masks/boots"));
    writePng(path("masks/boots/7.png"), boxOnWhite(0));
    QCOMPARE(maskFileFor(path("masks"), "boots/7.jpg"), path("masks/boots/7.png"));
    QVERIFY(maskFileFor(path("masks"), "boots/8.jpg").empty());
    QVERIFY(maskFileFor(path("nowhere"), "boots/7.jpg").empty());
  }

private:
  fs::path path(const char* name) const { return fs::path(m_folder->filePath(name).toStdString()); }

  std::unique_ptr<QTemporaryDir> m_folder;
};

DINOSCOPE_TEST(MaskFileTest)
#include "mask_file_test.moc"
