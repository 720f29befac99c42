#pragma once

#include <QColor>

namespace dinoscope {

/// Perceptually even colour scales: viridis for quantities, inferno for attention. Never rainbow.
enum class Colormap { Viridis, Inferno };

/// The colour at `t` in [0, 1]; what lies outside is clamped, a value that is no number gives the lowest.
QRgb colorAt(Colormap colormap, double t);

}  // namespace dinoscope
