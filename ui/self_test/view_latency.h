#pragma once

#include <vector>

namespace dinoscope {

class RangeSlider;
class ViewsPage;
class WindowDriver;

/// From each move of a slider's handle to the moment the views it leads to are painted, in milliseconds.
struct ViewLatency {
  std::vector<double> moves_ms;

  double median_ms() const;
  double worst_ms() const;
};

/// Drags the upper handle of a range slider of the Views page, `moves` times a little to the right, and waits
/// each time until the tiles show what it leads to. Moves that change no view are not counted. Throws Error
/// (Run) when the tiles do not follow.
ViewLatency measureViewLatency(WindowDriver& driver, ViewsPage& page, RangeSlider& slider, int moves);

}  // namespace dinoscope
