#include "engine/core/event_channel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dinoscope {

void EventChannel::publish(Event event) {
  const MutexLock lock(m_mutex);
  if (std::holds_alternative<StepMetrics>(event)) {
    if (m_metrics_count == m_metrics_capacity) {
      const auto oldest = std::find_if(m_events.begin(), m_events.end(), [](const Event& waiting) {
        return std::holds_alternative<StepMetrics>(waiting);
      });
      m_events.erase(oldest);
      --m_metrics_count;
      ++m_dropped;
    }
    ++m_metrics_count;
  } else if (const auto* snapshot = std::get_if<AttentionSnapshot>(&event)) {
    std::erase_if(m_events, [snapshot](const Event& waiting) {
      const auto* older = std::get_if<AttentionSnapshot>(&waiting);
      return older != nullptr && older->path == snapshot->path;
    });
  }
  m_events.push_back(std::move(event));
}

std::vector<Event> EventChannel::drain() {
  std::deque<Event> taken;
  {
    const MutexLock lock(m_mutex);
    taken.swap(m_events);
    m_metrics_count = 0;
  }
  return {std::make_move_iterator(taken.begin()), std::make_move_iterator(taken.end())};
}

std::uint64_t EventChannel::droppedMetrics() const {
  const MutexLock lock(m_mutex);
  return m_dropped;
}

}  // namespace dinoscope
