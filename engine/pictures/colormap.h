#pragma once

#include <array>
#include <cstdint>

namespace dinoscope {

/// Perceptually even colour scales: viridis for quantities, inferno for attention. Never rainbow.
enum class Colormap { Viridis, Inferno };

using RgbLevels = std::array<std::uint8_t, 3>;

/// The colour at `t` in [0, 1]; what lies outside is clamped, a value that is no number gives the lowest.
RgbLevels levelsAt(Colormap colormap, double t);

}  // namespace dinoscope
