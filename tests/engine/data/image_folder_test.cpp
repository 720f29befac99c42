#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

#include "engine/core/error.h"
#include "engine/data/image_folder.h"
#include "tests/engine/data/picture_bytes.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using namespace dinoscope::test;
namespace fs = std::filesystem;

namespace {

/// A temporary folder of pictures.
class Album {
public:
  Album() : m_bytes(encoded(quarters(12, 8), ".png")) {}

  fs::path root() const { return m_folder.path().toStdString(); }
  void add(const std::string& relative) const { add(relative, m_bytes); }
  void add(const std::string& relative, const Bytes& bytes) const { writeFile(root() / relative, bytes); }

  ImageFolder scan(const std::string& class_level = "auto", std::vector<std::string> exclude = {}) const {
    return ImageFolder::scan({root().string(), class_level, 0.1, std::move(exclude)});
  }

private:
  const QTemporaryDir m_folder;
  const Bytes m_bytes;
};

QStringList pathsOf(const ImageFolder& folder) {
  QStringList paths;
  for (const ImageEntry& image : folder.images()) paths << QString::fromStdString(image.path);
  return paths;
}

QStringList problemsOf(const ImageFolder& folder) {
  QStringList problems;
  for (const ImageProblem& problem : folder.problems())
    problems << QString::fromStdString(problem.path + " " + problem.reason);
  return problems;
}

}  // namespace

class ImageFolderTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void findsPicturesAtAnyDepthSortedByBytes() {
    const Album album;
    for (const char* path :
         {"b/x.png", "a.png", "b.png", "B.PNG", "a/b/c/d.png", "notes.txt", ".hidden.png", ".git/x.png"})
      album.add(path);
    const ImageFolder folder = album.scan();
    QCOMPARE(pathsOf(folder), QStringList({"B.PNG", "a.png", "a/b/c/d.png", "b.png", "b/x.png"}));
    QVERIFY(folder.problems().empty());
    QCOMPARE(folder.images()[0].width, 12);
    QCOMPARE(folder.images()[0].height, 8);
    QCOMPARE(folder.images()[0].format, std::string("PNG"));
    QVERIFY(folder.images()[0].bytes > 0);
    QVERIFY(folder.load(2) == quarters(12, 8));
  }

  void classes_data() {
    QTest::addColumn<QString>("level");
    QTest::addColumn<QStringList>("classes");
    QTest::newRow("auto") << "auto" << QStringList({"cats 2", "dogs 1"});
    QTest::newRow("none") << "none" << QStringList();
    QTest::newRow("1") << "1" << QStringList({"cats 2", "dogs 1"});
    QTest::newRow("2") << "2" << QStringList({"black 1", "white 1"});
    QTest::newRow("3") << "3" << QStringList();
  }
  void classes() {
    QFETCH(QString, level);
    const Album album;
    for (const char* path : {"loose.png", "cats/black/1.png", "cats/2.png", "dogs/white/3.png"})
      album.add(path);
    const ImageFolder folder = album.scan(level.toStdString());
    QStringList classes;
    for (const PhotoClass& c : folder.classes())
      classes << QString("%1 %2").arg(c.name.c_str()).arg(c.photos);
    QTEST(classes, "classes");
    for (const ImageEntry& image : folder.images()) {
      QVERIFY(image.class_index >= -1 && image.class_index < static_cast<int>(folder.classes().size()));
      if (image.path == "loose.png") QCOMPARE(image.class_index, -1);
    }
    if (level == "auto") QCOMPARE(folder.images().back().class_index, -1);  // loose.png sorts last
    if (level == "auto") QCOMPARE(folder.images()[2].class_index, 1);
  }

  void oneFolderIsNoClass() {
    const Album album;
    album.add("only/1.png");
    album.add("only/2.png");
    QVERIFY(!album.scan().hasClasses());
    QVERIFY(album.scan("1").hasClasses());
  }

  void collectsProblemsAndGoesOn() {
    const Album album;
    album.add("good.png");
    album.add("renamed.jpg");  // a PNG all the same
    album.add("empty.jpg", {});
    album.add("text.png", {'h', 'i'});
    album.add("huge.png", hugePng(100000, 100000));
    album.add("cut.jpg", cut(jpeg(quarters(64, 64)), 0.6));
    album.add("cut.png", cut(encoded(quarters(64, 64), ".png"), 0.6));
    fs::create_symlink(album.root() / "gone.png", album.root() / "link.png");
    const ImageFolder folder = album.scan();
    QCOMPARE(pathsOf(folder), QStringList({"good.png", "renamed.jpg"}));
    QCOMPARE(folder.images()[1].format, std::string("PNG"));
    QCOMPARE(problemsOf(folder),
             QStringList({"cut.jpg is cut short", "cut.png is cut short", "empty.jpg is empty",
                          "huge.png announces 100000 x 100000 pixels, more than the 250 megapixels or 65,535 "
                          "pixels a side that are read",
                          "link.png is a link to nothing", "text.png is not a picture"}));
  }

  void aJpegWithAVideoBehindItIsWhole() {
    const Album album;
    Bytes bytes = jpeg(quarters(64, 64));
    bytes.insert(bytes.end(), 200000, std::uint8_t{7});
    album.add("motion.jpg", bytes);
    QCOMPARE(album.scan().images().size(), std::size_t{1});
  }

  void linksMakeNoLoopAndNoDouble() {
    const Album album;
    const Album elsewhere;
    album.add("a/1.png");
    elsewhere.add("2.png");
    fs::create_directory_symlink(album.root(), album.root() / "a" / "up");
    fs::create_directory_symlink(album.root() / "a", album.root() / "again");
    fs::create_directory_symlink(elsewhere.root(), album.root() / "other");
    fs::create_directory_symlink(elsewhere.root(), album.root() / "z_other");
    fs::create_directory_symlink(album.root(), elsewhere.root() / "back");
    QCOMPARE(pathsOf(album.scan()), QStringList({"a/1.png", "other/2.png"}));
  }

  void leavesOutWhatIsExcluded() {
    const Album album;
    for (const char* path : {"a/1.png", "a/1_mask.png", "thumbs/1.png", "b/thumbs/2.png", "b/3.png"})
      album.add(path);
    QCOMPARE(pathsOf(album.scan("none", {"*_mask.png", "thumbs", "b/3.png"})), QStringList({"a/1.png"}));
  }

  void findsAPhotoByItsPath() {
    const Album album;
    for (const char* path : {"a/1.png", "a/2.png", "b.png"}) album.add(path);
    const ImageFolder folder = album.scan();
    QCOMPARE(folder.indexOf("a/2.png"), std::int64_t{1});
    QCOMPARE(folder.indexOf(album.root() / "b.png"), std::int64_t{2});
    QCOMPARE(folder.indexOf(folder.pathOf(0)), std::int64_t{0});
    QCOMPARE(folder.indexOf("a/3.png"), std::int64_t{-1});
    QCOMPARE(folder.indexOf("/elsewhere/b.png"), std::int64_t{-1});
  }

  void aFolderThatCanNotBeUsedIsAnError_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    QTest::newRow("missing") << "missing"
                             << "does not exist";
    QTest::newRow("a file") << "file.txt"
                            << "is not a folder";
    QTest::newRow("no picture") << "nothing"
                                << "holds no picture";
    QTest::newRow("only bad ones") << "bad"
                                   << "holds no picture that can be read: 1.png is empty, and 1 more.";
  }
  void aFolderThatCanNotBeUsedIsAnError() {
    QFETCH(QString, name);
    QFETCH(QString, part);
    const Album album;
    album.add("file.txt");
    album.add("nothing/readme.txt");
    album.add("bad/1.png", {});
    album.add("bad/2.png", {});
    try {
      ImageFolder::scan({(album.root() / name.toStdString()).string(), "auto", 0.1, {}});
      QFAIL("No error.");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Data);
      QVERIFY2(QString(error.what()).contains(part), error.what());
    }
  }

  void reportsProgressAndCanBeCancelled() {
    const Album album;
    for (int i = 0; i < 200; ++i) album.add(std::to_string(i) + ".png");
    std::stop_source stop;
    std::int64_t reports = 0, last_done = 0;
    JobControl control{[&](const Progress& progress) {
                         ++reports;
                         if (progress.total > 0) QCOMPARE(progress.total, std::int64_t{200});
                         last_done = progress.done;
                       },
                       {}};
    const DataSettings settings{album.root().string(), "auto", 0.1, {}};
    ImageFolder::scan(settings, control);
    QVERIFY(reports >= 3);
    QCOMPARE(last_done, std::int64_t{200});

    control.report_progress = [&](const Progress& progress) {
      if (progress.total > 0 && progress.done >= 64) stop.request_stop();
    };
    control.stop = stop.get_token();
    try {
      ImageFolder::scan(settings, control);
      QFAIL("Not cancelled.");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Cancelled);
    }
  }
};

DINOSCOPE_TEST(ImageFolderTest)
#include "image_folder_test.moc"
