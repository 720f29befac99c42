#include "ui/csv_text.h"

#include <algorithm>

namespace dinoscope {

QString csvField(const QString& field) {
  const bool is_plain = std::none_of(field.begin(), field.end(), [](QChar letter) {
    return letter == QLatin1Char(',') || letter == QLatin1Char('"') || letter == QLatin1Char('\n') ||
           letter == QLatin1Char('\r');
  });
  if (is_plain) return field;
  QString quoted = field;
  return QLatin1Char('"') + quoted.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

}  // namespace dinoscope
