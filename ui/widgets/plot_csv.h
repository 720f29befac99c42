#pragma once

#include <QPair>
#include <QString>
#include <QVector>
#include <vector>

namespace dinoscope {

/// One curve as it goes into a table.
struct CsvCurve {
  QString name;
  QVector<QPair<double, double>> points;  ///< x rising
};

/// The curves side by side: a header, one row for each x that any curve has, nothing where a curve has no
/// value there. Numbers are written so that reading gives the same double; fields are quoted as RFC 4180
/// asks.
QString csvOf(const QString& x_name, const std::vector<CsvCurve>& curves);

}  // namespace dinoscope
