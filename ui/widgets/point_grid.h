#pragma once

#include <QPointF>
#include <QRectF>
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace dinoscope {

/// Finds which of very many points lie near a place: they are sorted into square cells, of about as many as
/// there are points.
class PointGrid {
public:
  PointGrid() = default;
  explicit PointGrid(const std::vector<QPointF>& points) {
    if (points.empty()) return;
    QPointF low = points.front(), high = points.front();
    for (const QPointF& point : points) {
      low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
      high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
    }
    m_origin = low;
    m_side = std::max(1, static_cast<int>(std::sqrt(static_cast<double>(points.size()))));
    m_cell = std::max({high.x() - low.x(), high.y() - low.y(), 1e-12}) / m_side;
    // A counting sort: how many a cell, where each begins, then each into its place.
    m_begin.assign(static_cast<std::size_t>(m_side) * static_cast<std::size_t>(m_side) + 1, 0);
    for (const QPointF& point : points) ++m_begin[cellOf(point) + 1];
    for (std::size_t i = 1; i < m_begin.size(); ++i) m_begin[i] += m_begin[i - 1];
    m_points.resize(points.size());
    std::vector<std::size_t> next = m_begin;
    for (std::size_t i = 0; i < points.size(); ++i) m_points[next[cellOf(points[i])]++] = i;
  }

  /// Calls visit(index) for all points within `reach` of the place, and for some that are farther.
  template <class Visit>
  void visitNear(const QPointF& place, double reach, Visit visit) const {
    if (m_points.empty()) return;
    const int left = column(place.x() - reach - m_origin.x()),
              right = column(place.x() + reach - m_origin.x());
    const int top = column(place.y() - reach - m_origin.y()),
              bottom = column(place.y() + reach - m_origin.y());
    for (int row = top; row <= bottom; ++row)
      for (std::size_t i = m_begin[cell(left, row)]; i < m_begin[cell(right, row) + 1]; ++i)
        visit(m_points[i]);
  }

private:
  int column(double distance) const {
    return static_cast<int>(std::clamp(std::floor(distance / m_cell), 0.0, m_side - 1.0));
  }
  std::size_t cell(int column, int row) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_side) +
           static_cast<std::size_t>(column);
  }
  std::size_t cellOf(const QPointF& point) const {
    return cell(column(point.x() - m_origin.x()), column(point.y() - m_origin.y()));
  }

  QPointF m_origin;
  double m_cell = 1;
  int m_side = 0;                     // cells across and down
  std::vector<std::size_t> m_begin;   // of each cell in m_points, row by row; one more at the end
  std::vector<std::size_t> m_points;  // indices, cell by cell
};

}  // namespace dinoscope
