#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

#include "engine/core/mutex.h"

namespace dinoscope {

/// Items made ahead of time on worker threads and handed out in order, whichever is done first. An item is
/// opened on one worker and its parts are filled side by side on all; at most `ahead` items are in work or
/// waiting, so memory is bounded however slow the consumer is.
///
/// What fails is rethrown by next() when its turn comes, and is made again when next() is called again: the
/// order stays, nothing is left out. No item is opened while one has failed.
///
/// Threads: one consumer calls next() and nextIfReady(); seek() and idleMs() may come from any. Workers share
/// the window under m_mutex and work on items without it, each on its own part.
template <typename T>
class OrderedPrefetch {
public:
  /// What a worker is told of itself.
  struct Worker {
    std::size_t index = 0;  ///< from 0: for buffers of its own
    std::stop_token stop;   ///< requested when the prefetch goes: whoever waits ends
  };

  struct Recipe {
    /// Makes the item at a position, its parts still empty; called in order, one at a time.
    std::function<T(std::int64_t position)> open;
    /// Makes one part, beside others of the same item.
    std::function<void(T& item, std::int64_t part, const Worker& worker)> fill;
    std::int64_t parts = 1;                                       ///< of each item
    std::int64_t end = std::numeric_limits<std::int64_t>::max();  ///< the first position that is none
    std::function<void()> begin_thread;                           ///< first on each worker; may be empty
  };

  OrderedPrefetch(Recipe recipe, std::size_t workers, std::size_t ahead)
      : m_recipe(std::move(recipe)), m_ahead(std::max<std::size_t>(ahead, 1)), m_idle_ms(workers) {
    for (std::size_t i = 0; i < workers; ++i)
      m_workers.emplace_back([this, i](std::stop_token stop) { work({i, std::move(stop)}); });
  }
  ~OrderedPrefetch() {
    // All are asked before the first is waited for.
    for (std::jthread& worker : m_workers) worker.request_stop();
  }
  OrderedPrefetch(const OrderedPrefetch&) = delete;
  OrderedPrefetch& operator=(const OrderedPrefetch&) = delete;

  /// The next item is the one at `position`.
  void seek(std::int64_t position) {
    const MutexLock lock(m_mutex);
    m_window.clear();  // workers hold on to what they still fill
    m_next_out = m_next_in = position;
    m_changed.notify_all();
  }

  /// The next item; empty after the last, or when `stop` was requested. Throws what its making threw.
  std::optional<T> next(const std::stop_token& stop = {}) {
    MutexLock lock(m_mutex);
    if (m_next_out >= m_recipe.end) return std::nullopt;
    if (!m_window.empty() && m_window.front()->was_told) makeAgain(*m_window.front());
    const auto hasEnded = [this]() REQUIRES_LOCK(m_mutex) {
      return isFirstDone() || (!m_window.empty() && m_window.front()->failure);
    };
    if (!m_changed.wait(lock, stop, hasEnded)) return std::nullopt;
    Pending& first = *m_window.front();
    if (!first.failure) return takeFirst();
    first.was_told = true;
    std::rethrow_exception(first.failure);
  }

  /// The next item when it is done already. A failure is left for next().
  std::optional<T> nextIfReady() {
    const MutexLock lock(m_mutex);
    if (!isFirstDone()) return std::nullopt;
    return takeFirst();
  }

  /// How long each worker has waited because enough items were ready.
  std::vector<double> idleMs() const {
    const MutexLock lock(m_mutex);
    return m_idle_ms;
  }

private:
  using Clock = std::chrono::steady_clock;

  /// An item in work. All but `item` is guarded by m_mutex; `item` belongs to the worker that opens it, then
  /// each part to the worker that fills it, then to the consumer.
  struct Pending {
    explicit Pending(std::int64_t at) : position(at) {}

    const std::int64_t position;
    std::optional<T> item;
    bool is_open = false;
    std::int64_t next_part = 0;        // handed to workers so far
    std::int64_t done = 0;             // parts that are made
    std::vector<std::int64_t> failed;  // parts to be made again
    std::exception_ptr failure;        // what ends the item, until it is made again
    bool was_told = false;             // the failure, to the consumer
  };
  using PendingPtr = std::shared_ptr<Pending>;

  bool isFirstDone() const REQUIRES_LOCK(m_mutex) {
    return !m_window.empty() && !m_window.front()->failure && m_window.front()->done == m_recipe.parts;
  }

  T takeFirst() REQUIRES_LOCK(m_mutex) {
    T item = std::move(*m_window.front()->item);
    m_window.pop_front();
    ++m_next_out;
    m_changed.notify_all();
    return item;
  }

  void makeAgain(Pending& pending) REQUIRES_LOCK(m_mutex) {
    pending.failure = nullptr;
    pending.was_told = false;
    m_changed.notify_all();
  }

  /// What a worker does next: it opens the item, or fills one of its parts.
  struct Task {
    PendingPtr pending;
    std::optional<std::int64_t> part;
  };

  void work(const Worker& worker) {
    if (m_recipe.begin_thread) m_recipe.begin_thread();
    MutexLock lock(m_mutex);
    for (;;) {
      const Clock::time_point idle_since = Clock::now();
      if (!m_changed.wait(lock, worker.stop,
                          [this]() REQUIRES_LOCK(m_mutex) { return findUnfilled() || mayOpen(); }) ||
          worker.stop.stop_requested())
        return;
      m_idle_ms[worker.index] += std::chrono::duration<double, std::milli>(Clock::now() - idle_since).count();
      const Task task = takeTask();
      // Without the lock, opening too: an item may be tens of megabytes, and taking these for the first time
      // takes a while.
      lock.unlock();
      const std::exception_ptr failure = carryOut(task, worker);
      lock.lock();
      settle(task, failure);
      m_changed.notify_all();
    }
  }

  PendingPtr findUnfilled() const REQUIRES_LOCK(m_mutex) {
    for (const PendingPtr& pending : m_window)
      if (pending->is_open && !pending->failure &&
          (pending->next_part < m_recipe.parts || !pending->failed.empty()))
        return pending;
    return nullptr;
  }

  /// Only the last item of the window may be unopened, since they are opened in order.
  bool mayOpen() const REQUIRES_LOCK(m_mutex) {
    const bool has_failed = std::any_of(m_window.begin(), m_window.end(), [](const PendingPtr& pending) {
      return pending->failure != nullptr;
    });
    if (m_is_opening || has_failed) return false;
    if (!m_window.empty() && !m_window.back()->is_open) return true;
    return m_window.size() < m_ahead && m_next_in < m_recipe.end;
  }

  Task takeTask() REQUIRES_LOCK(m_mutex) {
    if (const PendingPtr pending = findUnfilled()) {
      if (pending->failed.empty()) return {pending, pending->next_part++};
      const std::int64_t part = pending->failed.back();
      pending->failed.pop_back();
      return {pending, part};
    }
    if (m_window.empty() || m_window.back()->is_open)
      m_window.push_back(std::make_shared<Pending>(m_next_in++));
    m_is_opening = true;
    return {m_window.back(), std::nullopt};
  }

  std::exception_ptr carryOut(const Task& task, const Worker& worker) {
    try {
      Pending& pending = *task.pending;
      if (task.part)
        m_recipe.fill(*pending.item, *task.part, worker);
      else
        pending.item = m_recipe.open(pending.position);
      return nullptr;
    } catch (...) {
      return std::current_exception();
    }
  }

  void settle(const Task& task, const std::exception_ptr& failure) REQUIRES_LOCK(m_mutex) {
    Pending& pending = *task.pending;
    if (!task.part) {
      m_is_opening = false;
      pending.is_open = !failure;
    } else if (!failure) {
      ++pending.done;
    } else {
      pending.failed.push_back(*task.part);
    }
    if (failure && !pending.failure) pending.failure = failure;
  }

  const Recipe m_recipe;
  const std::size_t m_ahead;

  mutable Mutex m_mutex;
  std::condition_variable_any m_changed;
  std::deque<PendingPtr> m_window GUARDED_BY(m_mutex);  // in order, the next item first
  std::int64_t m_next_out GUARDED_BY(m_mutex) = 0;      // the consumer's position
  std::int64_t m_next_in GUARDED_BY(m_mutex) = 0;       // of the item that is opened next
  bool m_is_opening GUARDED_BY(m_mutex) = false;        // one worker at a time opens
  std::vector<double> m_idle_ms GUARDED_BY(m_mutex);

  std::vector<std::jthread> m_workers;  // last: gone before what they use
};

}  // namespace dinoscope
