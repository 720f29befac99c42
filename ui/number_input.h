#pragma once

#include <QLocale>
#include <QString>
#include <optional>

namespace dinoscope {

/// A number as people write it: "0.05", "1e-4"; the locale's decimal sign, or a point; thousands set apart by
/// a space, an apostrophe or the locale's sign, where three digits follow each. In English "1,000" is a
/// thousand and "0,5" a half, in German "1.000" is a thousand and "0.05" a twentieth. Empty when it is no
/// number: never a part of what was written.
std::optional<double> numberFrom(const QString& text, const QLocale& locale = QLocale());

/// With the locale's decimal sign and without signs between thousands: what numberFrom() reads as the same.
QString numberInputText(double value, int digits, const QLocale& locale = QLocale());

}  // namespace dinoscope
