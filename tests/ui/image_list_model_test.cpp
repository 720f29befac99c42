// Photos as a list: choices of them, thumbnails on demand and in bounds.

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <new>
#include <set>
#include <stdexcept>

#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/view_models/image_list_model.h"
#include "ui/widgets/image_grid.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

std::shared_ptr<const ImageFolder> scanned(const QString& folder) {
  DataSettings settings;
  settings.folder = folder.toStdString();
  return std::make_shared<const ImageFolder>(ImageFolder::scan(settings));
}

QPixmap thumbnailOf(const ImageListModel& model, int row) {
  return model.data(model.index(row), Qt::DecorationRole).value<QPixmap>();
}

/// A folder of `count` pictures of one colour each.
void writePictures(const QString& folder, int count) {
  QImage picture(40, 30, QImage::Format_RGB32);
  for (int i = 0; i < count; ++i) {
    picture.fill(QColor::fromHsv(i % 360, 200, 200));
    QVERIFY(picture.save(QStringLiteral("%1/%2.bmp").arg(folder).arg(i, 6, 10, QLatin1Char('0'))));
  }
}

}  // namespace

class ImageListModelTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void showsAFolderAndItsClasses() {
    BackgroundJobs jobs;
    ThumbnailCache thumbnails(jobs);
    ImageListModel model(thumbnails);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    const auto folder = scanned(samplePhotos());
    model.showFolder(folder);
    QCOMPARE(model.rowCount(), static_cast<int>(folder->size()));

    const int last = static_cast<int>(folder->classes().size()) - 1;
    model.showClass(last);
    QCOMPARE(model.rowCount(), static_cast<int>(folder->classes().back().photos));
    for (int row = 0; row < model.rowCount(); ++row)
      QCOMPARE(folder->images()[static_cast<std::size_t>(model.photoAt(row))].class_index, last);
    model.showClass(-1);
    QCOMPARE(model.rowCount(), static_cast<int>(folder->size()));
  }

  void thumbnailsComeWhenAskedFor() {
    BackgroundJobs jobs;
    ThumbnailCache thumbnails(jobs);
    ImageListModel model(thumbnails);
    model.showFolder(scanned(samplePhotos()));
    QVERIFY(thumbnails.usedBytes() == 0);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(thumbnailOf(model, 3).isNull());
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(changes.front().front().toModelIndex().row(), 3);
    const QPixmap thumbnail = thumbnailOf(model, 3);
    QCOMPARE(std::max(thumbnail.width(), thumbnail.height()), 128);
    const ImageEntry& entry = model.folder()->images()[3];
    QCOMPARE(thumbnail.width() > thumbnail.height(), entry.width > entry.height);
  }

  void aBrokenPhotoIsTriedOnce() {
    QTemporaryDir folder;
    writePictures(folder.path(), 2);
    BackgroundJobs jobs;
    ThumbnailCache thumbnails(jobs);
    ImageListModel model(thumbnails);
    model.showFolder(scanned(folder.path()));
    QFile file(folder.filePath(QStringLiteral("000000.bmp")));
    QVERIFY(file.open(QIODevice::WriteOnly));  // emptied since it was scanned
    file.close();
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(thumbnailOf(model, 0).isNull());
    QTRY_COMPARE(changes.count(), 1);
    QVERIFY(model.data(model.index(0), ImageListModel::BrokenRole).toBool());
    QVERIFY(!model.data(model.index(1), ImageListModel::BrokenRole).toBool());
    QVERIFY(thumbnailOf(model, 0).isNull());
    QVERIFY(jobs.active().empty());
  }

  void theCacheStaysWithinItsBudget() {
    QTemporaryDir folder;
    writePictures(folder.path(), 30);
    const qint64 one = 32 * 24 * 4;
    BackgroundJobs jobs;
    ThumbnailCache cache(jobs, 10 * one);
    QSignalSpy ready(&cache, &ThumbnailCache::ready);
    const auto pathOf = [&](int i) {
      return QStringLiteral("%1/%2.bmp").arg(folder.path()).arg(i, 6, 10, QLatin1Char('0'));
    };
    for (int i = 0; i < 30; ++i) cache.thumbnail(pathOf(i), 32);
    QTRY_COMPARE(ready.count(), 30);
    QVERIFY(cache.usedBytes() <= 10 * one);
    // But for the very first one, what was asked for last was decoded first: the oldest wishes are left.
    QVERIFY(!cache.thumbnail(pathOf(1), 32).isNull());
    QVERIFY(cache.thumbnail(pathOf(20), 32).isNull());
    cache.setBudget(2 * one);
    QVERIFY(cache.usedBytes() <= 2 * one);
  }

  /// A picture for which there was no memory is tried again when it is asked for again; the others of its
  /// batch are shown.
  void whatThereWasNoMemoryForIsTriedAgain() {
    BackgroundJobs jobs;
    std::atomic<bool> is_memory_short = true;
    ThumbnailCache cache(
        jobs,
        [&is_memory_short](const QString& path, int side_px) {
          if (path == QLatin1String("large") && is_memory_short) throw std::bad_alloc();
          if (path == QLatin1String("strange") && is_memory_short) throw std::runtime_error("unheard of");
          QImage picture(side_px, side_px, QImage::Format_RGB32);
          picture.fill(Qt::red);
          return picture;
        },
        ThumbnailCache::kBudget_bytes);
    const auto ask = [&cache](const char* path) { return cache.thumbnail(QLatin1String(path), 16); };
    for (const char* path : {"first", "large", "small"}) QVERIFY(ask(path).isNull());
    QTRY_VERIFY(!ask("small").isNull());
    QTRY_VERIFY(jobs.active().empty());
    QVERIFY(!cache.isBroken(QStringLiteral("large")));
    QVERIFY(ask("strange").isNull());
    QTRY_VERIFY(jobs.active().empty());
    is_memory_short = false;
    QTRY_VERIFY(!ask("large").isNull());
    QTRY_VERIFY(!ask("strange").isNull());
  }

  /// As in a list of near-duplicates, where one photo may belong to many pairs.
  void aPhotoThatIsShownTwiceIsDrawnTwice() {
    BackgroundJobs jobs;
    ThumbnailCache thumbnails(jobs);
    ImageListModel model(thumbnails);
    model.showFolder(scanned(samplePhotos()));
    model.showPhotos({3, 5, 3});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(thumbnailOf(model, 0).isNull());
    QVERIFY(thumbnailOf(model, 2).isNull());
    QTRY_COMPARE(changes.count(), 2);
    const std::set<int> rows{changes[0][0].toModelIndex().row(), changes[1][0].toModelIndex().row()};
    QCOMPARE(rows, (std::set<int>{0, 2}));
  }

  void pinnedPhotosAreMarked() {
    BackgroundJobs jobs;
    ThumbnailCache thumbnails(jobs);
    ImageListModel model(thumbnails);
    model.showFolder(scanned(samplePhotos()));
    const QString path = model.data(model.index(5), ImageListModel::PathRole).toString();
    model.setPinned({path});
    QVERIFY(model.data(model.index(5), ImageListModel::PinnedRole).toBool());
    QVERIFY(!model.data(model.index(6), ImageListModel::PinnedRole).toBool());
  }

  /// Only what is in sight is decoded, at the top and at the very end.
  void aGridOfManyPhotosAsksForWhatIsInSight() {
    BackgroundJobs jobs;
    ThumbnailCache thumbnails(jobs);
    ImageListModel model(thumbnails);
    const auto folder = scanned(samplePhotos());
    model.showFolder(folder);
    std::vector<std::int64_t> photos;
    for (std::int64_t i = 0; i < 100'000; ++i) photos.push_back(i % folder->size());
    model.showPhotos(photos);

    ImageGrid grid;
    grid.setModel(&model);
    grid.resize(900, 600);
    grid.show();
    QSignalSpy ready(&thumbnails, &ThumbnailCache::ready);
    grid.grab();
    QTRY_VERIFY(ready.count() >= 20 && jobs.active().empty());
    QVERIFY(ready.count() < 100);
    const auto seen = ready.count();
    grid.verticalScrollBar()->setValue(grid.verticalScrollBar()->maximum());
    grid.grab();
    QVERIFY(grid.indexAt(QPoint(20, 580)).row() > 99'900);
    QTRY_VERIFY(jobs.active().empty());
    QVERIFY(ready.count() - seen < 100);
  }
};

DINOSCOPE_TEST(ImageListModelTest)
#include "image_list_model_test.moc"
