#include "ui/pages/views/distance_bars.h"

#include <QPainter>
#include <algorithm>
#include <utility>

#include "ui/quantity_text.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr qreal kRowHeight = 17;
constexpr qreal kBarHeight = 8;
constexpr qreal kNameWidth = 110;
constexpr qreal kNumberWidth = 44;

}  // namespace

DistanceBars::DistanceBars(QWidget* parent) : QWidget(parent) {
  setAccessibleName(tr("Sensitivity by operation"));
  connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DistanceBars::setOperations(std::vector<OperationSensitivity> operations) {
  m_operations = std::move(operations);
  QString spoken;
  for (const OperationSensitivity& operation : m_operations)
    spoken +=
        tr("%1 %2. ").arg(QString::fromStdString(operation.name)).arg(operation.mean_distance, 0, 'f', 3);
  setAccessibleDescription(spoken);
  updateGeometry();
  update();
}

QSize DistanceBars::sizeHint() const {
  return {320, static_cast<int>(kRowHeight * static_cast<qreal>(m_operations.size()))};
}

void DistanceBars::paintEvent(QPaintEvent*) {
  const ThemeColors& colors = Theme::current().colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(captionFont(font()));
  double longest = 1e-9;
  for (const OperationSensitivity& operation : m_operations)
    longest = std::max(longest, operation.mean_distance + operation.deviation);
  const qreal room = std::max(1.0, width() - kNameWidth - kNumberWidth);
  qreal top = 0;
  for (const OperationSensitivity& operation : m_operations) {
    painter.setPen(colors.text);
    painter.drawText(QRectF(0, top, kNameWidth, kRowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     QString::fromStdString(operation.name));
    const qreal middle = top + kRowHeight / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.series[0]);
    const qreal length = room * operation.mean_distance / longest;
    painter.drawRoundedRect(QRectF(kNameWidth, middle - kBarHeight / 2, std::max(1.0, length), kBarHeight), 2,
                            2);
    const auto at = [&](double distance) { return kNameWidth + room * std::max(0.0, distance) / longest; };
    painter.setPen(QPen(colors.muted, 1));
    painter.drawLine(QPointF(at(operation.mean_distance - operation.deviation), middle),
                     QPointF(at(operation.mean_distance + operation.deviation), middle));
    painter.drawText(QRectF(width() - kNumberWidth, top, kNumberWidth, kRowHeight),
                     Qt::AlignRight | Qt::AlignVCenter, fixedText(operation.mean_distance, 3));
    top += kRowHeight;
  }
}

}  // namespace dinoscope
