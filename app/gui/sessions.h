#pragma once

#include "ui/workbench.h"

namespace dinoscope::gui {

/// The real sessions on this machine's device, with the runs in `workspace`.
WorkbenchParts composeWorkbench(const std::filesystem::path& workspace);

}  // namespace dinoscope::gui
