#include <QTest>

#include <atomic>
#include <stdexcept>
#include <string>

#include "engine/core/ordered_prefetch.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

/// Parts are filled with what they are of: 1000 times the item, plus the part.
struct Item {
  std::int64_t position = 0;
  std::vector<std::int64_t> parts;

  bool isWhole() const {
    for (std::size_t i = 0; i < parts.size(); ++i)
      if (parts[i] != 1000 * position + static_cast<std::int64_t>(i)) return false;
    return true;
  }
};
using Prefetch = OrderedPrefetch<Item>;

constexpr std::int64_t kParts = 5;

Prefetch::Recipe recipe(std::int64_t end = 1'000'000) {
  return {.open =
              [](std::int64_t position) {
                return Item{position, std::vector<std::int64_t>(kParts, -1)};
              },
          .fill =
              [](Item& item, std::int64_t part, const Prefetch::Worker&) {
                item.parts[static_cast<std::size_t>(part)] = 1000 * item.position + part;
              },
          .parts = kParts,
          .end = end,
          .begin_thread = {}};
}

}  // namespace

class OrderedPrefetchTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void comesInOrder_data() {
    QTest::addColumn<int>("workers");
    QTest::addColumn<int>("ahead");
    for (const int workers : {1, 3, 8})
      for (const int ahead : {1, 4})
        QTest::addRow("%d workers, %d ahead", workers, ahead) << workers << ahead;
  }
  void comesInOrder() {
    QFETCH(int, workers);
    QFETCH(int, ahead);
    std::atomic<std::int64_t> opened = 0;
    Prefetch::Recipe counting = recipe(40);
    counting.open = [&opened, open = counting.open](std::int64_t position) {
      ++opened;
      return open(position);
    };
    Prefetch prefetch(counting, static_cast<std::size_t>(workers), static_cast<std::size_t>(ahead));
    for (std::int64_t position = 0; position < 40; ++position) {
      // The window is what was not taken: no more is begun, however slow the consumer is.
      QVERIFY(opened <= position + ahead);
      const auto item = position % 3 == 0 ? prefetch.nextIfReady() : std::nullopt;
      const auto taken = item ? item : prefetch.next();
      QCOMPARE(taken.value().position, position);
      QVERIFY(taken->isWhole());
    }
    QVERIFY(!prefetch.next());
    QVERIFY(!prefetch.nextIfReady());
  }

  void seeks() {
    Prefetch prefetch(recipe(30), 3, 2);
    for (const std::int64_t position : {7, 0, 29, 3, 3}) {
      prefetch.seek(position);
      const auto item = prefetch.next();
      QCOMPARE(item.value().position, position);
      QVERIFY(item->isWhole());
    }
    prefetch.seek(30);
    QVERIFY(!prefetch.next());
    prefetch.seek(28);
    QCOMPARE(prefetch.next().value().position, std::int64_t{28});
  }

  void whatFailedIsMadeAgainInItsPlace_data() {
    QTest::addColumn<bool>("while_opening");
    QTest::newRow("while it is opened") << true;
    QTest::newRow("in one of its parts") << false;
  }
  void whatFailedIsMadeAgainInItsPlace() {
    QFETCH(bool, while_opening);
    std::atomic<int> failures = 3;
    Prefetch::Recipe failing = recipe(10);
    const auto fail = [&failures](std::int64_t position) {
      if (position == 4 && failures > 0) {
        --failures;
        throw std::runtime_error("lack");
      }
    };
    if (while_opening)
      failing.open = [fail, open = failing.open](std::int64_t position) {
        fail(position);
        return open(position);
      };
    else
      failing.fill = [fail, fill = failing.fill](Item& item, std::int64_t part,
                                                 const Prefetch::Worker& worker) {
        if (part == 2) fail(item.position);
        fill(item, part, worker);
      };
    Prefetch prefetch(failing, 3, 3);
    int thrown = 0;
    for (std::int64_t position = 0; position < 10;) {
      try {
        const auto item = prefetch.next();
        QCOMPARE(item.value().position, position);
        QVERIFY(item->isWhole());
        ++position;
      } catch (const std::runtime_error& error) {
        QCOMPARE(error.what(), "lack");
        QCOMPARE(position, std::int64_t{4});
        // Nobody tries behind the consumer's back, and what failed is not handed out.
        QCOMPARE(failures.load(), 3 - ++thrown);
        QVERIFY(!prefetch.nextIfReady());
        QCOMPARE(failures.load(), 3 - thrown);
      }
    }
    QCOMPARE(thrown, 3);
  }

  void aStopEndsTheWait() {
    Prefetch::Recipe waiting = recipe();
    waiting.fill = [](Item&, std::int64_t, const Prefetch::Worker& worker) {
      std::mutex mutex;
      std::unique_lock lock(mutex);
      std::condition_variable_any().wait(lock, worker.stop, [] { return false; });
    };
    Prefetch prefetch(waiting, 2, 2);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!prefetch.next(stop.get_token()));
    // Leaving ends the workers, which wait.
  }

  void eachWorkerIsToldOfItself() {
    std::atomic<int> begun = 0;
    std::vector<std::atomic<std::int64_t>> filled(4);
    Prefetch::Recipe counting = recipe(50);
    counting.begin_thread = [&begun] { ++begun; };
    counting.fill = [&filled, fill = counting.fill](Item& item, std::int64_t part,
                                                    const Prefetch::Worker& worker) {
      ++filled[worker.index];
      fill(item, part, worker);
    };
    Prefetch prefetch(counting, filled.size(), 3);
    while (prefetch.next()) {
    }
    std::int64_t sum = 0;
    for (const auto& count : filled) sum += count;
    QCOMPARE(sum, 50 * kParts);
    QTRY_COMPARE(begun.load(), 4);
    QCOMPARE(prefetch.idleMs().size(), filled.size());
  }
};

DINOSCOPE_TEST(OrderedPrefetchTest)
#include "ordered_prefetch_test.moc"
