#pragma once

#include <QColor>

#include "engine/pictures/colormap.h"

namespace dinoscope {

/// The engine's colour scale as Qt's colour: levelsAt(colormap, t).
QRgb colorAt(Colormap colormap, double t);

}  // namespace dinoscope
