#include "ui/widgets/elided_label.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace dinoscope {

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget* parent) : QLabel(parent), m_mode(mode) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  setTextFormat(Qt::PlainText);
}

void ElidedLabel::setRoom(int width_px) {
  if (std::exchange(m_room_px, width_px) != width_px) updateGeometry();
}

QSize ElidedLabel::sizeHint() const {
  const QSize own = QLabel::sizeHint();
  return {std::max(own.width(), m_room_px), own.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(palette().color(foregroundRole()));
  painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                   fontMetrics().elidedText(text(), m_mode, contentsRect().width()));
}

}  // namespace dinoscope
