#include "engine/core/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace dinoscope {

void lowerThreadPriority() {
#ifdef __linux__
  // Linux keeps the nice value by thread, and a thread's threads begin with it. Five steps are about a third
  // of a usual thread's share.
  constexpr int kStep = 5;
  const auto thread = static_cast<id_t>(gettid());
  setpriority(PRIO_PROCESS, thread, getpriority(PRIO_PROCESS, thread) + kStep);
#endif
}

}  // namespace dinoscope
