#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/views/view_planes.h"

namespace dinoscope {

// The operations of color.h, to the bit, on planes: their loops are vectorised.

void adjustBrightness(ViewPlanes& view, double factor);
void adjustContrast(ViewPlanes& view, double factor);
void adjustSaturation(ViewPlanes& view, double factor);
void convertToGrayscale(ViewPlanes& view);
void solarize(ViewPlanes& view, int threshold);

/// One plane's part of brightness (neutral 0) and contrast (neutral the mean luma), for processors that have
/// no faster way.
void blendWithLevel(std::uint8_t* plane, std::size_t count, int neutral, float factor);

}  // namespace dinoscope
