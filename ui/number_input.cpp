#include "ui/number_input.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace dinoscope {
namespace {

/// Whether `sign` sets thousands apart everywhere it stands: 1 to 3 digits before it, no leading zero, three
/// digits behind.
bool groupsThousands(const QString& text, QChar sign) {
  const QString escaped = QRegularExpression::escape(QString(sign));
  const QRegularExpression groups(QStringLiteral("^[+-]?[1-9]\\d{0,2}(%1\\d{3})+(?!\\d)").arg(escaped));
  return groups.match(text).hasMatch() &&
         text.count(sign) == text.section(QLatin1Char('e'), 0, 0).count(sign);
}

}  // namespace

std::optional<double> numberFrom(const QString& text, const QLocale& locale) {
  QString plain = text.trimmed().toLower();
  plain.replace(QChar(0x2212), QLatin1Char('-'));  // the minus sign of typographers
  // What only ever sets thousands apart.
  for (const char16_t sign : {u' ', u'\u00A0', u'\u202F', u'\'', u'\u2019'}) {
    const QChar apart(sign);
    if (!plain.contains(apart)) continue;
    if (!groupsThousands(plain, apart)) return std::nullopt;
    plain.remove(apart);
  }
  const QChar decimal = locale.decimalPoint().isEmpty() ? QLatin1Char('.') : locale.decimalPoint().front();
  const QChar other = decimal == QLatin1Char(',') ? QLatin1Char('.') : QLatin1Char(',');
  if (plain.contains(other)) {
    if (groupsThousands(plain, other))
      plain.remove(other);
    else if (plain.count(other) == 1 && !plain.contains(decimal))
      plain.replace(other, decimal);
    else
      return std::nullopt;
  }
  if (decimal != QLatin1Char('.')) plain.replace(decimal, QLatin1Char('.'));
  bool ok = false;
  const double number = plain.toDouble(&ok);
  if (!ok || !std::isfinite(number)) return std::nullopt;
  return number;
}

QString numberInputText(double value, int digits, const QLocale& locale) {
  QString text = QString::number(value, 'g', digits);
  return text.replace(QLatin1Char('.'), locale.decimalPoint());
}

}  // namespace dinoscope
