#include "engine/core/events.h"

#include "engine/core/sentence.h"

namespace dinoscope {

std::string runStateName(RunState state) {
  switch (state) {
    case RunState::Idle:
      return phrase("idle");
    case RunState::Preparing:
      return phrase("preparing");
    case RunState::Running:
      return phrase("running");
    case RunState::Paused:
      return phrase("paused");
    case RunState::Stopping:
      return phrase("stopping");
    case RunState::Stopped:
      return phrase("stopped");
    case RunState::Finished:
      return phrase("finished");
    case RunState::Failed:
      return phrase("failed");
  }
  return phrase("idle");
}

}  // namespace dinoscope
