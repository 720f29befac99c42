#include "engine/core/bounded_queue.h"

#include <QTest>
#include <algorithm>
#include <future>
#include <memory>
#include <numeric>
#include <thread>
#include <vector>

using dinoscope::BoundedQueue;

class BoundedQueueTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void givesBackInOrder() {
    BoundedQueue<int> queue(3);
    for (const int item : {1, 2, 3}) QVERIFY(queue.push(item));
    QCOMPARE(queue.size(), 3U);
    for (const int item : {1, 2, 3}) QCOMPARE(queue.pop(), std::optional(item));
    QCOMPARE(queue.size(), 0U);
  }

  void holdsAtLeastOne() {
    BoundedQueue<int> queue(0);
    QVERIFY(queue.push(1));
    QCOMPARE(queue.size(), 1U);
  }

  void takesWhatCanOnlyBeMoved() {
    BoundedQueue<std::unique_ptr<int>> queue(1);
    QVERIFY(queue.push(std::make_unique<int>(7)));
    QCOMPARE(**queue.pop(), 7);
  }

  void everyItemArrivesOnceAndNeverTooManyWait() {
    constexpr int kProducers = 3;
    constexpr int kConsumers = 3;
    constexpr int kItemsEach = 2000;
    constexpr std::size_t kCapacity = 4;
    BoundedQueue<int> queue(kCapacity);
    std::vector<std::vector<int>> received(kConsumers);
    {
      std::vector<std::jthread> consumers;
      for (auto& items : received)
        consumers.emplace_back([&queue, &items] {
          while (const std::optional<int> item = queue.pop()) items.push_back(*item);
        });
      {
        std::vector<std::jthread> producers;
        for (int producer = 0; producer < kProducers; ++producer)
          producers.emplace_back([&queue, producer] {
            for (int i = 0; i < kItemsEach; ++i) queue.push(producer * kItemsEach + i);
          });
        for (int i = 0; i < 1000; ++i) QVERIFY(queue.size() <= kCapacity);
      }
      queue.close();
    }
    std::vector<int> all;
    for (const auto& items : received) all.insert(all.end(), items.begin(), items.end());
    std::sort(all.begin(), all.end());
    std::vector<int> expected(kProducers * kItemsEach);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(all, expected);
  }

  void oneProducerAndOneConsumerKeepTheOrder() {
    BoundedQueue<int> queue(2);
    const std::jthread producer([&queue] {
      for (int i = 0; i < 5000; ++i) queue.push(i);
      queue.close();
    });
    for (int i = 0; i < 5000; ++i) QCOMPARE(queue.pop(), std::optional(i));
    QVERIFY(!queue.pop());
  }

  void closingLetsOutWhatIsInAndNothingMoreIn() {
    BoundedQueue<int> queue(2);
    queue.push(1);
    queue.close();
    QVERIFY(!queue.push(2));
    QCOMPARE(queue.pop(), std::optional(1));
    QVERIFY(!queue.pop());
  }

  void closingWakesWhoeverWaits() {
    BoundedQueue<int> full(1);
    full.push(1);
    auto pushed = std::async(std::launch::async, [&full] { return full.push(2); });
    BoundedQueue<int> empty(1);
    auto popped = std::async(std::launch::async, [&empty] { return empty.pop(); });
    full.close();
    empty.close();
    QVERIFY(!pushed.get());
    QVERIFY(!popped.get());
  }

  void aStopRequestWakesWhoeverWaits() {
    BoundedQueue<int> full(1);
    full.push(1);
    BoundedQueue<int> empty(1);
    std::stop_source stop;
    auto pushed = std::async(std::launch::async, [&] { return full.push(2, stop.get_token()); });
    auto popped = std::async(std::launch::async, [&] { return empty.pop(stop.get_token()); });
    stop.request_stop();
    QVERIFY(!pushed.get());
    QVERIFY(!popped.get());
    QCOMPARE(full.size(), 1U);
  }
};

QTEST_GUILESS_MAIN(BoundedQueueTest)
#include "bounded_queue_test.moc"
