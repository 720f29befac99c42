#pragma once

#include <QColor>
#include <QString>

#include "engine/core/events.h"

namespace dinoscope {

struct ThemeColors;

// How a state of a run is shown, everywhere in the window: a word, an icon, a colour.

/// "Running".
QString runStateText(RunState state);
/// Of a stopped one whose process ended without a word.
QString cutOffText();
/// The icon that goes with it (themedIcon), for a state is never said by colour alone.
QString runStateIcon(RunState state);
QColor runStateColor(RunState state, const ThemeColors& colors);

/// Whether news that a run is in `next` may be believed of one that is in `now`. What was on its way when the
/// user asked for a stop, or when the run ended, comes too late and loses; only a new start leaves an end.
bool mayFollow(RunState now, RunState next);

}  // namespace dinoscope
