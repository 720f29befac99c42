#pragma once

#include <QString>

namespace dinoscope {

class Workbench;

/// Shows a run again with its curves, as the last session left it, unless another one is shown by then.
/// Settings and page stay. Nothing happens when the run is gone.
void recallRun(Workbench& workbench, const QString& run_folder);

}  // namespace dinoscope
