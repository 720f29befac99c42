#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <opencv2/imgcodecs.hpp>

#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/core/resource_error.h"
#include "engine/data/decode.h"
#include "engine/data/orientation.h"
#include "engine/pictures/png_file.h"
#include "tests/engine/data/picture_bytes.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

int largestDifference(const Rgb8Image& a, const Rgb8Image& b) {
  if (a.width != b.width || a.height != b.height) return 256;
  int largest = 0;
  for (std::size_t i = 0; i < a.pixels.size(); ++i)
    largest = std::max(largest, std::abs(a.pixels[i] - b.pixels[i]));
  return largest;
}

/// The image that, stored with this EXIF orientation, is shown as `upright`. Written from the definition
/// (which edges of the scene the stored row 0 and column 0 are), the inverse of what the decoder does.
Rgb8Image storedFor(const Rgb8Image& upright, int orientation) {
  const bool is_transposed = orientation >= 5;
  Rgb8Image stored(is_transposed ? upright.height : upright.width,
                   is_transposed ? upright.width : upright.height);
  const int right = upright.width - 1, bottom = upright.height - 1;
  for (int row = 0; row < stored.height; ++row) {
    for (int column = 0; column < stored.width; ++column) {
      int x = column, y = row;
      switch (orientation) {
        case 2:
          x = right - column;
          break;  // row 0 top, column 0 right
        case 3:
          x = right - column, y = bottom - row;
          break;  // bottom, right
        case 4:
          y = bottom - row;
          break;  // bottom, left
        case 5:
          x = row, y = column;
          break;  // left, top
        case 6:
          x = right - row, y = column;
          break;  // right, top
        case 7:
          x = right - row, y = bottom - column;
          break;  // right, bottom
        case 8:
          x = row, y = bottom - column;
          break;  // left, bottom
        default:
          break;
      }
      std::copy_n(upright.at(x, y), 3, stored.at(column, row));
    }
  }
  return stored;
}

Rgb8Image noise(int width, int height) {
  Rgb8Image image(width, height);
  RandomStream random(1, RandomPurpose::Noise);
  for (std::uint8_t& level : image.pixels) level = static_cast<std::uint8_t>(random.below(256));
  return image;
}

std::ptrdiff_t placeOf(const Bytes& bytes, double part) {
  return static_cast<std::ptrdiff_t>(static_cast<double>(bytes.size()) * part);
}

Bytes joined(Bytes first, const Bytes& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

Bytes upTo(Bytes bytes, std::size_t size) {
  bytes.resize(size);
  return bytes;
}

Bytes overwritten(Bytes bytes, double from, double to, std::uint8_t value) {
  std::fill(bytes.begin() + placeOf(bytes, from), bytes.begin() + placeOf(bytes, to), value);
  return bytes;
}

Bytes without(Bytes bytes, double from, double to) {
  bytes.erase(bytes.begin() + placeOf(bytes, from), bytes.begin() + placeOf(bytes, to));
  return bytes;
}

Bytes repeated(Bytes bytes, double from, double to) {
  const Bytes part(bytes.begin() + placeOf(bytes, from), bytes.begin() + placeOf(bytes, to));
  bytes.insert(bytes.begin() + placeOf(bytes, to), part.begin(), part.end());
  return bytes;
}

/// Where the last marker of this kind begins.
std::size_t lastMarker(const Bytes& jpeg, std::uint8_t marker) {
  const Bytes wanted{0xff, marker};
  return static_cast<std::size_t>(std::find_end(jpeg.begin(), jpeg.end(), wanted.begin(), wanted.end()) -
                                  jpeg.begin());
}

/// A limit of this process that is lower while it lives.
class LowerLimit {
public:
  LowerLimit(decltype(RLIMIT_NOFILE) which, rlim_t limit) : m_which(which) {
    getrlimit(m_which, &m_before);
    const rlimit lower{limit, m_before.rlim_max};
    setrlimit(m_which, &lower);
  }
  ~LowerLimit() { setrlimit(m_which, &m_before); }
  LowerLimit(const LowerLimit&) = delete;
  LowerLimit& operator=(const LowerLimit&) = delete;

private:
  decltype(RLIMIT_NOFILE) m_which;
  rlimit m_before{};
};

struct FewerFiles : LowerLimit {
  FewerFiles() : LowerLimit(RLIMIT_NOFILE, 0) {}
};

/// So much address space beyond what is taken already.
struct LessMemory : LowerLimit {
  explicit LessMemory(std::size_t bytes) : LowerLimit(RLIMIT_AS, taken() + bytes) {}

  static std::size_t taken() {
    std::size_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    return pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
  }
};

}  // namespace

class DecodeTest : public QObject {
  Q_OBJECT

  const QTemporaryDir m_folder;

  std::filesystem::path write(const std::string& name, const Bytes& bytes) const {
    const std::filesystem::path path = std::filesystem::path(m_folder.path().toStdString()) / name;
    writeFile(path, bytes);
    return path;
  }

  Bytes encodedMat(const cv::Mat& mat, const std::string& extension) const {
    Bytes bytes;
    cv::imencode(extension, mat, bytes);
    return bytes;
  }

private Q_SLOTS:
  void readsLosslessFormatsExactly_data() {
    QTest::addColumn<QString>("extension");
    for (const char* extension : {".png", ".bmp", ".tiff", ".ppm"}) QTest::newRow(extension) << extension;
  }
  void readsLosslessFormatsExactly() {
    QFETCH(QString, extension);
    const Rgb8Image image = quarters(23, 17);
    const auto path = write("exact" + extension.toStdString(), encoded(image, extension.toStdString()));
    QVERIFY(decodeImage(path) == image);
  }

  void readsLossyFormatsNearly_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const Bytes& bytes) {
      QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                        static_cast<qsizetype>(bytes.size()));
    };
    const Rgb8Image image = quarters(32, 16);
    row("JPEG", jpeg(image));
    row("progressive JPEG", jpeg(image, JpegKind::Color, true));
    row("CMYK JPEG", jpeg(image, JpegKind::Cmyk));
    row("Adobe's inverted YCCK JPEG", jpeg(image, JpegKind::AdobeCmyk));
    row("WebP", encoded(image, ".webp"));
  }
  void readsLossyFormatsNearly() {
    QFETCH(QByteArray, bytes);
    const auto path = write("lossy", Bytes(bytes.begin(), bytes.end()));
    const int difference = largestDifference(decodeImage(path), quarters(32, 16));
    QVERIFY2(difference <= 12, qPrintable(QString::number(difference)));
  }

  void grayBecomesThreeEqualChannels() {
    Rgb8Image gray(16, 16);
    std::fill(gray.pixels.begin(), gray.pixels.end(), std::uint8_t{77});
    QVERIFY(decodeImage(write("gray.jpg", jpeg(gray, JpegKind::Gray))) == gray);
    QVERIFY(decodeImage(write("gray.png", encodedMat(cv::Mat(16, 16, CV_8UC1, cv::Scalar(77)), ".png"))) ==
            gray);
  }

  void sixteenBitsKeepTheirRange_data() {
    QTest::addColumn<QString>("extension");
    QTest::addColumn<int>("type");
    for (const char* extension : {".png", ".tiff"}) {
      QTest::addRow("grey %s", extension) << extension << int(CV_16UC1);
      QTest::addRow("colour %s", extension) << extension << int(CV_16UC3);
    }
    QTest::newRow("grey .pgm") << ".pgm" << int(CV_16UC1);
  }
  void sixteenBitsKeepTheirRange() {
    QFETCH(QString, extension);
    QFETCH(int, type);
    cv::Mat image(1, 3, type);
    const std::uint16_t levels[] = {0, 128 * 257, 65535};
    for (int x = 0; x < 3; ++x) image.col(x).setTo(cv::Scalar::all(levels[x]));
    const Rgb8Image decoded =
        decodeImage(write("deep" + extension.toStdString(), encodedMat(image, extension.toStdString())));
    QCOMPARE(int(*decoded.at(0, 0)), 0);
    QCOMPARE(int(*decoded.at(1, 0)), 128);
    QCOMPARE(int(*decoded.at(2, 0)), 255);
  }

  void alphaIsLaidOnWhite_data() {
    QTest::addColumn<int>("type");
    QTest::newRow("8 bits") << int(CV_8UC4);
    QTest::newRow("16 bits") << int(CV_16UC4);
  }
  void alphaIsLaidOnWhite() {
    QFETCH(int, type);
    const double one = type == CV_8UC4 ? 1 : 257;
    cv::Mat image(1, 3, type);
    image.col(0).setTo(cv::Scalar(10, 20, 30, 0) * one);
    image.col(1).setTo(cv::Scalar(10, 20, 30, 255) * one);
    image.col(2).setTo(cv::Scalar(0, 0, 255, 51) * one);
    const Rgb8Image decoded = decodeImage(write("alpha.png", encodedMat(image, ".png")));
    const std::vector<std::uint8_t> expected{255, 255, 255, 30, 20, 10, 255, 204, 204};
    QCOMPARE(decoded.pixels, expected);
  }

  void obeysExifOrientation_data() {
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation)
      QTest::newRow(qPrintable(QString::number(orientation))) << orientation;
  }
  void obeysExifOrientation() {
    QFETCH(int, orientation);
    const Rgb8Image upright = quarters(32, 16);
    const Rgb8Image stored = storedFor(upright, orientation);
    for (const bool is_big_endian : {false, true}) {
      const Bytes exif = test::exifOrientation(orientation, is_big_endian);
      const auto photo = write("turned.jpg", withExif(jpeg(stored), exif));
      QVERIFY(largestDifference(decodeImage(photo), upright) <= 12);
      QCOMPARE(readImageHeader(photo).width, 32);
      QVERIFY(decodeImage(write("turned.png", pngWithExif(encoded(stored, ".png"), exif))) == upright);
    }
    QVERIFY(turnUpright(stored, orientation) == upright);
  }

  void obeysTiffOrientation_data() { obeysExifOrientation_data(); }
  void obeysTiffOrientation() {
    QFETCH(int, orientation);
    const Rgb8Image upright = quarters(24, 16);
    const Rgb8Image stored = storedFor(upright, orientation);
    const auto path = write("turned.tiff", tiff(stored, orientation));
    QCOMPARE(readImageHeader(path).width, 24);
    QVERIFY(decodeImage(path) == upright);
  }

  void nonsenseInExifIsIgnored_data() {
    QTest::addColumn<QByteArray>("exif");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not TIFF") << QByteArray("nonsense");
    QTest::newRow("directory far away") << QByteArray("II\x2a\0\xff\xff\xff\x7f", 8);
    QTest::newRow("directory without end") << QByteArray("II\x2a\0\x08\0\0\0\xff\xff", 10);
  }
  void nonsenseInExifIsIgnored() {
    QFETCH(QByteArray, exif);
    const auto path = write("odd.jpg", withExif(jpeg(quarters(32, 16)), Bytes(exif.begin(), exif.end())));
    QCOMPARE(decodeImage(path).width, 32);
  }

  void oddShapes_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("one pixel") << 1 << 1;
    QTest::newRow("one column") << 1 << 200;
    QTest::newRow("panorama") << 4000 << 30;
  }
  void oddShapes() {
    QFETCH(int, width);
    QFETCH(int, height);
    const Rgb8Image image = quarters(width, height);
    QVERIFY(decodeImage(write("odd.png", encoded(image, ".png"))) == image);
    const Rgb8Image small = decodeThumbnail(write("odd.jpg", jpeg(image)), 100);
    QVERIFY(std::max(small.width, small.height) <= 100);
    QVERIFY(std::min(small.width, small.height) >= 1);
  }

  void thumbnailsKeepTheAspectAndNeverGrow() {
    const Rgb8Image image = quarters(640, 320);
    for (const auto& path : {write("t.jpg", jpeg(image)), write("t.png", encoded(image, ".png"))}) {
      const Rgb8Image small = decodeThumbnail(path, 64);
      QCOMPARE(small.width, 64);
      QCOMPARE(small.height, 32);
      QVERIFY(largestDifference(small, quarters(64, 32)) <= 12);
      QCOMPARE(decodeThumbnail(path, 1000).width, 640);
    }
  }

  void badFilesAreRefusedInOneSentence_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const Bytes& bytes, const char* reason) {
      QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                        static_cast<qsizetype>(bytes.size()))
                          << reason;
    };
    const Rgb8Image image = quarters(64, 64);
    row("empty", {}, "is empty.");
    row("text", {'h', 'e', 'l', 'l', 'o'}, "is not a picture.");
    row("GIF", {'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0}, "is a GIF");
    row("cut JPEG", cut(jpeg(image), 0.6), "is cut short.");
    row("cut progressive JPEG", cut(jpeg(image, JpegKind::Color, true), 0.6), "is cut short.");
    row("JPEG cut in its header", cut(jpeg(image), 0.02), "is cut short.");
    row("cut PNG", cut(encoded(image, ".png"), 0.7), "is cut short.");
    row("cut WebP", cut(encoded(image, ".webp"), 0.7), "is cut short.");
    row("cut BMP", cut(encoded(image, ".bmp"), 0.7), "is cut short.");
    row("cut PPM", cut(encoded(image, ".ppm"), 0.7), "is cut short.");
    row("cut TIFF", cut(encoded(image, ".tiff"), 0.7), "cut short.");
    row("huge", hugePng(100000, 100000), "announces 100000 x 100000 pixels, more than");
    row("large area", hugePng(60000, 60000), "announces 60000 x 60000 pixels, more than");
    row("no size", hugePng(0, 5), "announces 0 x 5 pixels.");
    row("no pixels", hugePng(5, 5), "is damaged");
  }
  void badFilesAreRefusedInOneSentence() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto path = write("bad.jpg", Bytes(bytes.begin(), bytes.end()));
    try {
      decodeImage(path);
      QFAIL("No error.");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Data);
      QVERIFY2(QString(error.what()).startsWith(QString::fromStdString(path.string()) + " "), error.what());
      QVERIFY2(QString(error.what()).contains(reason), error.what());
    }
  }

  void everyTruncationIsSurvived_data() {
    QTest::addColumn<QByteArray>("bytes");
    const Rgb8Image image = quarters(16, 16);
    const auto row = [](const char* name, const Bytes& bytes) {
      QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                        static_cast<qsizetype>(bytes.size()));
    };
    row("JPEG", withExif(jpeg(image, JpegKind::Color, true), test::exifOrientation(6, true)));
    row("PNG", pngWithExif(encoded(image, ".png"), test::exifOrientation(6, true)));
    row("WebP", encoded(image, ".webp"));
    row("PPM", encoded(image, ".ppm"));
  }
  void everyTruncationIsSurvived() {
    QFETCH(QByteArray, bytes);
    for (qsizetype size = 0; size < bytes.size() - 1; size += size < 100 ? 1 : 7) {
      const auto path = write("cut", Bytes(bytes.begin(), bytes.begin() + size));
      QVERIFY_EXCEPTION_THROWN(decodeImage(path), Error);
    }
  }

  void lostDataIsNoPicture_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const Bytes& bytes) {
      QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                        static_cast<qsizetype>(bytes.size()));
    };
    const Rgb8Image image = noise(96, 96);
    const Bytes end{0xff, 0xd9};
    for (const bool is_progressive : {false, true}) {
      const char* kind = is_progressive ? "progressive" : "baseline";
      const Bytes whole = jpeg(image, JpegKind::Color, is_progressive);
      for (const double part : {0.2, 0.4, 0.6, 0.9})
        row(qPrintable(QString("%1, %2 and an end marker").arg(kind).arg(part)),
            joined(cut(whole, part), end));
      row(qPrintable(QString("%1, zeros in the middle").arg(kind)), overwritten(whole, 0.4, 0.7, 0));
      row(qPrintable(QString("%1, zeros near the end").arg(kind)), overwritten(whole, 0.8, 0.95, 0));
      row(qPrintable(QString("%1, ones in the middle").arg(kind)), overwritten(whole, 0.4, 0.7, 0x7f));
      row(qPrintable(QString("%1, middle left out").arg(kind)), without(whole, 0.4, 0.6));
      row(qPrintable(QString("%1, middle twice").arg(kind)), repeated(whole, 0.4, 0.6));
      row(qPrintable(QString("%1, long random end").arg(kind)),
          joined(cut(whole, 0.5), joined(noise(40, 40).pixels, end)));
    }
    const Bytes restarting = jpeg(image, JpegKind::Color, false, 3);
    row("restart markers, middle left out", without(restarting, 0.4, 0.6));
    row("restart markers, zeros in the middle", overwritten(restarting, 0.4, 0.7, 0));
    const Bytes progressive = jpeg(image, JpegKind::Color, true);
    row("progressive without its last pass", joined(upTo(progressive, lastMarker(progressive, 0xda)), end));
    const Bytes png = encoded(image, ".png");
    row("PNG with wrong bytes", overwritten(png, 0.4, 0.5, 0));
    row("PNG without its middle", without(png, 0.4, 0.6));
    row("PNG without its last pixels", pngOfFirstPixels(png, 0.7));
    Bytes webp = cut(encoded(image, ".webp"), 0.5);
    for (std::size_t i = 0; i < 4; ++i) webp[4 + i] = static_cast<std::uint8_t>((webp.size() - 8) >> (8 * i));
    row("WebP without its end, its length made to fit", webp);
    const Bytes tiff_bytes = encoded(image, ".tiff");
    row("TIFF with wrong bytes in its strips", overwritten(tiff_bytes, 0.3, 0.6, 0xff));
    row("TIFF whose strip lies outside", tiff(image, 1, {{273, 4, 100'000'000}}));
  }
  void lostDataIsNoPicture() {
    QFETCH(QByteArray, bytes);
    const auto path = write("lost", Bytes(bytes.begin(), bytes.end()));
    try {
      decodeImage(path);
      QFAIL("Taken for whole.");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Data);
    }
  }

  void harmlessOdditiesArePictures_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const Bytes& bytes) {
      QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                        static_cast<qsizetype>(bytes.size()));
    };
    const Rgb8Image image = noise(96, 96);
    const auto beforeEnd = [](const Bytes& whole, const Bytes& more) {
      return joined(joined(upTo(whole, whole.size() - 2), more), {0xff, 0xd9});
    };
    for (const bool is_progressive : {false, true}) {
      const char* kind = is_progressive ? "progressive" : "baseline";
      const Bytes whole = jpeg(image, JpegKind::Color, is_progressive);
      row(qPrintable(QString("%1, bytes behind").arg(kind)), joined(whole, noise(20, 20).pixels));
      row(qPrintable(QString("%1, zeros before the end").arg(kind)), beforeEnd(whole, Bytes(3000, 0)));
      row(qPrintable(QString("%1, stray bytes before the end").arg(kind)), beforeEnd(whole, {1, 2, 3, 4}));
      row(qPrintable(QString("%1, fill bytes before the end").arg(kind)), beforeEnd(whole, Bytes(20, 0xff)));
    }
    row("restart markers", jpeg(image, JpegKind::Color, false, 3));
    row("progressive with restart markers", jpeg(image, JpegKind::Color, true, 3));
  }
  void harmlessOdditiesArePictures() {
    QFETCH(QByteArray, bytes);
    const Rgb8Image decoded = decodeImage(write("odd.jpg", Bytes(bytes.begin(), bytes.end())));
    QVERIFY(decoded == decodeImage(write("whole.jpg", jpeg(noise(96, 96)))));
  }

  void theSizeThatIsDecodedIsTheOneThatWasChecked_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("is_read");
    const auto row = [](const char* name, const Bytes& bytes, bool is_read) {
      QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                        static_cast<qsizetype>(bytes.size()))
                          << is_read;
    };
    const Rgb8Image image = quarters(24, 16);
    // libtiff takes the first of two entries.
    row("TIFF, small after huge", tiff(image, 1, {{256, 4, 60000}, {257, 4, 60000}}, true), false);
    row("TIFF, huge after small", tiff(image, 1, {{256, 4, 60000}, {257, 4, 60000}}), true);
    row("TIFF, a huge one of 64 bits first", tiff(image, 1, {{256, 16, 4}, {257, 16, 4}}, true), false);
    row("TIFF, a fraction for a size first", tiff(image, 1, {{256, 5, 4}}, true), false);
    row("TIFF, size in bytes", tiff(image, 1, {{256, 1, 24U << 24}}, true), true);
  }
  void theSizeThatIsDecodedIsTheOneThatWasChecked() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, is_read);
    const auto path = write("sizes.tiff", Bytes(bytes.begin(), bytes.end()));
    if (is_read)
      QVERIFY(decodeImage(path) == quarters(24, 16));
    else
      QVERIFY_EXCEPTION_THROWN(decodeImage(path), Error);
  }

  void aLackIsNoTroubleOfThePhoto() {
    const auto path = write("fine.png", encoded(quarters(24, 16), ".png"));
    {
      const FewerFiles no_more_files;
      QVERIFY_EXCEPTION_THROWN(decodeImage(path), ResourceError);
      QVERIFY_EXCEPTION_THROWN(readImageHeader(path), ResourceError);
    }
    QCOMPARE(decodeImage(path).width, 24);
  }

  void aLackOfMemoryIsNoTroubleOfThePhoto_data() {
    QTest::addColumn<QString>("extension");
    for (const char* extension : {".png", ".jpg", ".tiff"}) QTest::newRow(extension) << extension;
  }
  void aLackOfMemoryIsNoTroubleOfThePhoto() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    SKIP_FOR_LACK_OF("address space of its own, which a sanitizer takes");
#endif
    QFETCH(QString, extension);
    const auto path =
        write("large" + extension.toStdString(), encoded(Rgb8Image(5000, 4000), extension.toStdString()));
    {
      const LessMemory little(std::size_t{20} << 20);
      QVERIFY_EXCEPTION_THROWN(decodeImage(path), ResourceError);
    }
    QCOMPARE(decodeImage(path).width, 5000);
  }

  void aMissingFileIsNamed() {
    QVERIFY_EXCEPTION_THROWN(decodeImage("/nowhere/at/all.jpg"), Error);
    QVERIFY_EXCEPTION_THROWN(readImageHeader("/nowhere/at/all.jpg"), Error);
  }

  void writesWhatItReads() {
    const std::filesystem::path path = std::filesystem::path(m_folder.path().toStdString()) / "written.png";
    writePng(path, quarters(9, 7));
    QVERIFY(decodeImage(path) == quarters(9, 7));
    QVERIFY(!std::filesystem::exists(path.string() + ".part"));
    QVERIFY_EXCEPTION_THROWN(writePng("/nowhere/at/all.png", quarters(2, 2)), Error);
  }
};

DINOSCOPE_TEST(DecodeTest)
#include "decode_test.moc"
