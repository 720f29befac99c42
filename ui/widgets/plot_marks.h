#pragma once

#include <QFont>
#include <optional>
#include <vector>

#include "ui/widgets/plot_curve.h"

class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;

namespace dinoscope {

/// What a LivePlot draws over its curves: the cursor, the reference line, the markers.
class PlotMarks {
public:
  /// The items belong to the canvas, which outlives this.
  explicit PlotMarks(QCustomPlot& canvas);

  void setCursor(std::optional<double> x);

  void setReference(std::optional<double> y, const QString& name);
  std::optional<double> reference() const { return m_reference; }

  void setMarkers(std::vector<PlotMarker> markers);
  const std::vector<PlotMarker>& markers() const { return m_markers; }
  /// The words of the markers within a few pixels of x.
  QStringList labelsNear(double x) const;

  void applyTheme(const ThemeColors& colors, const QFont& caption);

private:
  QCPItemStraightLine* addLine();
  void styleMarkers();

  QCustomPlot& m_canvas;
  QCPItemStraightLine* m_cursor;
  QCPItemStraightLine* m_reference_line;
  QCPItemText* m_reference_text;
  std::optional<double> m_reference;
  std::vector<PlotMarker> m_markers;
  std::vector<QCPItemStraightLine*> m_lines;  // one a marker
  std::vector<QCPItemText*> m_heads;          // of diagnoses
  ThemeColors m_colors;
  QFont m_caption;
};

}  // namespace dinoscope
