#include "engine/core/event_channel.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <atomic>
#include <map>
#include <thread>

using namespace dinoscope;

namespace {

StepMetrics metricsOfStep(std::int64_t step) {
  StepMetrics metrics;
  metrics.step = step;
  return metrics;
}

AttentionSnapshot snapshotOf(const std::string& path, std::int64_t step) { return {step, path, {}, {}}; }

template <typename T>
std::vector<T> only(const std::vector<Event>& events) {
  std::vector<T> found;
  for (const Event& event : events)
    if (const T* wanted = std::get_if<T>(&event)) found.push_back(*wanted);
  return found;
}

}  // namespace

class EventChannelTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void eventsComeOutInTheirOrder() {
    EventChannel channel;
    channel.publish(StateChanged{RunState::Running});
    channel.publish(metricsOfStep(0));
    channel.publish(EpochSummary{0, 1.5, {}});
    channel.publish(metricsOfStep(1));
    channel.publish(RunFinished{});
    const auto events = channel.drain();
    QCOMPARE(events.size(), 5U);
    QVERIFY(std::holds_alternative<StateChanged>(events[0]));
    QCOMPARE(std::get<StepMetrics>(events[1]).step, 0);
    QCOMPARE(std::get<EpochSummary>(events[2]).loss_mean, 1.5);
    QCOMPARE(std::get<StepMetrics>(events[3]).step, 1);
    QVERIFY(std::holds_alternative<RunFinished>(events[4]));
    QVERIFY(channel.drain().empty());
  }

  void theOldestMetricsAreDroppedAndCounted() {
    EventChannel channel(3);
    channel.publish(Notice{"first"});
    channel.publish(Diagnosis{});
    for (std::int64_t step = 0; step < 10; ++step) channel.publish(metricsOfStep(step));
    QCOMPARE(channel.droppedMetrics(), 7U);
    const auto events = channel.drain();
    const auto metrics = only<StepMetrics>(events);
    QCOMPARE(metrics.size(), 3U);
    QCOMPARE(metrics.front().step, 7);
    QCOMPARE(metrics.back().step, 9);
    QCOMPARE(only<Notice>(events).size(), 1U);
    QCOMPARE(only<Diagnosis>(events).size(), 1U);

    // Draining makes room again.
    for (std::int64_t step = 10; step < 13; ++step) channel.publish(metricsOfStep(step));
    QCOMPARE(channel.droppedMetrics(), 7U);
    QCOMPARE(channel.drain().size(), 3U);
  }

  void theNewestSnapshotOfEachPhotoWins() {
    EventChannel channel;
    for (std::int64_t step = 0; step < 4; ++step)
      for (const char* path : {"a.jpg", "b.jpg"}) channel.publish(snapshotOf(path, step));
    const auto snapshots = only<AttentionSnapshot>(channel.drain());
    QCOMPARE(snapshots.size(), 2U);
    QCOMPARE(snapshots[0].path, std::string("a.jpg"));
    QCOMPARE(snapshots[1].path, std::string("b.jpg"));
    QCOMPARE(snapshots[0].step, 3);
    QCOMPARE(snapshots[1].step, 3);
  }

  void whatMattersIsNeverDropped() {
    EventChannel channel(1);
    for (std::int64_t i = 0; i < 20000; ++i) {
      channel.publish(CheckpointWritten{i, "checkpoint"});
      channel.publish(metricsOfStep(i));
    }
    const auto events = channel.drain();
    QCOMPARE(only<CheckpointWritten>(events).size(), 20000U);
    QCOMPARE(only<StepMetrics>(events).size(), 1U);
  }

  void publishersAndTheReaderDoNotDisturbEachOther() {
    constexpr std::int64_t kEvents = 5000;
    EventChannel channel(64);
    std::vector<Event> received;
    std::atomic<int> running{2};
    {
      const auto publish = [&channel, &running](std::int64_t epoch) {
        for (std::int64_t step = 0; step < kEvents; ++step) {
          StepMetrics metrics = metricsOfStep(step);
          metrics.epoch = epoch;  // tells the publishers apart
          channel.publish(metrics);
          channel.publish(EpochSummary{epoch, static_cast<double>(step), {}});
        }
        --running;
      };
      const std::jthread first(publish, 1);
      const std::jthread second(publish, 2);
      while (running > 0)
        for (Event& event : channel.drain()) received.push_back(std::move(event));
    }
    for (Event& event : channel.drain()) received.push_back(std::move(event));

    const auto metrics = only<StepMetrics>(received);
    QCOMPARE(metrics.size() + channel.droppedMetrics(), static_cast<std::size_t>(2 * kEvents));
    std::map<std::int64_t, std::int64_t> next_step;
    for (const StepMetrics& m : metrics) {
      QVERIFY(m.step >= next_step[m.epoch]);
      next_step[m.epoch] = m.step + 1;
    }
    std::map<std::int64_t, double> next_summary;
    for (const EpochSummary& summary : only<EpochSummary>(received))
      QCOMPARE(summary.loss_mean, next_summary[summary.epoch]++);
    QCOMPARE(next_summary[1], static_cast<double>(kEvents));
    QCOMPARE(next_summary[2], static_cast<double>(kEvents));
  }
};

DINOSCOPE_TEST(EventChannelTest)
#include "event_channel_test.moc"
