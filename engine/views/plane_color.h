#pragma once

#include "engine/views/view_planes.h"

namespace dinoscope {

// The operations of color.h, to the bit, on planes: their loops are vectorised.

void adjustBrightness(ViewPlanes& view, double factor);
void adjustContrast(ViewPlanes& view, double factor);
void adjustSaturation(ViewPlanes& view, double factor);
void convertToGrayscale(ViewPlanes& view);
void solarize(ViewPlanes& view, int threshold);

}  // namespace dinoscope
