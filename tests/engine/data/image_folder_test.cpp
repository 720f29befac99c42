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
    DataSettings settings;
    settings.folder = root().string();
    settings.class_level = class_level;
    settings.exclude = std::move(exclude);
    return ImageFolder::scan(settings);
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
         {"b/x.png", "a.png", "b.png", "B.PNG", "a/b/c/d.png", ".hidden.png", ".git/x.png"})
      album.add(path);
    album.add("notes.txt", {'h', 'i'});
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

  void aFileIsOnePhotoHoweverItIsReached() {
    const Album album;
    const Album store;
    store.add("SHA256-1");
    album.add("b.png");
    fs::create_symlink(store.root() / "SHA256-1", album.root() / "annexed.png");
    fs::create_symlink(store.root() / "SHA256-1", album.root() / "c.png");
    fs::create_hard_link(album.root() / "b.png", album.root() / "d.png");
    const ImageFolder folder = album.scan();
    QCOMPARE(pathsOf(folder), QStringList({"annexed.png", "b.png"}));
    QCOMPARE(folder.remarks().size(), std::size_t{1});
    QVERIFY(QString::fromStdString(folder.remarks()[0]).contains("2 files are the same as others"));
    // By any of its names, also through another way to the folder.
    const Album elsewhere;
    fs::create_directory_symlink(album.root(), elsewhere.root() / "way");
    QCOMPARE(folder.indexOf("c.png"), std::int64_t{0});
    QCOMPARE(folder.indexOf(store.root() / "SHA256-1"), std::int64_t{0});
    QCOMPARE(folder.indexOf(elsewhere.root() / "way" / "d.png"), std::int64_t{1});
    QCOMPARE(folder.indexOf(elsewhere.root() / "way" / "e.png"), std::int64_t{-1});
  }

  void whatAFileIsGoesByItsContent() {
    const Album album;
    const Bytes picture = encoded(quarters(12, 8), ".png");
    for (const char* name : {"a.jfif", "b", "c.txt", "d.xyz"}) album.add(name, picture);
    album.add("e.bmp.txt", encoded(quarters(12, 8), ".bmp"));
    album.add("notes.txt",
              {'B', 'M', ' ', 'i', 's', ' ', 'a', ' ', 'n', 'o', 't', 'e', '.', '.', '.', '.', '.', '.'});
    album.add("P3.txt", {'P', '3', ' ', 'i', 's', ' ', 't', 'h', 'e', ' ', 'p', 'l', 'a', 'n'});
    album.add("program", {0x7f, 'E', 'L', 'F', 2, 1, 1});
    album.add("Thumbs.db", {0xd0, 0xcf, 0x11, 0xe0});
    album.add("lost", cut(picture, 0.5));
    album.add("layers", {'8', 'B', 'P', 'S', 0, 1, 0, 0});
    const ImageFolder folder = album.scan();
    QCOMPARE(pathsOf(folder), QStringList({"a.jfif", "b", "c.txt", "d.xyz", "e.bmp.txt"}));
    QCOMPARE(problemsOf(folder),
             QStringList({"layers is a Photoshop file, which is not read; save it as PNG or JPEG",
                          "lost is cut short"}));
  }

  void leavesOutThumbnailsAndTrash() {
    const Album album;
    for (const char* path :
         {"holiday/1.png", "holiday/2.png", "holiday/@eaDir/1.png/SYNOPHOTO_THUMB_M.png", "@eaDir/x.png",
          "#recycle/3.png", "$RECYCLE.BIN/S-1/4.png", "lost+found/#1.png", "__MACOSX/._1.png",
          "System Volume Information/5.png", ".Trash-1000/files/6.png"})
      album.add(path);
    const ImageFolder folder = album.scan();
    QCOMPARE(pathsOf(folder), QStringList({"holiday/1.png", "holiday/2.png"}));
    QVERIFY(!folder.hasClasses());
    QCOMPARE(folder.remarks().size(), std::size_t{1});
    QVERIFY2(
        QString::fromStdString(folder.remarks()[0]).contains("#recycle, $RECYCLE.BIN, @eaDir and 4 more"),
        folder.remarks()[0].c_str());
  }

  void ofPascalVocTakesThePhotosAlone() {
    const Album album;
    for (const char* path :
         {"VOC2012/JPEGImages/2007_000027.png", "VOC2012/JPEGImages/2007_000032.png",
          "VOC2012/SegmentationClass/2007_000032.png", "VOC2012/SegmentationObject/2007_000032.png"})
      album.add(path);
    album.add("VOC2012/ImageSets/Main/train.txt", {'x'});
    const ImageFolder folder = album.scan();
    QCOMPARE(pathsOf(folder),
             QStringList({"VOC2012/JPEGImages/2007_000027.png", "VOC2012/JPEGImages/2007_000032.png"}));
    QVERIFY(QString::fromStdString(folder.remarks().at(0)).contains("PASCAL VOC"));
  }

  void classesBelowTrainAndVal() {
    const Album album;
    for (const char* path : {"train/cats/1.png", "train/dogs/2.png", "val/cats/3.png"}) album.add(path);
    const ImageFolder folder = album.scan();
    QCOMPARE(folder.classNames(), std::vector<std::string>({"cats", "dogs"}));
    QCOMPARE(folder.classOf(2), 0);
    const Album parts;
    for (const char* path : {"train/1.png", "val/2.png"}) parts.add(path);
    QCOMPARE(parts.scan().classNames(), std::vector<std::string>({"train", "val"}));
  }

  void lists_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("photos");
    QTest::addColumn<QStringList>("problems");
    const QStringList two{"a/1.png cat", "b 2.png dog"};
    QTest::newRow("CSV") << "l.csv"
                         << "a/1.png,cat\nb 2.png,dog\n"
                         << two << QStringList();
    QTest::newRow("CSV with names") << "l.csv"
                                    << "\xef\xbb\xbfid;label;path\r\n1;cat;a/1.png\r\n2;dog;\"b 2.png\"\r\n"
                                    << two << QStringList();
    QTest::newRow("tabs") << "l.txt"
                          << "# mine\n\na/1.png\tcat\nb 2.png\tdog" << two << QStringList();
    QTest::newRow("spaces") << "l.lst"
                            << "a/1.png 0\nb 2.png 1\n"
                            << QStringList({"a/1.png 0", "b 2.png 1"}) << QStringList();
    QTest::newRow("no labels") << "l.txt"
                               << "b 2.png\na/1.png\n"
                               << QStringList({"a/1.png ", "b 2.png "}) << QStringList();
    QTest::newRow("twice, and a gap") << "l.csv"
                                      << "a/1.png,cat\na/1.png,dog\nb 2.png,\n"
                                      << QStringList({"a/1.png cat", "b 2.png "}) << QStringList();
    QTest::newRow("what is not there")
        << "l.csv"
        << "a/1.png\nc.png\nl.csv\n"
        << QStringList({"a/1.png "}) << QStringList({"c.png does not exist", "l.csv is not a picture"});
  }
  void lists() {
    QFETCH(QString, name);
    QFETCH(QString, text);
    const Album album;
    for (const char* path : {"a/1.png", "b 2.png", "other.png"}) album.add(path);
    const QByteArray bytes = text.toUtf8();
    album.add(name.toStdString(), Bytes(bytes.begin(), bytes.end()));
    DataSettings settings;
    settings.folder = album.root().string();
    settings.list = name.toStdString();
    const ImageFolder by_setting = ImageFolder::scan(settings);
    settings.list.clear();
    settings.folder = (album.root() / name.toStdString()).string();
    for (const ImageFolder& folder : {by_setting, ImageFolder::scan(settings)}) {
      QStringList photos;
      for (std::int64_t i = 0; i < folder.size(); ++i)
        photos << QString::fromStdString(
            folder.nameOf(i) + " " +
            (folder.classOf(i) < 0 ? std::string() : folder.classNames()[std::size_t(folder.classOf(i))]));
      QTEST(photos, "photos");
      const QStringList problems = problemsOf(folder);
      QTEST(problems, "problems");
      QCOMPARE(folder.folder(), album.root());
    }
  }

  void aListOfPascalVoc() {
    const Album album;
    for (const char* path : {"VOC2012/JPEGImages/2007_000027.jpg", "VOC2012/JPEGImages/2007_000032.jpg"})
      album.add(path);
    const std::string text = "2007_000027 -1\n2007_000032  1\n";
    album.add("VOC2012/ImageSets/Main/cat_train.txt", Bytes(text.begin(), text.end()));
    DataSettings settings;
    settings.folder = album.root().string();
    settings.list = "VOC2012/ImageSets/Main/cat_train.txt";
    const ImageFolder folder = ImageFolder::scan(settings);
    QCOMPARE(pathsOf(folder),
             QStringList({"VOC2012/JPEGImages/2007_000027.jpg", "VOC2012/JPEGImages/2007_000032.jpg"}));
    QCOMPARE(folder.classNames(), std::vector<std::string>({"-1", "1"}));
  }

  void aListThatCanNotBeUsedIsAnError() {
    const Album album;
    album.add("a.png");
    album.add("empty.txt", {'#', '\n'});
    for (const char* list : {"missing.csv", "empty.txt"}) {
      DataSettings settings;
      settings.folder = album.root().string();
      settings.list = list;
      QVERIFY_THROWS_EXCEPTION(Error, ImageFolder::scan(settings));
    }
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
    QTest::newRow("a file") << "file.bin"
                            << "is neither a folder nor a list of pictures";
    QTest::newRow("no picture") << "nothing"
                                << "holds no picture";
    QTest::newRow("only bad ones") << "bad"
                                   << "holds no picture that can be read: 1.png is empty, and 1 more.";
  }
  void aFolderThatCanNotBeUsedIsAnError() {
    QFETCH(QString, name);
    QFETCH(QString, part);
    const Album album;
    album.add("file.bin");
    album.add("nothing/readme.txt", {'h', 'i'});
    album.add("bad/1.png", {});
    album.add("bad/2.png", {});
    try {
      DataSettings settings;
      settings.folder = (album.root() / name.toStdString()).string();
      ImageFolder::scan(settings);
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
    DataSettings settings;
    settings.folder = album.root().string();
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
