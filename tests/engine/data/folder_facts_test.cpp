#include "engine/data/folder_facts.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>

#include "engine/data/decode.h"
#include "engine/pictures/png_file.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

namespace {

Rgb8Image filled(int width, int height, std::uint8_t red, std::uint8_t green) {
  Rgb8Image image(width, height);
  for (std::size_t i = 0; i < image.pixels.size(); i += 3) {
    image.pixels[i] = red;
    image.pixels[i + 1] = image.pixels[i + 2] = green;
  }
  return image;
}

FolderFacts factsOf(const fs::path& folder) {
  DataSettings settings;
  settings.folder = folder.string();
  return folderFacts(ImageFolder::scan(settings));
}

}  // namespace

class FolderFactsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void countsSizesAndClasses() {
    const QTemporaryDir temporary;
    const fs::path folder = temporary.path().toStdString();
    fs::create_directories(folder / "a");
    fs::create_directories(folder / "b");
    for (int i = 0; i < 9; ++i) writePng(folder / "a" / (std::to_string(i) + ".png"), filled(40, 20, 80, 80));
    writePng(folder / "b" / "one.png", filled(100, 100, 80, 80));
    const FolderFacts facts = factsOf(folder);
    QCOMPARE(facts.images, 10);
    QCOMPARE(facts.classes, 2);
    QCOMPARE(facts.small_side_px, 20.0);
    QCOMPARE(facts.median_side_px, 20.0);
    QCOMPARE(facts.median_aspect, 2.0);
    QCOMPARE(facts.megapixels, (9 * 800 + 10000) / 1e7);
    QVERIFY(facts.is_gray);
  }

  void oneColouredPictureIsColour() {
    const QTemporaryDir temporary;
    const fs::path folder = temporary.path().toStdString();
    for (int i = 0; i < 5; ++i)
      writePng(folder / (std::to_string(i) + ".png"), filled(8, 8, 80, i == 3 ? 40 : 80));
    const FolderFacts facts = factsOf(folder);
    QVERIFY(!facts.is_gray);
    QCOMPARE(facts.classes, 0);
  }

  void copiesAndBlankPicturesAreSeen() {
    const QTemporaryDir temporary;
    const fs::path folder = temporary.path().toStdString();
    const auto pattern = [](int size, int cells) {
      Rgb8Image image = filled(size, size, 40, 40);
      for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
          if ((x * cells / size + y * cells / size) % 2 == 0)
            image.pixels[static_cast<std::size_t>(y * size + x) * 3] = 220;
      return image;
    };
    for (const char* name : {"a", "black", "dot"}) fs::create_directories(folder / name);
    writePng(folder / "a" / "one.png", pattern(64, 4));
    writePng(folder / "a" / "two.png", pattern(128, 4));  // the same, twice as large
    FolderFacts facts = factsOf(folder / "a");
    QVERIFY(facts.are_alike && !facts.are_blank);
    writePng(folder / "a" / "three.png", pattern(64, 2));
    facts = factsOf(folder / "a");
    QVERIFY(!facts.are_alike && !facts.are_blank);
    for (int i = 0; i < 3; ++i)
      writePng(folder / "black" / (std::to_string(i) + ".png"), filled(30, 20, 0, 0));
    facts = factsOf(folder / "black");
    QVERIFY(facts.are_alike && facts.are_blank);
    writePng(folder / "dot" / "dot.png", filled(1, 1, 9, 200));
    facts = factsOf(folder / "dot");
    QVERIFY(facts.are_blank && !facts.are_alike);  // alike takes two
  }

  void aPictureThatCantBeReadDoesNotCount() {
    const QTemporaryDir temporary;
    const fs::path folder = temporary.path().toStdString();
    writePng(folder / "grey.png", filled(8, 8, 80, 80));
    // A good header over damaged pixels: the scan takes it, decoding does not.
    writePng(folder / "torn.png", filled(64, 64, 10, 200));
    std::fstream torn(folder / "torn.png", std::ios::in | std::ios::out | std::ios::binary);
    torn.seekp(45);
    torn.write("damaged pixels", 14);
    torn.close();
    QVERIFY(factsOf(folder).images >= 1);
  }
};

DINOSCOPE_TEST(FolderFactsTest)
#include "folder_facts_test.moc"
