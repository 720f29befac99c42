#include "engine/train/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace dinoscope {

void standBack() {
#ifdef __linux__
  // Linux keeps the nice value by thread. About a third of a usual thread's share.
  constexpr int kNice = 5;
  setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice);
#endif
}

}  // namespace dinoscope
