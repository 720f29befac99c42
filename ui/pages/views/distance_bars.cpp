#include "ui/pages/views/distance_bars.h"

#include <QPainter>
#include <algorithm>
#include <utility>

#include "ui/engine_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/widgets/bar_painter.h"

namespace dinoscope {
namespace {

constexpr qreal kBarHeight = 8;

qreal rowHeight() { return forFont(17); }
qreal nameWidth() { return forFont(110); }
qreal numberWidth() { return forFont(44); }

}  // namespace

DistanceBars::DistanceBars(QWidget* parent) : QWidget(parent) {
  setAccessibleName(tr("Sensitivity by operation"));
  connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DistanceBars::setOperations(std::vector<OperationSensitivity> operations) {
  m_operations = std::move(operations);
  QString spoken;
  for (const OperationSensitivity& operation : m_operations)
    spoken += tr("%1 %2. ").arg(engineText(operation.name)).arg(operation.mean_distance, 0, 'f', 3);
  setAccessibleDescription(spoken);
  updateGeometry();
  update();
}

QSize DistanceBars::sizeHint() const {
  return {320, static_cast<int>(rowHeight() * static_cast<qreal>(m_operations.size()))};
}

void DistanceBars::paintEvent(QPaintEvent*) {
  const ThemeColors& colors = Theme::current().colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(captionFont(font()));
  BarPainter bars(painter);
  double longest = 1e-9;
  for (const OperationSensitivity& operation : m_operations)
    longest = std::max(longest, operation.mean_distance + operation.deviation);
  const qreal room = std::max(1.0, width() - nameWidth() - numberWidth());
  qreal top = 0;
  for (const OperationSensitivity& operation : m_operations) {
    const qreal middle = top + rowHeight() / 2;
    bars.name(QRectF(0, top, nameWidth(), rowHeight()), engineText(operation.name));
    bars.across(QRectF(nameWidth(), middle - kBarHeight / 2, room, kBarHeight),
                operation.mean_distance / longest, colors.series[0]);
    bars.number(QRectF(width() - numberWidth(), top, numberWidth(), rowHeight()),
                fixedText(operation.mean_distance, 3));
    const auto at = [&](double distance) { return nameWidth() + room * std::max(0.0, distance) / longest; };
    painter.setPen(QPen(colors.text, 1));
    painter.drawLine(QPointF(at(operation.mean_distance - operation.deviation), middle),
                     QPointF(at(operation.mean_distance + operation.deviation), middle));
    top += rowHeight();
  }
}

}  // namespace dinoscope
