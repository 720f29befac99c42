#pragma once

#include "ui/workbench.h"

namespace dinoscope::gui {

/// The real sessions on this machine's device, and the user's workspace.
WorkbenchParts composeWorkbench();

}  // namespace dinoscope::gui
