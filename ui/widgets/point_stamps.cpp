#include "ui/widgets/point_stamps.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/theme.h"

namespace dinoscope {
namespace {

void paintShape(QPainter& painter, const QPointF& at, double radius, std::size_t shape) {
  switch (shape % 4) {
    case 0:
      painter.drawEllipse(at, radius, radius);
      break;
    case 1:
      painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
      break;
    case 2:
      painter.drawPolygon(QPolygonF{{at + QPointF(0, -radius * 1.3), at + QPointF(radius * 1.2, radius),
                                     at + QPointF(-radius * 1.2, radius)}});
      break;
    default:
      painter.drawPolygon(QPolygonF{{at + QPointF(0, -radius * 1.3), at + QPointF(radius * 1.3, 0),
                                     at + QPointF(0, radius * 1.3), at + QPointF(-radius * 1.3, 0)}});
  }
}

}  // namespace

const QPixmap& PointStamps::of(int group, bool is_pale) {
  QPixmap& stamp = m_stamps[{group, is_pale}];
  if (!stamp.isNull()) return stamp;
  const auto& series = Theme::current().colors().series;
  const auto number = static_cast<std::size_t>(std::max(0, group));
  const int side = static_cast<int>(std::ceil(2 * reach() * m_ratio));
  stamp = QPixmap(side, side);
  stamp.setDevicePixelRatio(m_ratio);
  stamp.fill(Qt::transparent);
  QColor color = series[number % series.size()];
  color.setAlphaF(is_pale ? 0.25F : 0.85F);
  QPainter painter(&stamp);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  const double middle = side / m_ratio / 2;
  paintShape(painter, {middle, middle}, m_radius, number / series.size());
  return stamp;
}

}  // namespace dinoscope
