#include "ui/quantity_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <cmath>

namespace dinoscope {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("Quantities", text); }

}  // namespace

QString numberText(double value) {
  if (!std::isfinite(value)) return translated("not a number");
  const double size = std::abs(value);
  if (size != 0 && (size < 1e-4 || size >= 1e7)) return QString::number(value, 'g', 3);
  if (size >= 1000) return QString::number(value, 'f', 0);
  return QString::number(value, 'g', 4);
}

QString durationText(double seconds) {
  const auto whole = static_cast<qint64>(std::llround(std::max(0.0, seconds)));
  if (whole < 60) return translated("%1 s").arg(whole);
  if (whole < 3600) {
    const qint64 rest = whole % 60;
    return rest == 0 ? translated("%1 min").arg(whole / 60)
                     : translated("%1 min %2 s").arg(whole / 60).arg(rest);
  }
  const qint64 minutes = whole / 60;
  if (minutes < 48 * 60) return translated("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
  return translated("%1 days").arg(minutes / (24 * 60));
}

QString percentText(double percent) { return translated("%1 %").arg(QString::number(percent, 'f', 1)); }

QString rateText(double images_per_second) {
  const int digits = images_per_second >= 100 ? 0 : images_per_second >= 10 ? 1 : 2;
  return translated("%1 images/s").arg(QString::number(images_per_second, 'f', digits));
}

QString byteText(double bytes) {
  static constexpr std::array<const char*, 5> kUnits{"B", "kB", "MB", "GB", "TB"};
  std::size_t unit = 0;
  while (bytes >= 1000 && unit + 1 < kUnits.size()) {
    bytes /= 1000;
    ++unit;
  }
  const int digits = unit == 0 || bytes >= 100 ? 0 : 1;
  return QStringLiteral("%1 %2").arg(QString::number(bytes, 'f', digits), QLatin1String(kUnits[unit]));
}

QString countText(qint64 count) { return QLocale().toString(count); }

QString countedText(qint64 count, const QString& one, const QString& many) {
  return (count == 1 ? one : many).arg(countText(count));
}

}  // namespace dinoscope
