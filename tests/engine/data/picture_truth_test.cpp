#include <QTest>

#include <fstream>
#include <iterator>

#include "engine/data/decode.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

/// Pixels by Pillow or by definition (tests/fixtures/pictures/make.py).
Rgb8Image referenceOf(const std::string& name, int width, int height) {
  std::ifstream file(fixtureFile("pictures", name + ".rgb"), std::ios::binary);
  Rgb8Image image(width, height);
  const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
  if (bytes.size() != image.pixels.size()) throw MissingFixture(name + ".rgb");
  std::copy(bytes.begin(), bytes.end(), image.pixels.begin());
  return image;
}

}  // namespace

/// What a format says its pixels mean is what is decoded: docs/pictures.md has the table.
class PictureTruthTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void decodesAsASecondDecoder_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("tolerance");
    const nlohmann::json index = fixtureJson("pictures", "index.json");
    QVERIFY(index.size() > 70);
    for (const auto& [name, one] : index.items())
      QTest::newRow(name.c_str()) << one["width"].get<int>() << one["height"].get<int>()
                                  << one["tolerance"].get<int>();
  }
  void decodesAsASecondDecoder() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, tolerance);
    const std::string name = QTest::currentDataTag();
    const std::filesystem::path path = fixtureFile("pictures", name);
    const ImageHeader header = readImageHeader(path);
    QCOMPARE(header.width, width);
    QCOMPARE(header.height, height);
    const Rgb8Image seen = decodeImage(path);
    QCOMPARE(seen.width, width);
    QCOMPARE(seen.height, height);
    const Rgb8Image wanted = referenceOf(name, width, height);
    int largest = 0;
    for (std::size_t i = 0; i < seen.pixels.size(); ++i)
      largest = std::max(largest, std::abs(seen.pixels[i] - wanted.pixels[i]));
    QVERIFY2(largest <= tolerance, qPrintable(QString("off by %1, %2 may be").arg(largest).arg(tolerance)));
  }

  /// Half of a sensor's pixels a side, its colours by the camera's matrix: which quarter is which.
  void developsARawFile() {
    const std::filesystem::path path = fixtureFile("pictures", "quarters.dng");
    const ImageHeader header = readImageHeader(path);
    QCOMPARE(header.format, std::string("RAW"));
    const Rgb8Image image = decodeImage(path);
    QCOMPARE(image.width, header.width);
    QCOMPARE(image.height, header.height);
    QVERIFY(std::abs(image.width - 40) <= 1 && std::abs(image.height - 28) <= 1);
    const auto brightest = [&](int x, int y) {
      const std::uint8_t* rgb = image.at(x, y);
      return static_cast<int>(std::max_element(rgb, rgb + 3) - rgb);
    };
    QCOMPARE(brightest(8, 6), 0);
    QCOMPARE(brightest(30, 6), 1);
    QCOMPARE(brightest(8, 20), 2);
    const std::uint8_t* white = image.at(30, 20);
    QVERIFY(*std::min_element(white, white + 3) > 200);
  }
};

DINOSCOPE_TEST(PictureTruthTest)
#include "picture_truth_test.moc"
