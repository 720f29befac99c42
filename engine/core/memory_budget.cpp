#include "engine/core/memory_budget.h"

namespace dinoscope {

MemoryBudget::Share::Share(MemoryBudget& budget, std::size_t bytes, const std::stop_token& stop)
    : m_budget(budget), m_bytes(bytes) {
  MutexLock lock(budget.m_mutex);
  const std::uint64_t ticket = budget.m_next_ticket++;
  // Whose turn it is waits for those before it anyway: after a stop request too, for they stop as well.
  budget.m_changed.wait(lock,
                        [&]() REQUIRES_LOCK(budget.m_mutex) { return budget.m_first_ticket == ticket; });
  budget.m_changed.wait(lock, stop, [&]() REQUIRES_LOCK(budget.m_mutex) {
    return budget.m_taken == 0 || budget.m_taken + bytes <= budget.m_bytes;
  });
  budget.m_taken += bytes;
  ++budget.m_first_ticket;
  budget.m_changed.notify_all();
}

MemoryBudget::Share::~Share() {
  const MutexLock lock(m_budget.m_mutex);
  m_budget.m_taken -= m_bytes;
  m_budget.m_changed.notify_all();
}

}  // namespace dinoscope
