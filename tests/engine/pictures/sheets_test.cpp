// Contact sheets, overlays and text: sizes that hold, nothing drawn outside.
#include <QTest>
#include <algorithm>
#include <vector>

#include "engine/pictures/attention_pictures.h"
#include "engine/pictures/contact_sheet.h"
#include "engine/pictures/text_drawing.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

Rgb8Image plain(int width, int height, std::uint8_t level) {
  Rgb8Image image(width, height);
  std::fill(image.pixels.begin(), image.pixels.end(), level);
  return image;
}

std::int64_t countOf(const Rgb8Image& image, std::uint8_t level) {
  std::int64_t count = 0;
  for (std::size_t i = 0; i < image.pixels.size(); i += 3)
    count += image.pixels[i] == level && image.pixels[i + 1] == level && image.pixels[i + 2] == level;
  return count;
}

}  // namespace

class SheetsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyPictureIsThereWithItsAspect() {
    const std::vector<SheetTile> tiles{{plain(200, 100, 7), "wide", "", false},
                                       {plain(100, 200, 9), "tall", "note", true},
                                       {plain(1, 1, 11), "dot", "", false},
                                       {plain(4000, 10, 13), "strip", "", false}};
    const Rgb8Image sheet = contactSheet(tiles, {"A title", 2, 100});
    QCOMPARE(countOf(sheet, 7), 100 * 50);
    QCOMPARE(countOf(sheet, 9), 50 * 100);
    QCOMPARE(countOf(sheet, 11), 100 * 100);
    QCOMPARE(countOf(sheet, 13), 100 * 1);
    QVERIFY(sheet.width < 300 && sheet.height > 2 * 140);
  }

  void emptySheetsAndOddOptionsAreDrawn() {
    QVERIFY(!contactSheet({}, {}).isEmpty());
    const std::vector<SheetTile> one{{Rgb8Image(), "", "", false}};
    QVERIFY(!contactSheet(one, {"", 0, 0}).isEmpty());
  }

  void textIsDrawnInsideAndElided() {
    Rgb8Image image = plain(60, 20, 255);
    drawText(image, 4, 2, "Hello");
    QVERIFY(countOf(image, 255) < 60 * 20);
    for (const int x : {-50, -5, 50, 500})
      for (const int y : {-30, -5, 15, 300}) drawText(image, x, y, "out of bounds \xC3\xA4\n");
    QVERIFY(textWidth("wide text") > textWidth("wide"));
    const std::string short_text = elided("a very long name of a photo.jpg", 80);
    QVERIFY(short_text.ends_with("..."));
    QVERIFY(textWidth(short_text) <= 80);
    QCOMPARE(elided("fits", 80), std::string("fits"));
    QCOMPARE(textWidth("\xC3\xA4"), textWidth("?"));
  }

  void overlaysKeepThePhotosSize() {
    FloatMap map(3, 2);
    map.values = {0, 0, 0, 0, 0, 1};
    const Rgb8Image photo = plain(30, 20, 100);
    const Rgb8Image overlay = heatOverlay(photo, map, 0.5);
    QCOMPARE(overlay.width, 30);
    QVERIFY(*overlay.at(28, 18) > *overlay.at(2, 2));
    QVERIFY(heatOverlay(photo, map, 0) == photo);
    const Rgb8Image heat = heatPicture(map, 30, 20);
    QVERIFY(std::equal(heat.at(0, 0), heat.at(0, 0) + 3, heat.at(19, 9)));
    QVERIFY(*heat.at(20, 10) > 200);
    QVERIFY(!heatPicture(FloatMap(1, 1), 8, 8).isEmpty());
  }

  void masksDarkenWhatTheyLeaveOut() {
    const Rgb8Image photo = plain(4, 2, 100);
    const Rgb8Image masked = maskedPhoto(photo, {true, false}, 2, 1);
    QCOMPARE(int(*masked.at(0, 0)), 100);
    QCOMPARE(int(*masked.at(1, 1)), 100);
    QVERIFY(*masked.at(2, 0) < 30);
  }
};

DINOSCOPE_TEST(SheetsTest)
#include "sheets_test.moc"
