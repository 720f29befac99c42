#pragma once

namespace dinoscope {

/// From now on screen readers are told what widgets that paint themselves show (PaintedParts), and what a
/// banner says. Once, before the first window.
void installAccessibility();

}  // namespace dinoscope
