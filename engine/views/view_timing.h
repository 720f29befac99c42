#pragma once

#include <chrono>

namespace dinoscope {

/// Where the time of photos and their views goes, in milliseconds, added up over as many as were timed.
struct ViewTiming {
  double decode_ms = 0;    ///< reading and decoding files; whoever decodes adds it
  double resample_ms = 0;  ///< crop, resize, flips, rotation
  double color_ms = 0;     ///< everything else that changes levels
  double blur_ms = 0;

  ViewTiming& operator+=(const ViewTiming& other) {
    decode_ms += other.decode_ms;
    resample_ms += other.resample_ms;
    color_ms += other.color_ms;
    blur_ms += other.blur_ms;
    return *this;
  }

  double total_ms() const { return decode_ms + resample_ms + color_ms + blur_ms; }
};

/// Adds the time between two calls to a stage of a timing; without a timing it does nothing, not even look
/// at the clock.
class StageClock {
public:
  explicit StageClock(ViewTiming* timing) : m_timing(timing) {
    if (m_timing != nullptr) m_last = Clock::now();
  }

  /// The stage that has run since the last call, or since this was made, is over.
  void end(double ViewTiming::*stage) {
    if (m_timing == nullptr) return;
    const auto now = Clock::now();
    m_timing->*stage += std::chrono::duration<double, std::milli>(now - m_last).count();
    m_last = now;
  }

private:
  using Clock = std::chrono::steady_clock;
  ViewTiming* m_timing;
  Clock::time_point m_last{};
};

}  // namespace dinoscope
