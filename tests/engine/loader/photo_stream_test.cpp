// Photos come decoded in the order asked for, whatever the number of workers, and never too many at a time.
#include "engine/loader/photo_stream.h"

#include <QTest>
#include <atomic>
#include <numeric>

#include "engine/views/evaluation_transform.h"
#include "tests/engine/eval/made_photos.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

EvaluationTransform smallTransform() {
  EvaluationTransform transform;
  transform.crop_px = 8;
  transform.resize_px = 10;
  return transform;
}

Rgb8Image square(const Rgb8Image& photo) { return smallTransform().centralSquare(photo); }

std::vector<std::int64_t> backwards(std::int64_t count) {
  std::vector<std::int64_t> indices(static_cast<std::size_t>(count));
  std::iota(indices.rbegin(), indices.rend(), 0);
  return indices;
}

/// Counts how many photos were decoded.
class CountingPhotos : public ImageSource {
public:
  std::int64_t size() const override { return 1000; }
  Rgb8Image load(std::int64_t index) const override {
    ++loaded;
    if (index == fails_at) throw settingsError("not a photo's trouble.");
    return test::madePhoto(12, 12, static_cast<int>(index));
  }
  mutable std::atomic<int> loaded = 0;
  std::int64_t fails_at = -1;
};

}  // namespace

class PhotoStreamTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void keepsTheOrderWithAnyWorkers() {
    std::vector<Rgb8Image> photos;
    for (int i = 0; i < 60; ++i) photos.push_back(i % 7 == 3 ? Rgb8Image() : test::madePhoto(20 + i, 30, i));
    const test::MadePhotos source(photos);
    const std::vector<std::int64_t> indices = backwards(source.size());
    for (const int workers : {1, 2, 5}) {
      PhotoStream stream(source, indices, square, workers, 3);
      for (const std::int64_t index : indices) {
        const std::optional<PreparedPhoto> photo = stream.next();
        QVERIFY(photo.has_value());
        QCOMPARE(photo->index, index);
        QCOMPARE(photo->image.isEmpty(), index % 7 == 3);
        QCOMPARE(photo->problem.empty(), index % 7 != 3);
        if (!photo->image.isEmpty()) QVERIFY(photo->image == square(photos[static_cast<std::size_t>(index)]));
      }
      QVERIFY(!stream.next().has_value());
    }
  }

  void decodesNoMoreThanTheWindow() {
    const CountingPhotos source;
    const std::vector<std::int64_t> indices = backwards(source.size());
    PhotoStream stream(source, indices, square, 3, 5);
    for (int taken = 1; taken <= 40; ++taken) {
      QVERIFY(stream.next().has_value());
      QVERIFY(source.loaded <= taken + 5);
    }
  }

  void endsWhenNobodyListens() {
    const CountingPhotos source;
    const std::vector<std::int64_t> indices = backwards(source.size());
    {
      PhotoStream stream(source, indices, square, 4, 2);
      QVERIFY(stream.next().has_value());
    }
    QVERIFY(source.loaded < 100);
  }

  void stopsWhenAsked() {
    const CountingPhotos source;
    const std::vector<std::int64_t> indices = backwards(source.size());
    PhotoStream stream(source, indices, square, 2, 2);
    std::stop_source stop;
    stop.request_stop();
    while (stream.next(stop.get_token())) continue;  // what is ready may still come
    QVERIFY(source.loaded < 1000);
  }

  void passesOnWhatIsNotAPhotosTrouble() {
    CountingPhotos source;
    source.fails_at = 998;
    const std::vector<std::int64_t> indices = backwards(source.size());
    PhotoStream stream(source, indices, square, 2, 4);
    QVERIFY(stream.next().has_value());
    QVERIFY_THROWS_EXCEPTION(Error, stream.next());
  }

  void preparesPhotosOfAnyShape_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("one pixel") << 1 << 1;
    QTest::newRow("one row") << 200000 << 1;
    QTest::newRow("one column") << 1 << 200000;
    QTest::newRow("strip") << 4000 << 10;
    QTest::newRow("panorama") << 700 << 100;
    QTest::newRow("small") << 5 << 7;
  }

  void preparesPhotosOfAnyShape() {
    QFETCH(int, width);
    QFETCH(int, height);
    const Rgb8Image photo = test::madePhoto(width, height, 1);
    const EvaluationTransform transform;
    const Rgb8Image cut = transform.centralSquare(photo);
    QCOMPARE(cut.width, 224);
    QCOMPARE(cut.height, 224);
    const Rgb8Image whole = transform.wholePhoto(photo, 16);
    QCOMPARE(std::min(whole.width, whole.height), 224);
    QVERIFY(std::max(whole.width, whole.height) <= 4 * 224);
    QVERIFY(whole.width % 16 == 0 && whole.height % 16 == 0);
    EvaluationTransform tiny;
    tiny.crop_px = 8;
    tiny.resize_px = 9;
    QCOMPARE(std::min(tiny.wholePhoto(photo, 16).width, tiny.wholePhoto(photo, 16).height), 16);
  }

  void followsTheViews() {
    ViewSettings views;
    QCOMPARE(EvaluationTransform::forViews(views).crop_px, 224);
    QCOMPARE(EvaluationTransform::forViews(views).resize_px, 256);
    views.global_size_px = 28;
    QCOMPARE(EvaluationTransform::forViews(views).resize_px, 32);
    EvalSettings eval;
    eval.center_fraction = 1;
    QCOMPARE(EvaluationTransform::forViews(views, eval).resize_px, 28);
  }
};

DINOSCOPE_TEST(PhotoStreamTest)
#include "photo_stream_test.moc"
