#include "ui/quantity_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <cmath>

namespace dinoscope {
namespace {

struct QuantityWords {
  Q_DECLARE_TR_FUNCTIONS(dinoscope::Quantities)
};

QString localized(QString number) { return number.replace(QLatin1Char('.'), QLocale().decimalPoint()); }

}  // namespace

QString numberText(double value, int digits) {
  if (!std::isfinite(value)) return QuantityWords::tr("not a number");
  const double size = std::abs(value);
  if (size != 0 && (size < 1e-4 || size >= 1e7)) return localized(QString::number(value, 'g', digits - 1));
  if (size >= std::pow(10, digits - 1)) return QLocale().toString(value, 'f', 0);
  return localized(QString::number(value, 'g', digits));
}

QString fixedText(double value, int decimals) { return localized(QString::number(value, 'f', decimals)); }

QString numberTextWithin(double value, double span) {
  const QString usual = numberText(value);
  const QString plain = QString::number(value, 'g', 4);  // its digits, with a point
  if (!std::isfinite(value) || !(span > 0) || plain.toDouble() == value || plain.contains(QLatin1Char('e')))
    return usual;
  // A hundredth of the span can be told apart.
  const int decimals = std::min(9, static_cast<int>(std::ceil(-std::log10(span))) + 2);
  const auto point = plain.indexOf(QLatin1Char('.'));
  const auto usual_decimals = point < 0 ? 0 : plain.size() - point - 1;
  return decimals > usual_decimals ? fixedText(value, decimals) : usual;
}

QString durationText(double seconds) {
  const auto whole = static_cast<qint64>(std::llround(std::max(0.0, seconds)));
  if (whole < 60) return QuantityWords::tr("%1 s").arg(whole);
  if (whole < 3600) {
    const qint64 rest = whole % 60;
    return rest == 0 ? QuantityWords::tr("%1 min").arg(whole / 60)
                     : QuantityWords::tr("%1 min %2 s").arg(whole / 60).arg(rest);
  }
  const qint64 minutes = whole / 60;
  if (minutes >= 48 * 60)
    return QuantityWords::tr("%Ln day(s)", nullptr, static_cast<int>(minutes / (24 * 60)));
  return minutes % 60 == 0 ? QuantityWords::tr("%1 h").arg(minutes / 60)
                           : QuantityWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString millisecondsText(double milliseconds) {
  const double tenths = std::round(milliseconds * 10) / 10;
  return QuantityWords::tr("%1 ms").arg(tenths < 100 ? localized(QString::number(tenths))
                                                     : numberText(tenths));
}

QString percentText(double percent) { return QuantityWords::tr("%1 %").arg(fixedText(percent, 1)); }

QString rateText(double images_per_second) {
  const int digits = images_per_second >= 100 ? 0 : images_per_second >= 10 ? 1 : 2;
  return QuantityWords::tr("%1 images/s").arg(fixedText(images_per_second, digits));
}

QString byteText(double bytes) {
  static constexpr std::array<const char*, 5> kUnits{"B", "kB", "MB", "GB", "TB"};
  std::size_t unit = 0;
  while (bytes >= 1000 && unit + 1 < kUnits.size()) {
    bytes /= 1000;
    ++unit;
  }
  const int digits = unit == 0 || bytes >= 100 ? 0 : 1;
  return QStringLiteral("%1 %2").arg(fixedText(bytes, digits), QLatin1String(kUnits[unit]));
}

QString countText(qint64 count) { return QLocale().toString(count); }

}  // namespace dinoscope
