#include <QTest>

#include <atomic>
#include <map>
#include <mutex>
#include <numeric>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/resource_error.h"
#include "engine/core/split.h"
#include "engine/loader/loader.h"
#include "engine/views/view_renderer.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

/// Photos of different sizes, each of one shade of its own; some can't be read.
class FakePhotos : public ImageSource {
public:
  explicit FakePhotos(std::int64_t count, std::set<std::int64_t> unreadable = {})
      : m_count(count), m_unreadable(std::move(unreadable)) {}

  std::int64_t size() const override { return m_count; }

  Rgb8Image load(std::int64_t index) const override {
    ++m_loads;
    if (index == broken_index) throw std::runtime_error("out of order");
    if (index == lacking_index && lacks-- > 0) throw ResourceError("no memory just now.");
    if (m_unreadable.contains(index)) throw dataError("photo " + std::to_string(index) + " is cut short.");
    Rgb8Image photo(20 + static_cast<int>(index % 7), 18 + static_cast<int>(index % 5));
    for (std::size_t i = 0; i < photo.pixels.size(); ++i)
      photo.pixels[i] = static_cast<std::uint8_t>(index * 5 + static_cast<std::int64_t>(i));
    return photo;
  }

  std::int64_t loads() const { return m_loads; }

  std::int64_t broken_index = -1;
  std::int64_t lacking_index = -1;
  mutable std::atomic<int> lacks = 0;  ///< how often loading that one fails for something that lacks

private:
  const std::int64_t m_count;
  const std::set<std::int64_t> m_unreadable;
  mutable std::atomic<std::int64_t> m_loads{0};
};

LoaderOptions smallOptions(std::int64_t workers) {
  LoaderOptions options;
  options.views.global_size_px = 16;
  options.views.local_size_px = 8;
  options.views.local_count = 3;
  options.seed = 5;
  options.batch_size = 4;
  options.workers = workers;
  return options;
}

std::vector<std::int64_t> allOf(const ImageSource& source) {
  std::vector<std::int64_t> indices(static_cast<std::size_t>(source.size()));
  std::iota(indices.begin(), indices.end(), std::int64_t{0});
  return indices;
}

std::vector<Batch> take(PhotoLoader& loader, int count) {
  std::vector<Batch> batches;
  for (int i = 0; i < count; ++i) batches.push_back(loader.next({}).value());
  return batches;
}

bool areEqual(const Batch& a, const Batch& b) {
  return a.epoch == b.epoch && a.index_in_epoch == b.index_in_epoch && a.image_indices == b.image_indices &&
         a.globals.pixels == b.globals.pixels && a.locals.pixels == b.locals.pixels;
}

}  // namespace

class LoaderTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void batchesHoldTheRenderedPlans() {
    const FakePhotos photos(22);
    const LoaderOptions options = smallOptions(2);
    PhotoLoader loader(photos, allOf(photos), options);
    QCOMPARE(loader.batchesPerEpoch(), std::int64_t{5});
    const Batch batch = take(loader, 2).back();
    QCOMPARE(batch.epoch, std::int64_t{0});
    QCOMPARE(batch.index_in_epoch, std::int64_t{1});
    const auto order = epochOrder(allOf(photos), 5, 0);
    QCOMPARE(batch.image_indices, std::vector<std::int64_t>(order.begin() + 4, order.begin() + 8));
    QCOMPARE(batch.globals.pixels.size(), std::size_t{2 * 4 * 16 * 16 * 3});
    QCOMPARE(batch.locals.pixels.size(), std::size_t{3 * 4 * 8 * 8 * 3});

    const std::int64_t place = 3, view = 4;  // the third local view of the last photo
    const auto index = static_cast<std::uint64_t>(batch.image_indices[place]);
    const Rgb8Image photo = photos.load(batch.image_indices[place]);
    const auto plan = planViews(options.views, {5, 0, index}, photo.width, photo.height).at(view);
    const Rgb8Image expected = ViewRenderer().render(photo, plan);
    const auto first = batch.locals.pixels.begin() + ((view - 2) * 4 + place) * 8 * 8 * 3;
    QVERIFY(std::equal(expected.pixels.begin(), expected.pixels.end(), first));
  }

  void theNumberOfWorkersDoesNotShow_data() {
    QTest::addColumn<bool>("some_unreadable");
    QTest::newRow("all readable") << false;
    QTest::newRow("some unreadable") << true;
  }
  void theNumberOfWorkersDoesNotShow() {
    QFETCH(bool, some_unreadable);
    const FakePhotos photos(
        30, some_unreadable ? std::set<std::int64_t>{2, 3, 11, 29} : std::set<std::int64_t>{});
    PhotoLoader one(photos, allOf(photos), smallOptions(1));
    PhotoLoader three(photos, allOf(photos), smallOptions(3));
    const auto a = take(one, 16), b = take(three, 16);  // more than two epochs
    QCOMPARE(a.back().epoch, std::int64_t{2});
    for (std::size_t i = 0; i < a.size(); ++i) QVERIFY(areEqual(a[i], b[i]));
  }

  void seekingEqualsRunningThrough() {
    const FakePhotos photos(30, {7});
    PhotoLoader through(photos, allOf(photos), smallOptions(2));
    const auto batches = take(through, 16);
    PhotoLoader seeking(photos, allOf(photos), smallOptions(2));
    for (const std::size_t start : {std::size_t{9}, std::size_t{0}, std::size_t{14}}) {
      seeking.seek(batches[start].epoch, batches[start].index_in_epoch);
      for (std::size_t i = start; i < start + 2; ++i) QVERIFY(areEqual(seeking.next({}).value(), batches[i]));
    }
  }

  void epochsDifferInOrderAndDraws() {
    const FakePhotos photos(8);
    PhotoLoader loader(photos, allOf(photos), smallOptions(2));
    const auto batches = take(loader, 4);
    QVERIFY(batches[0].globals.pixels != batches[2].globals.pixels);
    for (const std::size_t epoch : {0, 1}) {
      std::set<std::int64_t> seen;
      for (const std::size_t i : {0, 1}) {
        const auto& indices = batches[epoch * 2 + i].image_indices;
        seen.insert(indices.begin(), indices.end());
      }
      QCOMPARE(seen.size(), std::size_t{8});
    }
  }

  void anUnreadablePhotoIsReportedOnceAndReplacedByTheNext() {
    const FakePhotos photos(12, {4, 6});
    std::mutex mutex;
    std::map<std::int64_t, int> reports;
    LoaderOptions options = smallOptions(3);
    options.on_unreadable = [&](std::int64_t index, const std::string& sentence) {
      const std::lock_guard lock(mutex);
      ++reports[index];
      QVERIFY(sentence.find("cut short") != std::string::npos);
    };
    PhotoLoader loader(photos, allOf(photos), options);
    const auto batches = take(loader, 9);
    {
      const std::lock_guard lock(mutex);
      QCOMPARE(reports, (std::map<std::int64_t, int>{{4, 1}, {6, 1}}));
    }
    const auto order = epochOrder(allOf(photos), 5, 0);
    for (std::size_t place = 0; place < 12; ++place) {
      std::size_t expected = place;
      while (order[expected] == 4 || order[expected] == 6) expected = (expected + 1) % 12;
      QCOMPARE(batches[place / 4].image_indices[place % 4], order[expected]);
    }
  }

  void anEpochEndsWithAWholeStep() {
    const FakePhotos photos(30);  // seven batches of 4, two steps of three batches
    LoaderOptions options = smallOptions(2);
    PhotoLoader all(photos, allOf(photos), options);
    options.batches_per_step = 3;
    PhotoLoader whole(photos, allOf(photos), options);
    QCOMPARE(all.batchesPerEpoch(), std::int64_t{7});
    QCOMPARE(whole.batchesPerEpoch(), std::int64_t{6});
    const auto expected = take(all, 14), batches = take(whole, 12);
    for (std::size_t i = 0; i < batches.size(); ++i)
      QVERIFY(areEqual(batches[i], expected[i < 6 ? i : i + 1]));
    whole.seek(1, 2);
    QVERIFY(areEqual(whole.next({}).value(), expected[9]));
  }

  void whatIsReadyNeedNotBeWaitedFor() {
    const FakePhotos photos(12);
    PhotoLoader waiting(photos, allOf(photos), smallOptions(2));
    PhotoLoader asking(photos, allOf(photos), smallOptions(2));
    for (const Batch& expected : take(waiting, 6)) {
      std::optional<Batch> batch;
      QTRY_VERIFY(batch || (batch = asking.nextIfReady()));
      QVERIFY(areEqual(*batch, expected));
    }
  }

  void troubleIsLeftForTheOneWhoWaits() {
    const FakePhotos photos(6, {0, 1, 2, 3, 4, 5});
    PhotoLoader loader(photos, allOf(photos), smallOptions(2));
    QVERIFY_EXCEPTION_THROWN(loader.next({}), Error);
    QVERIFY(!loader.nextIfReady().has_value());
    QVERIFY_EXCEPTION_THROWN(loader.next({}), Error);
  }

  void nothingReadableIsAnError() {
    const FakePhotos photos(6, {0, 1, 2, 3, 4, 5});
    PhotoLoader loader(photos, allOf(photos), smallOptions(2));
    try {
      loader.next({});
      QFAIL("No error.");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::Data);
      QVERIFY(std::string(error.what()).find("None of the 6 photos") != std::string::npos);
    }
    QVERIFY_EXCEPTION_THROWN(loader.next({}), Error);  // and stays one
  }

  void otherTroubleReachesTheConsumer() {
    FakePhotos photos(8);
    photos.broken_index = 3;
    PhotoLoader loader(photos, allOf(photos), smallOptions(2));
    QVERIFY_EXCEPTION_THROWN(take(loader, 2), std::runtime_error);
  }

  void aLackHoldsTheLoaderAndSwapsNoPhoto_data() {
    QTest::addColumn<int>("lacks");
    QTest::addColumn<int>("thrown");
    QTest::newRow("over at once") << 1 << 0;
    QTest::newRow("for a while") << 9 << 2;
  }
  void aLackHoldsTheLoaderAndSwapsNoPhoto() {
    QFETCH(int, lacks);
    QFETCH(int, thrown);
    const FakePhotos plenty(12);
    PhotoLoader undisturbed(plenty, allOf(plenty), smallOptions(2));
    FakePhotos photos(12);
    photos.lacking_index = 5;
    photos.lacks = lacks;
    LoaderOptions options = smallOptions(2);
    std::atomic<int> unreadable = 0;
    options.on_unreadable = [&unreadable](std::int64_t, const std::string&) { ++unreadable; };
    PhotoLoader loader(photos, allOf(photos), options);
    int caught = 0;
    for (int i = 0; i < 6; ++i) {
      const Batch expected = undisturbed.next({}).value();
      std::optional<Batch> batch;
      while (!batch) {
        try {
          batch = loader.next({});
        } catch (const ResourceError&) {
          ++caught;
        }
      }
      QVERIFY(areEqual(*batch, expected));
    }
    QCOMPARE(caught, thrown);
    QCOMPARE(unreadable.load(), 0);
  }

  void photosInWorkStayWithinTheirBudget() {
    /// Says of each photo that it takes a tenth of the budget, of some that they take more than all of it.
    class Large : public FakePhotos {
    public:
      using FakePhotos::FakePhotos;
      std::size_t bytesInWork(std::int64_t index) const override { return index % 4 == 0 ? 300 : 10; }
      void loadInto(std::int64_t index, Rgb8Image& photo) const override {
        const int beside = in_work++;
        if (index % 4 == 0 && beside > 0) is_crowded = true;
        photo = load(index);
        --in_work;
      }
      mutable std::atomic<int> in_work = 0;
      mutable std::atomic<bool> is_crowded = false;
    } photos(16);
    const FakePhotos small(16);
    LoaderOptions options = smallOptions(4);
    options.memory_bytes = 100;
    options.cache_bytes = 0;
    PhotoLoader loader(photos, allOf(photos), options);
    PhotoLoader expected(small, allOf(small), smallOptions(1));
    for (int i = 0; i < 12; ++i) QVERIFY(areEqual(loader.next({}).value(), expected.next({}).value()));
    QVERIFY(!photos.is_crowded);
  }

  void tooFewPhotosAreRefused() {
    const FakePhotos photos(3);
    QVERIFY_EXCEPTION_THROWN(PhotoLoader(photos, allOf(photos), smallOptions(1)), Error);
  }

  void smallSetsAreDecodedOnce() {
    const FakePhotos photos(8);
    PhotoLoader loader(photos, allOf(photos), smallOptions(1));
    take(loader, 10);
    QCOMPARE(photos.loads(), std::int64_t{8});
  }

  void withoutACacheAllIsTheSame() {
    const FakePhotos photos(8);
    LoaderOptions options = smallOptions(2);
    PhotoLoader cached(photos, allOf(photos), options);
    options.cache_bytes = 0;
    PhotoLoader uncached(photos, allOf(photos), options);
    const auto a = take(cached, 6), b = take(uncached, 6);
    for (std::size_t i = 0; i < a.size(); ++i) QVERIFY(areEqual(a[i], b[i]));
  }

  void batchesGivenBackAreFilledAnew() {
    const FakePhotos photos(12);
    PhotoLoader plain(photos, allOf(photos), smallOptions(2));
    PhotoLoader recycling(photos, allOf(photos), smallOptions(2));
    for (int i = 0; i < 12; ++i) {
      const Batch expected = plain.next({}).value();
      Batch batch = recycling.next({}).value();
      QVERIFY(areEqual(batch, expected));
      std::fill(batch.globals.pixels.begin(), batch.globals.pixels.end(), std::uint8_t{7});
      recycling.recycle(std::move(batch));
    }
  }

  void countsWhatWorkersDo() {
    const FakePhotos photos(8);
    LoaderOptions options = smallOptions(3);
    PhotoLoader loader(photos, allOf(photos), options);
    take(loader, 6);
    const auto workers = loader.statistics();
    QCOMPARE(workers.size(), std::size_t{3});
    WorkerStatistics sum;
    for (const WorkerStatistics& worker : workers) sum += worker;
    // Three epochs were taken; the next one may be in work.
    QVERIFY(sum.photos >= 24);
    QVERIFY(sum.cache_hits > 0 && sum.cache_hits <= sum.photos);
    QVERIFY(sum.time.decode_ms > 0 && sum.time.resample_ms > 0 && sum.time.color_ms > 0);
  }

  void stoppingEndsTheWait() {
    // A source that holds its workers until it is let go: the wait can only end by the stop.
    class Held : public FakePhotos {
    public:
      using FakePhotos::FakePhotos;
      Rgb8Image load(std::int64_t index) const override {
        m_go.wait(false);
        return FakePhotos::load(index);
      }
      void letGo() {
        m_go = true;
        m_go.notify_all();
      }

    private:
      std::atomic<bool> m_go{false};
    } photos(8);
    PhotoLoader loader(photos, allOf(photos), smallOptions(2));
    std::stop_source stop;
    std::jthread stopper([&] { stop.request_stop(); });
    QVERIFY(!loader.next(stop.get_token()).has_value());
    photos.letGo();
    QVERIFY(loader.next({}).has_value());
  }
};

DINOSCOPE_TEST(LoaderTest)
#include "loader_test.moc"
