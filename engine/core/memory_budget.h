#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <stop_token>

#include "engine/core/mutex.h"

namespace dinoscope {

/// Decoded photos that a loader keeps in memory. The recipe counts on it.
inline constexpr std::size_t kDecodedCacheBytes = std::size_t{512} << 20;

/// How much memory may be taken at a time by threads that do a piece of work each: who wants more than is
/// left waits. In the order in which they came, so that a large piece is not put off for ever by small ones;
/// and whoever is alone gets what it wants, however much, so that nothing waits for ever.
class MemoryBudget {
public:
  explicit MemoryBudget(std::size_t bytes) : m_bytes(bytes) {}

  /// A part of the budget, given back in the end.
  class Share {
  public:
    /// Waits until there is room for `bytes`, or until `stop` is requested.
    Share(MemoryBudget& budget, std::size_t bytes, const std::stop_token& stop);
    ~Share();
    Share(const Share&) = delete;
    Share& operator=(const Share&) = delete;

  private:
    MemoryBudget& m_budget;
    const std::size_t m_bytes;
  };

private:
  const std::size_t m_bytes;
  Mutex m_mutex;
  std::condition_variable_any m_changed;
  std::size_t m_taken GUARDED_BY(m_mutex) = 0;
  std::uint64_t m_next_ticket GUARDED_BY(m_mutex) = 0;
  std::uint64_t m_first_ticket GUARDED_BY(m_mutex) = 0;  // whose turn it is
};

}  // namespace dinoscope
