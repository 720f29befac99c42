#include "ui/widgets/bar_painter.h"

#include <QPainter>
#include <algorithm>

#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr qreal kRounding = 2;
constexpr qreal kEdge_px = 1.5;
constexpr float kFilling = 0.45F;  // opacity below the edge: series lie over one another

}  // namespace

void BarPainter::name(const QRectF& place, const QString& text, bool is_quiet) {
  const ThemeColors& colors = Theme::current().colors();
  m_painter.setPen(is_quiet ? colors.muted : colors.text);
  m_painter.drawText(
      place, Qt::AlignLeft | Qt::AlignVCenter,
      m_painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(place.width())));
}

void BarPainter::number(const QRectF& place, const QString& text) {
  m_painter.setPen(Theme::current().colors().muted);
  m_painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, text);
}

void BarPainter::across(const QRectF& groove, double share, const QColor& color) {
  m_painter.setPen(Qt::NoPen);
  m_painter.setBrush(Theme::current().colors().border);
  m_painter.drawRoundedRect(groove, kRounding, kRounding);
  if (share <= 0) return;
  m_painter.setBrush(color);
  const qreal length = std::max(1.0, groove.width() * std::min(share, 1.0));
  m_painter.drawRoundedRect(QRectF(groove.topLeft(), QSizeF(length, groove.height())), kRounding, kRounding);
}

void BarPainter::upwards(const QRectF& column, double share, const QColor& color) {
  if (share <= 0) return;
  const qreal height = std::max(kEdge_px, column.height() * std::min(share, 1.0));
  const QRectF bar(column.left(), column.bottom() - height, column.width(), height);
  QColor filling = color;
  filling.setAlphaF(kFilling);
  m_painter.fillRect(bar, filling);
  m_painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width(), kEdge_px)), color);
}

}  // namespace dinoscope
