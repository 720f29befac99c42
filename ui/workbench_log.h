#pragma once

namespace dinoscope {

class LogModel;
class Workbench;

/// Writes what happens in the workbench into the log from now on.
void logWorkbench(Workbench& workbench, LogModel& log);

}  // namespace dinoscope
