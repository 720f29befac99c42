#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

#include "engine/core/events.h"
#include "engine/core/mutex.h"

namespace dinoscope {

/// The one way from a training thread to whoever watches. publish() never
/// waits for a reader; what a slow reader may lose depends on the lane:
///   - step metrics: a ring of `metrics_capacity`, the oldest dropped and counted;
///   - attention snapshots: one slot a photo, the newest wins;
///   - everything else (state, checkpoint, epoch, diagnosis, finished, failed): never dropped.
/// Any number of threads may publish; one drains. Events come out in the order they were published.
class EventChannel {
public:
  explicit EventChannel(std::size_t metrics_capacity = 4096) : m_metrics_capacity(metrics_capacity) {}

  void publish(Event event);

  /// Takes everything that waits, oldest first.
  std::vector<Event> drain();

  /// How many step metrics were dropped so far: a reader that sees it grow refills from metrics.jsonl.
  std::uint64_t droppedMetrics() const;

private:
  const std::size_t m_metrics_capacity;
  mutable Mutex m_mutex;
  std::deque<Event> m_events GUARDED_BY(m_mutex);
  std::size_t m_metrics_count GUARDED_BY(m_mutex) = 0;
  std::uint64_t m_dropped GUARDED_BY(m_mutex) = 0;
};

}  // namespace dinoscope
