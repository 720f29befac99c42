#include "ui/widgets/plot_csv.h"

#include <QLocale>
#include <QStringList>
#include <cmath>
#include <map>

#include "ui/csv_text.h"

namespace dinoscope {
namespace {

QString exact(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

}  // namespace

QString csvOf(const QString& x_name, const std::vector<CsvCurve>& curves) {
  QStringList header{csvField(x_name)};
  std::map<double, QStringList> rows;
  const auto count = static_cast<qsizetype>(curves.size());
  for (qsizetype column = 0; column < count; ++column) {
    const CsvCurve& curve = curves[static_cast<std::size_t>(column)];
    header << csvField(curve.name);
    for (const auto& [x, y] : curve.points) {
      QStringList& row = rows[x];
      while (row.size() < count) row << QString();
      if (std::isfinite(y)) row[column] = exact(y);
    }
  }
  QString text = header.join(QLatin1Char(',')) + QLatin1Char('\n');
  for (const auto& [x, row] : rows)
    text += exact(x) + QLatin1Char(',') + row.join(QLatin1Char(',')) + QLatin1Char('\n');
  return text;
}

}  // namespace dinoscope
