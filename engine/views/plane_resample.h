#pragma once

#include <cstdint>
#include <vector>

#include "engine/views/resample.h"
#include "engine/views/turned_photo.h"
#include "engine/views/view_planes.h"

namespace dinoscope {

/// What BicubicResampler does, to the bit, from a turned photo into planes, and mirrored at no cost. Keeps
/// its tables and its intermediate rows.
class PlaneResampler {
public:
  struct Mirror {
    bool left_right = false;
    bool top_bottom = false;
  };

  /// Fills `out`, whose size says to what the box is resized. `box` lies inside the turned region.
  void resize(const TurnedPhoto& photo, const CropBox& box, Mirror mirror, ViewPlanes& out);

private:
  ResampleTaps m_horizontal;
  ResampleTaps m_vertical;
  std::vector<std::uint8_t> m_rows;  // one channel of the box at its final width
};

}  // namespace dinoscope
