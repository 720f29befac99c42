#pragma once

#include <QVector>

namespace dinoscope {

/// A curve of values that not every step has, short enough to draw: at most kCapacity points. When they are
/// full, neighbours are averaged in pairs; what comes later is kept as it comes until they are full again.
class SparseSeries {
public:
  static constexpr qsizetype kCapacity = 2048;

  void add(double x, double y);
  /// Takes off what lies at x or beyond.
  void forgetFrom(double x);

  bool isEmpty() const { return m_x.isEmpty(); }
  const QVector<double>& x() const { return m_x; }
  const QVector<double>& y() const { return m_y; }

private:
  QVector<double> m_x;  // rising
  QVector<double> m_y;
};

}  // namespace dinoscope
