#pragma once

#include "engine/views/view_planes.h"

namespace dinoscope {

/// shiftHue() of hue.h, to the bit, on planes.
void shiftHue(ViewPlanes& view, double turns);

}  // namespace dinoscope
