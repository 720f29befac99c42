#pragma once

#include <QRect>
#include <algorithm>

namespace dinoscope {

/// Cells of one size that fill lines of equally many: where each is costs a division, however many there are.
/// Coordinates are of the content, whose first cell begins at (0, 0).
struct UniformCells {
  int count = 0;
  int columns = 1;
  QSize cell{1, 1};

  int lines() const { return (count + columns - 1) / columns; }
  int height() const { return lines() * cell.height(); }
  int lineOf(int row) const { return row / columns; }
  int columnOf(int row) const { return row % columns; }

  QRect rectOf(int row) const {
    return {QPoint(columnOf(row) * cell.width(), lineOf(row) * cell.height()), cell};
  }

  /// The cell at this point; -1 beside them.
  int rowAt(const QPoint& point) const {
    const int column = point.x() / cell.width();
    if (point.x() < 0 || point.y() < 0 || column >= columns) return -1;
    const int row = point.y() / cell.height() * columns + column;
    return row < count ? row : -1;
  }

  /// First and one past the last of the lines that a band of the content touches.
  std::pair<int, int> linesIn(int top, int bottom) const {
    const int first = std::clamp(top / cell.height(), 0, lines());
    return {first, std::clamp(bottom / cell.height() + 1, first, lines())};
  }
};

}  // namespace dinoscope
