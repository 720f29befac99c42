#pragma once

#include <QString>

namespace dinoscope {

// Numbers as people read them: significant digits that mean something, always with their unit, and with the
// signs of the user's locale.

/// "4.213", "0.000512", "1.2e-06": so many significant digits, more before the point when there are.
QString numberText(double value, int digits = 4);

/// "0.50": so many digits behind the point.
QString fixedText(double value, int decimals);

/// One of numbers that lie within `span` of each other: 0.9987 and 0.99996 rather than 0.9987 and 1, where a
/// momentum goes from 0.996 to 1. At least as many digits as numberText.
QString numberTextWithin(double value, double span);

/// "45 s", "3 min 20 s", "2 h 5 min".
QString durationText(double seconds);

/// "579 ms", "4.2 ms", "0 ms": a tenth is what can be measured.
QString millisecondsText(double milliseconds);

/// "83.4 %" of 83.4.
QString percentText(double percent);

/// "412 images/s", "4.21 images/s".
QString rateText(double images_per_second);

/// "1.4 GB" (decimal).
QString byteText(double bytes);

/// "2,431" in the user's locale.
QString countText(qint64 count);

}  // namespace dinoscope
