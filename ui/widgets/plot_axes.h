#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "ui/theme.h"

class QCPGraph;
class QCustomPlot;

namespace dinoscope {

/// What the axes of a LivePlot show and how: steps across, a linear or logarithmic value up, all of the data
/// or a part of it.
class PlotAxes {
public:
  /// The canvas outlives this.
  explicit PlotAxes(QCustomPlot& canvas);

  /// What the axes measure. Compact plots have no room for it.
  void setLabels(const QString& x, const QString& y);
  const QString& xLabel() const { return m_x_label; }
  /// In place of the label of x, until it is empty: where the cursor is.
  void setPlace(const QString& place);
  void setCompact(bool compact);

  bool isLogarithmic() const { return m_is_logarithmic; }
  void setLogarithmic(bool logarithmic);

  /// Shows all points of these curves and, if there is one, the reference value. Nothing lies on an edge.
  void fit(const std::vector<QCPGraph*>& curves, std::optional<double> reference);
  /// About the middle; factors below 1 zoom in.
  void zoom(double factor);
  /// By a part of what is shown.
  void pan(double part);

  void applyTheme(const ThemeColors& colors, const QFont& caption);

private:
  void showLabels();
  void setTickCounts();

  QCustomPlot& m_canvas;
  QString m_x_label, m_y_label, m_place;
  bool m_is_logarithmic = false;
  bool m_is_compact = false;
};

}  // namespace dinoscope
