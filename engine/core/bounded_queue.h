#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace dinoscope {

/// A first-in first-out queue between threads that holds at most `capacity` items, so that a fast
/// producer waits for a slow consumer instead of filling the memory.
///
/// Any number of producers and consumers. After close() nothing more goes in; what is in still comes out.
template <typename T>
class BoundedQueue {
public:
  explicit BoundedQueue(std::size_t capacity) : m_capacity(capacity > 0 ? capacity : 1) {}

  /// Waits for room. False when the queue was closed or a stop requested: the item was not taken.
  bool push(T item, const std::stop_token& stop = {}) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return m_closed || m_items.size() < m_capacity; });
    if (m_closed || stop.stop_requested()) return false;
    m_items.push_back(std::move(item));
    m_changed.notify_all();
    return true;
  }

  /// Waits for an item. Empty when the queue is closed and drained, or a stop was requested.
  std::optional<T> pop(const std::stop_token& stop = {}) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return m_closed || !m_items.empty(); });
    if (m_items.empty() || stop.stop_requested()) return std::nullopt;
    T item = std::move(m_items.front());
    m_items.pop_front();
    m_changed.notify_all();
    return item;
  }

  void close() {
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
  }

  std::size_t size() const {
    const std::lock_guard lock(m_mutex);
    return m_items.size();
  }

private:
  const std::size_t m_capacity;
  mutable std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::deque<T> m_items;  // guarded by m_mutex
  bool m_closed = false;  // guarded by m_mutex
};

}  // namespace dinoscope
