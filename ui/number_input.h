#pragma once

#include <QLocale>
#include <QString>
#include <optional>

namespace dinoscope {

/// A number as people write it: "0.05" or "0,05" in every locale, "1e-4", thousands set apart by a space or
/// an apostrophe ("1 000"), or by the sign that is not the decimal one ("1,234.5", "1.234,5", "1,234,567").
/// What is a thousand to some and a one to others ("1,000" where the comma is not the decimal sign) is
/// refused. Empty when it is no number: never a part of what was written.
std::optional<double> numberFrom(const QString& text, const QLocale& locale = QLocale());

/// With the locale's decimal sign and without signs between thousands: what numberFrom() reads as the same.
QString numberInputText(double value, int digits, const QLocale& locale = QLocale());

}  // namespace dinoscope
