#include "ui/widgets/histogram_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/theme.h"
#include "ui/widgets/bar_painter.h"
#include "ui/widgets/crop_mark.h"

namespace dinoscope {
namespace {

qreal titleHeight() { return forFont(18); }
qreal axisHeight() { return forFont(16); }

/// The value at a part of the axis.
double valueAt(const ValueHistogram& histogram, double part) {
  if (histogram.is_logarithmic) return histogram.low * std::pow(histogram.high / histogram.low, part);
  return histogram.low + (histogram.high - histogram.low) * part;
}

}  // namespace

HistogramView::HistogramView(const QString& title, QString (*tick_text)(double), QWidget* parent)
    : QWidget(parent), m_title(title), m_tick_text(tick_text) {
  setAccessibleName(title);
  connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HistogramView::setSeries(std::vector<Series> series) {
  m_series = std::move(series);
  update();
}

void HistogramView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(captionFont(font()));
  BarPainter(painter).name(QRectF(0, 0, width(), titleHeight()), m_title, true);
  const QRectF plot(0.5, titleHeight(), width() - 1.0, height() - titleHeight() - axisHeight());
  double highest = 0;
  for (const Series& series : m_series)
    for (const double share : series.histogram.shares) highest = std::max(highest, share);
  if (highest > 0)
    for (const Series& series : m_series) paintSeries(painter, series, plot, highest);
  paintAxis(painter, plot);
}

void HistogramView::paintSeries(QPainter& painter, const Series& series, const QRectF& plot,
                                double highest) const {
  const auto& shares = series.histogram.shares;
  if (shares.empty()) return;
  BarPainter bars(painter);
  const qreal step = plot.width() / static_cast<qreal>(shares.size());
  for (std::size_t i = 0; i < shares.size(); ++i)
    bars.upwards(QRectF(plot.left() + step * static_cast<qreal>(i), plot.top(), step - 1, plot.height()),
                 shares[i] / highest, cropColor(series.is_global));
}

void HistogramView::paintAxis(QPainter& painter, const QRectF& plot) const {
  const ThemeColors& colors = Theme::current().colors();
  painter.setPen(QPen(colors.border, 1));
  painter.drawLine(plot.bottomLeft(), plot.bottomRight());
  if (m_series.empty()) return;
  painter.setPen(colors.muted);
  const QRectF labels(0, plot.bottom() + 1, width(), axisHeight());
  for (const auto& [part, alignment] :
       {std::pair{0.0, Qt::AlignLeft}, std::pair{0.5, Qt::AlignHCenter}, std::pair{1.0, Qt::AlignRight}})
    painter.drawText(labels, alignment | Qt::AlignVCenter,
                     m_tick_text(valueAt(m_series.front().histogram, part)));
}

}  // namespace dinoscope
