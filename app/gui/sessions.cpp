#include "app/gui/sessions.h"

#include "engine/models/compute_device.h"

namespace dinoscope::gui {

WorkbenchParts composeWorkbench() {
  setComputeThreads(0);  // LibTorch starts with one thread; a run's own setting comes later
  WorkbenchParts parts;
  parts.train_session = makeTrainSession();
  parts.explore_session = makeExploreSession();
  parts.workspace = defaultWorkspace();
  parts.device = describeDevice(resolveDevice("auto"));
  return parts;
}

}  // namespace dinoscope::gui
