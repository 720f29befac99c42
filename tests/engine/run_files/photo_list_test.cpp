#include "engine/run_files/photo_list.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "engine/core/error.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

namespace {

/// Photos that have names and no pixels.
class NamedPhotos final : public PhotoSet {
public:
  explicit NamedPhotos(std::vector<ListedPhoto> photos) : m_photos(std::move(photos)) {}

  std::int64_t size() const override { return static_cast<std::int64_t>(m_photos.size()); }
  Rgb8Image load(std::int64_t) const override { return {}; }
  std::string origin() const override { return "photos"; }
  std::string nameOf(std::int64_t index) const override {
    return m_photos[static_cast<std::size_t>(index)].name;
  }
  int classOf(std::int64_t) const override { return -1; }
  std::vector<std::string> classNames() const override { return {}; }
  FileStamp stampOf(std::int64_t index) const override {
    return m_photos[static_cast<std::size_t>(index)].stamp;
  }
  std::vector<std::string> problemSentences() const override { return {}; }
  Rgb8Image loadPinned(const fs::path&) const override { return {}; }

private:
  std::vector<ListedPhoto> m_photos;
};

}  // namespace

class PhotoListTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void readsWhatItWrote() {
    const std::vector<ListedPhoto> photos{{"a/plain.jpg", {12, 1'700'000'000'123'456'789}},
                                          {"\xfc"
                                           "ber.png",
                                           {0, 0}},
                                          {"tab\tand\nline.png", {1, 2}},
                                          {"100%41.png", {3, 4}},
                                          {"\xe5\x8c\x97\xe4\xba\xac.png", {UINT64_MAX, INT64_MIN}}};
    writePhotoList(diskStorage(), path("list"), NamedPhotos(photos));
    QCOMPARE(readPhotoList(path("list")), photos);
  }

  void knowsNoListOfAnOlderRun() { QVERIFY(readPhotoList(path("none")).empty()); }

  void refusesADamagedOne_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no numbers") << QByteArray("a.jpg\n");
    QTest::newRow("half a number") << QByteArray("1x\t2\ta.jpg\n");
    QTest::newRow("negative size") << QByteArray("-1\t2\ta.jpg\n");
    QTest::newRow("no name") << QByteArray("1\t2\t\n");
    QTest::newRow("cut short") << QByteArray("1\t2\ta.jpg\n1\t");
  }
  void refusesADamagedOne() {
    QFETCH(QByteArray, text);
    std::ofstream(path("damaged"), std::ios::binary).write(text.data(), text.size());
    try {
      readPhotoList(path("damaged"));
      QFAIL("nothing was thrown");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Data);
    }
  }

private:
  fs::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

  QTemporaryDir m_folder;
};

DINOSCOPE_TEST(PhotoListTest)
#include "photo_list_test.moc"
