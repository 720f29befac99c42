#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "engine/data/image_folder.h"
#include "engine/loader/loader.h"
#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/view_models/view_preview.h"

using namespace dinoscope;

namespace {

/// The place of view `view` of the photo at place `photo` of a batch group.
std::vector<std::uint8_t> viewIn(const ViewGroup& group, std::int64_t batch_size, std::int64_t view,
                                 std::int64_t photo) {
  const std::int64_t bytes = group.size_px * group.size_px * 3;
  const auto first = group.pixels.begin() + (view * batch_size + photo) * bytes;
  return {first, first + bytes};
}

}  // namespace

class ViewPreviewTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_jobs = std::make_unique<BackgroundJobs>();
    m_preview = std::make_unique<ViewPreview>(*m_jobs);
  }

  void cleanup() {
    m_preview.reset();
    m_jobs.reset();
  }

  /// Issue 3: what the page shows is what the trainer gets, to the bit.
  void tilesAreWhatTheTrainerGets_data() {
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<qint64>("epoch");
    QTest::addColumn<bool>("scaled_decoding");
    QTest::newRow("first epoch") << quint64{0} << qint64{0} << false;
    QTest::newRow("another seed, a later epoch") << quint64{1234567} << qint64{17} << false;
    QTest::newRow("scaled decoding") << quint64{3} << qint64{2} << true;
  }
  void tilesAreWhatTheTrainerGets() {
    QFETCH(quint64, seed);
    QFETCH(qint64, epoch);
    QFETCH(bool, scaled_decoding);
    DataSettings data;
    data.folder = test::samplePhotos().toStdString();
    ImageFolder folder = ImageFolder::scan(data);
    LoaderOptions options;
    options.views = everyOperationSettings();
    if (scaled_decoding) {
      options.views.global_size_px = 24;  // so small that the bundled photos are decoded reduced
      options.views.local_size_px = 8;
      options.views.local_scale = {0.3, 0.5};
      folder.limitDetailTo(options.views);
    }
    options.seed = seed;
    options.batch_size = 3;
    options.workers = 2;
    const std::vector<std::int64_t> training{5, 40, 77, 120, 200, 258};
    PhotoLoader loader(folder, training, options);
    loader.seek(epoch, 1);
    const std::optional<Batch> batch = loader.next({});
    QVERIFY(batch.has_value());
    QCOMPARE(batch->epoch, epoch);

    m_preview->setSettings(options.views);
    m_preview->setScaledDecoding(scaled_decoding);
    m_preview->setDraw(seed, static_cast<std::uint64_t>(epoch));
    for (std::int64_t place = 0; place < options.batch_size; ++place) {
      const std::int64_t index = batch->image_indices[static_cast<std::size_t>(place)];
      m_preview->setPhoto(
          {QString::fromStdString(folder.pathOf(index).string()), static_cast<std::uint64_t>(index)});
      QTRY_VERIFY(m_preview->isUpToDate());
      const PreviewViews& views = *m_preview->views();
      QCOMPARE(static_cast<std::int64_t>(views.views.size()), batch->globals.views + batch->locals.views);
      for (std::int64_t view = 0; view < batch->globals.views; ++view)
        QVERIFY(views.views[static_cast<std::size_t>(view)].pixels ==
                viewIn(batch->globals, options.batch_size, view, place));
      for (std::int64_t view = 0; view < batch->locals.views; ++view)
        QVERIFY(views.views[static_cast<std::size_t>(batch->globals.views + view)].pixels ==
                viewIn(batch->locals, options.batch_size, view, place));
    }
  }

  void theNewestSettingsWin() {
    m_preview->setPhoto(somePhoto());
    QTRY_VERIFY(m_preview->isUpToDate());
    QSignalSpy rendered(m_preview.get(), &ViewPreview::rendered);
    ViewSettings settings = smallSettings();
    constexpr int kMoves = 50;
    for (int move = 1; move <= kMoves; ++move) {
      settings.hue = 0.5 * move / kMoves;
      m_preview->setSettings(settings);
    }
    QTRY_VERIFY(m_preview->isUpToDate());
    QVERIFY(rendered.count() < kMoves);  // moves in between were left out
    QCOMPARE(m_preview->views()->plans,
             planViews(settings, m_preview->views()->key, m_preview->views()->decoded->pixels.width,
                       m_preview->views()->decoded->pixels.height));
  }

  void aPhotoIsDecodedOnce() {
    m_preview->setSettings(smallSettings());
    m_preview->setPhoto(somePhoto());
    QTRY_VERIFY(m_preview->isUpToDate());
    const auto first = m_preview->views()->decoded;
    m_preview->setDraw(0, 1);
    QTRY_VERIFY(m_preview->isUpToDate());
    QCOMPARE(m_preview->views()->decoded, first);
    QCOMPARE(m_preview->views()->timing.decode_ms, 0.0);
  }

  void cropsAreTheViewsBeforeTheirOperations() {
    ViewSettings settings = smallSettings();
    m_preview->setSettings(settings);
    m_preview->setCropsWanted(true);
    m_preview->setPhoto(somePhoto());
    QTRY_VERIFY(m_preview->isUpToDate());
    const PreviewViews& views = *m_preview->views();
    QCOMPARE(views.crops.size(), views.views.size());
    for (std::size_t i = 0; i < views.plans.size(); ++i)
      QCOMPARE(views.crops[i] == views.views[i], views.plans[i].operations.empty());
  }

  void aPhotoThatCannotBeReadIsSaidAndTheNextIsShown() {
    QSignalSpy failed(m_preview.get(), &ViewPreview::failed);
    m_preview->setSettings(smallSettings());
    m_preview->setPhoto({QStringLiteral("/there/is/no/such.jpg"), 0});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(m_preview->views() == nullptr);
    m_preview->setPhoto(somePhoto());
    QTRY_VERIFY(m_preview->views() != nullptr);
  }

  void withoutAPhotoThereIsNothing() {
    m_preview->setPhoto(somePhoto());
    QTRY_VERIFY(m_preview->views() != nullptr);
    m_preview->setPhoto({});
    QTRY_VERIFY(m_preview->views() == nullptr);
  }

private:
  static PreviewPhoto somePhoto() {
    return {test::samplePhotos() + QStringLiteral("/flowers/iris.jpg"), 130};
  }

  static ViewSettings smallSettings() {
    ViewSettings settings;
    settings.global_size_px = 48;
    settings.local_size_px = 24;
    return settings;
  }

  /// Every operation fires often.
  static ViewSettings everyOperationSettings() {
    ViewSettings settings;
    settings.global_size_px = 72;
    settings.local_size_px = 40;
    settings.vertical_flip = 0.5;
    settings.rotation = 0.5;
    settings.grayscale_probability = 0.3;
    settings.blur_probability = {0.7, 0.7, 0.7};
    settings.solarize_probability = {0.5, 0.5, 0.5};
    return settings;
  }

  std::unique_ptr<BackgroundJobs> m_jobs;
  std::unique_ptr<ViewPreview> m_preview;
};

DINOSCOPE_TEST(ViewPreviewTest)
#include "view_preview_test.moc"
