#pragma once

#include <mutex>

// What a lock guards, in words that clang checks (-Wthread-safety; tests/run does) and other compilers skip.
#ifdef __clang__
#define DINOSCOPE_LOCK_RULE(rule) __attribute__((rule))
#else
#define DINOSCOPE_LOCK_RULE(rule)
#endif
/// Behind a member: read and written only by who holds the mutex.
#define GUARDED_BY(mutex) DINOSCOPE_LOCK_RULE(guarded_by(mutex))
/// Behind a function or a lambda's parameters: called only by who holds the mutex.
#define REQUIRES_LOCK(mutex) DINOSCOPE_LOCK_RULE(requires_capability(mutex))
/// Behind a function: it takes the mutex, whoever calls must not hold it.
#define TAKES_LOCK(mutex) DINOSCOPE_LOCK_RULE(locks_excluded(mutex))

namespace dinoscope {

/// std::mutex, which clang's library alone annotates, with its rules said.
class DINOSCOPE_LOCK_RULE(capability("mutex")) Mutex {
public:
  void lock() DINOSCOPE_LOCK_RULE(acquire_capability()) { m_mutex.lock(); }
  void unlock() DINOSCOPE_LOCK_RULE(release_capability()) { m_mutex.unlock(); }

private:
  std::mutex m_mutex;
};

/// Holds a mutex from here to the end of the block, but where it is unlocked in between: std::lock_guard and
/// std::unique_lock in one. std::condition_variable_any waits with it.
class DINOSCOPE_LOCK_RULE(scoped_lockable) MutexLock {
public:
  explicit MutexLock(Mutex& mutex) DINOSCOPE_LOCK_RULE(acquire_capability(mutex)) : m_mutex(mutex) { lock(); }
  ~MutexLock() DINOSCOPE_LOCK_RULE(release_capability()) {
    if (m_is_held) m_mutex.unlock();
  }
  MutexLock(const MutexLock&) = delete;
  MutexLock& operator=(const MutexLock&) = delete;

  void lock() DINOSCOPE_LOCK_RULE(acquire_capability()) {
    m_mutex.lock();
    m_is_held = true;
  }
  void unlock() DINOSCOPE_LOCK_RULE(release_capability()) {
    m_is_held = false;
    m_mutex.unlock();
  }

private:
  Mutex& m_mutex;
  bool m_is_held = false;
};

}  // namespace dinoscope
