#pragma once

#include <cstdint>
#include <vector>

#include "engine/views/view_planes.h"

namespace dinoscope {

/// BoxBlur of blur.h, to the bit, on planes. Keeps its buffers.
class PlaneBlur {
public:
  /// Blurs in place; sigma in pixels, 0 changes nothing.
  void apply(ViewPlanes& view, double sigma);

private:
  std::vector<std::uint8_t> m_first, m_second;  // a plane between two passes
  std::vector<std::uint16_t> m_sums;            // of the central values, for each column
};

}  // namespace dinoscope
