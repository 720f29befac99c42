#pragma once

#include <QColor>
#include <QPen>
#include <QString>
#include <cmath>

#include "ui/theme.h"

namespace dinoscope {

/// How a curve of a LivePlot is drawn. Colours are indices into the theme's series, so that a curve follows
/// theme changes and stays distinct for colour-blind eyes.
struct CurveLook {
  int series = 0;
  double width_px = 1.5;
  double opacity = 1;
  bool is_dashed = false;   ///< plans and earlier runs: not what is measured now
  bool has_points = false;  ///< a dot at each point, for curves of few points

  /// A measured value that jitters: the same colour as its smoothed curve, thin and pale.
  static CurveLook raw(int series) { return {series, 1.0, 0.35, false, false}; }
  static CurveLook smooth(int series) { return {series, 2.0, 1.0, false, false}; }
  /// What is planned, or what another run did.
  static CurveLook ghost(int series) { return {series, 1.5, 0.6, true, false}; }
  static CurveLook points(int series) { return {series, 1.5, 1.0, false, true}; }
};

/// The pen of a curve in these colours.
inline QPen penOf(const CurveLook& look, const ThemeColors& colors) {
  QColor color = colors.series[static_cast<std::size_t>(look.series) % colors.series.size()];
  // What is pale on white would vanish on a dark panel.
  const double opacity = colors.is_dark ? std::sqrt(look.opacity) : look.opacity;
  color.setAlphaF(static_cast<float>(opacity));
  QPen pen(color, look.width_px, look.is_dashed ? Qt::DashLine : Qt::SolidLine);
  pen.setJoinStyle(Qt::RoundJoin);
  return pen;
}

enum class MarkerKind {
  Checkpoint,  ///< dotted, quiet
  Diagnosis,   ///< dashed, in the colour of warnings, with a word at its head
};

/// A vertical line at something that happened.
struct PlotMarker {
  double x = 0;
  MarkerKind kind = MarkerKind::Checkpoint;
  QString label;  ///< said when the cursor is near

  bool operator==(const PlotMarker&) const = default;
};

}  // namespace dinoscope
