#include "ui/number_input.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace dinoscope {
namespace {

/// "1 000", "12,345,678": 1 to 3 digits without a leading zero, then groups of three, at least `fewest`.
bool groupsThousands(const QString& whole, QChar sign, int fewest) {
  const QRegularExpression groups(QStringLiteral("^[+-]?[1-9]\\d{0,2}(%1\\d{3}){%2,}$")
                                      .arg(QRegularExpression::escape(QString(sign)))
                                      .arg(fewest));
  return groups.match(whole).hasMatch();
}

/// Takes the signs between thousands away; false when they stand where they group nothing.
bool ungroup(QString& whole, QChar sign, int fewest) {
  if (!whole.contains(sign)) return true;
  if (!groupsThousands(whole, sign, fewest)) return false;
  whole.remove(sign);
  return true;
}

}  // namespace

std::optional<double> numberFrom(const QString& text, const QLocale& locale) {
  QString plain = text.trimmed().toLower();
  plain.replace(QChar(0x2212), QLatin1Char('-'));  // the minus sign of typographers
  if (const QString own = locale.decimalPoint(); own != QLatin1String(","))
    plain.replace(own, QLatin1String("."));
  const auto exponent_at = plain.indexOf(QLatin1Char('e'));
  const QString exponent = exponent_at < 0 ? QString() : plain.sliced(exponent_at);
  QString mantissa = exponent_at < 0 ? plain : plain.first(exponent_at);

  // The last of '.' and ',' is the decimal sign, unless it can only set thousands apart.
  const QLatin1Char point('.'), comma(',');
  const auto last = std::max(mantissa.lastIndexOf(point), mantissa.lastIndexOf(comma));
  QString whole = mantissa, fraction;
  if (last >= 0) {
    const QChar sign = mantissa[last], other = sign == point ? comma : point;
    if (mantissa.count(sign) > 1) {
      if (mantissa.contains(other) || !ungroup(whole, sign, 2)) return std::nullopt;
    } else {
      whole = mantissa.first(last);
      fraction = mantissa.sliced(last + 1);
      const bool has_groups = whole.contains(other);
      if (!ungroup(whole, other, 1)) return std::nullopt;
      // A thousand to some, a one to others: nobody's guess is taken.
      const bool is_decimal_here = sign == point || locale.decimalPoint() == QString(comma);
      if (!is_decimal_here && !has_groups && groupsThousands(mantissa, sign, 1)) return std::nullopt;
    }
  }
  for (const char16_t sign : {u' ', u'\u00A0', u'\u202F', u'\'', u'\u2019'})
    if (!ungroup(whole, QChar(sign), 1)) return std::nullopt;
  bool ok = false;
  const double number =
      (whole + (last >= 0 && !fraction.isEmpty() ? point + fraction : QString()) + exponent).toDouble(&ok);
  if (!ok || !std::isfinite(number)) return std::nullopt;
  return number;
}

QString numberInputText(double value, int digits, const QLocale& locale) {
  QString text = QString::number(value, 'g', digits);
  return text.replace(QLatin1Char('.'), locale.decimalPoint());
}

}  // namespace dinoscope
