#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace dinoscope {

/// How all bars of the program are drawn: lists of counts, of operations, small histograms.
class BarPainter {
public:
  explicit BarPainter(QPainter& painter) : m_painter(painter) {}

  /// Left in its place, elided; quiet ones are headings.
  void name(const QRectF& place, const QString& text, bool is_quiet = false);
  /// Right in its place.
  void number(const QRectF& place, const QString& text);
  /// From the left, over a groove that shows what the whole would be.
  void across(const QRectF& groove, double share, const QColor& color);
  /// Upwards from the bottom of a column, with a strong edge; whatever there is shows.
  void upwards(const QRectF& column, double share, const QColor& color);

private:
  QPainter& m_painter;
};

}  // namespace dinoscope
