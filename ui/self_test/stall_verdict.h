#pragma once

#include <QString>
#include <optional>

namespace dinoscope {

class UiStallMeter;

/// Whether the ui thread answered in time while training.
///
/// On a calm machine the wall clock decides: what a user waits is what counts, and processor time that the
/// training threads of this program take away from the window is this program's fault. Where other programs
/// take more than kCalmShare of the machine, a late answer proves nothing; there the time in which the ui
/// thread was ready and got no processor is left out, and what it did itself, locks and files included, must
/// stay below the same limit. Both figures are reported in either case.
struct StallVerdict {
  static constexpr double kLimit_ms = 100;
  static constexpr double kCalmShare = 0.1;

  bool held = false;
  bool is_machine_calm = true;  ///< also when the system does not tell
  double longest_ms = 0;        ///< wall clock
  double longest_own_ms = 0;    ///< the ui's own part
  QString sentence;             ///< why it did not hold
};

StallVerdict judgeStalls(const UiStallMeter& meter, std::optional<double> others_share);

}  // namespace dinoscope
