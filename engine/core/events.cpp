#include "engine/core/events.h"

namespace dinoscope {

std::string runStateName(RunState state) {
  switch (state) {
    case RunState::Idle:
      return "idle";
    case RunState::Preparing:
      return "preparing";
    case RunState::Running:
      return "running";
    case RunState::Paused:
      return "paused";
    case RunState::Stopping:
      return "stopping";
    case RunState::Stopped:
      return "stopped";
    case RunState::Finished:
      return "finished";
    case RunState::Failed:
      return "failed";
  }
  return "idle";
}

}  // namespace dinoscope
