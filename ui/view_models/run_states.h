#pragma once

#include <QString>

#include "engine/core/events.h"

namespace dinoscope {

/// "Running", as shown.
QString runStateText(RunState state);
/// The icon that goes with it (themedIcon), for a state is never said by colour alone.
QString runStateIcon(RunState state);

/// Whether news that a run is in `next` may be believed of one that is in `now`. What was on its way when the
/// user asked for a stop, or when the run ended, comes too late and loses; only a new start leaves an end.
bool mayFollow(RunState now, RunState next);

}  // namespace dinoscope
