#include "ui/widgets/plot_axes.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/qcustomplot.h"

namespace dinoscope {
namespace {

constexpr double kMargin = 0.06;     // of the fitted range, above and below the data
constexpr double kPointRoom_px = 4;  // beside the first and the last point: half of what the widest draw

constexpr int kTicks = 5;
constexpr int kCompactTicks = 2;

/// Steps are whole.
class StepTicker : public QCPAxisTicker {
protected:
  double getTickStep(const QCPRange& range) override {
    return std::max(1.0, QCPAxisTicker::getTickStep(range));
  }
};

void widenValues(QCPRange& range, bool logarithmic) {
  if (logarithmic) {
    const double factor = range.upper > range.lower ? std::pow(range.upper / range.lower, kMargin) : 1.5;
    range = {range.lower / factor, range.upper * factor};
    return;
  }
  const double size = range.size();
  const double margin = size > 0 ? size * kMargin : std::max(std::abs(range.upper) * 0.1, 1e-9);
  range = {range.lower - margin, range.upper + margin};
}

void include(std::optional<QCPRange>& all, const QCPRange& range) {
  if (all)
    all->expand(range);
  else
    all = range;
}

}  // namespace

PlotAxes::PlotAxes(QCustomPlot& canvas) : m_canvas(canvas) {
  m_canvas.axisRect()->setMinimumMargins(QMargins(8, 4, 8, 2));
  m_canvas.xAxis->setTicker(QSharedPointer<StepTicker>::create());
}

void PlotAxes::setLabels(const QString& x, const QString& y) {
  m_x_label = x;
  m_y_label = y;
  showLabels();
}

void PlotAxes::setPlace(const QString& place) {
  m_place = place;
  showLabels();
}

void PlotAxes::setCompact(bool compact) {
  m_is_compact = compact;
  setTickCounts();
  showLabels();
}

void PlotAxes::showLabels() {
  m_canvas.xAxis->setLabel(m_is_compact ? QString() : m_place.isEmpty() ? m_x_label : m_place);
  m_canvas.yAxis->setLabel(m_is_compact ? QString() : m_y_label);
}

void PlotAxes::setTickCounts() {
  for (QCPAxis* axis : {m_canvas.xAxis, m_canvas.yAxis})
    axis->ticker()->setTickCount(m_is_compact ? kCompactTicks : kTicks);
}

void PlotAxes::setLogarithmic(bool logarithmic) {
  m_is_logarithmic = logarithmic;
  QCPAxis* axis = m_canvas.yAxis;
  axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  if (logarithmic)
    axis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
  else
    axis->setTicker(QSharedPointer<QCPAxisTicker>::create());
  setTickCounts();
}

void PlotAxes::fit(const std::vector<QCPGraph*>& curves, std::optional<double> reference) {
  const QCP::SignDomain domain = m_is_logarithmic ? QCP::sdPositive : QCP::sdBoth;
  std::optional<QCPRange> keys, values;
  for (const QCPGraph* curve : curves) {
    bool found = false;
    const QCPRange key_range = curve->getKeyRange(found);
    if (found) include(keys, key_range);
    const QCPRange value_range = curve->getValueRange(found, domain);
    if (found) include(values, value_range);
  }
  if (reference && values && (!m_is_logarithmic || *reference > 0)) include(values, {*reference, *reference});
  // Axes of nothing have no numbers.
  m_canvas.xAxis->setTickLabels(keys.has_value());
  m_canvas.yAxis->setTickLabels(values.has_value());
  if (keys) {
    if (keys->size() <= 0) *keys = {keys->lower - 1, keys->lower + 1};
    const double wide = std::max(4 * kPointRoom_px, static_cast<double>(m_canvas.axisRect()->width()));
    const double room = keys->size() * kPointRoom_px / (wide - 2 * kPointRoom_px);
    m_canvas.xAxis->setRange(keys->lower - room, keys->upper + room);
  }
  if (values) {
    widenValues(*values, m_is_logarithmic);
    m_canvas.yAxis->setRange(*values);
  }
}

void PlotAxes::zoom(double factor) {
  for (QCPAxis* axis : {m_canvas.xAxis, m_canvas.yAxis}) axis->scaleRange(factor);
}

void PlotAxes::pan(double part) { m_canvas.xAxis->moveRange(part * m_canvas.xAxis->range().size()); }

void PlotAxes::applyTheme(const ThemeColors& colors, const QFont& caption) {
  for (QCPAxis* axis : {m_canvas.xAxis, m_canvas.yAxis}) {
    const QPen line(colors.border, 1);
    axis->setBasePen(line);
    axis->setTickPen(line);
    axis->setSubTickPen(line);
    axis->setTickLength(0, 4);
    axis->setSubTicks(false);
    axis->setTickLabelColor(colors.muted);
    axis->setLabelColor(colors.muted);
    axis->setTickLabelFont(caption);
    axis->setLabelFont(caption);
    axis->setLabelPadding(2);
    axis->setTickLabelPadding(3);
    axis->grid()->setPen(QPen(colors.border, 1, Qt::DotLine));
    axis->grid()->setZeroLinePen(Qt::NoPen);
  }
}

}  // namespace dinoscope
