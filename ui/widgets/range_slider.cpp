#include "ui/widgets/range_slider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr qreal kRadius = 7;
constexpr qreal kGroove = 4;
constexpr qreal kMargin = kRadius + 3;

}  // namespace

RangeSlider::RangeSlider(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RangeSlider::setPositions(int last) {
  m_last = std::max(1, last);
  setRange(m_low, m_high);
}

void RangeSlider::setRange(int low, int high) {
  m_low = std::clamp(std::min(low, high), 0, m_last);
  m_high = std::clamp(std::max(low, high), 0, m_last);
  update();
}

qreal RangeSlider::xOf(int position) const {
  return kMargin + (width() - 2 * kMargin) * position / static_cast<qreal>(m_last);
}

int RangeSlider::positionAt(qreal x) const {
  const qreal part = (x - kMargin) / std::max<qreal>(1, width() - 2 * kMargin);
  return std::clamp(static_cast<int>(std::lround(part * m_last)), 0, m_last);
}

QPoint RangeSlider::handleCenter(Handle handle) const {
  return QPointF(xOf(handle == Handle::Low ? m_low : m_high), height() / 2.0).toPoint();
}

RangeSlider::Handle RangeSlider::nearestTo(qreal x) const {
  const qreal to_low = std::abs(x - xOf(m_low)), to_high = std::abs(x - xOf(m_high));
  if (to_low == to_high) return x < xOf(m_low) ? Handle::Low : Handle::High;
  return to_low < to_high ? Handle::Low : Handle::High;
}

void RangeSlider::moveHandle(Handle handle, int position) {
  const int low = handle == Handle::Low ? std::clamp(position, 0, m_high) : m_low;
  const int high = handle == Handle::High ? std::clamp(position, m_low, m_last) : m_high;
  focusHandle(handle);
  if (low == m_low && high == m_high) return;
  m_low = low;
  m_high = high;
  tellPartValue(*this, static_cast<int>(handle), *partValue(static_cast<int>(handle)));
  Q_EMIT rangeEdited(low, high);
}

void RangeSlider::focusHandle(Handle handle) {
  update();
  if (std::exchange(m_focus_handle, handle) != handle) tellPartFocused(*this, static_cast<int>(handle));
}

QString RangeSlider::textOf(int position) const {
  return m_value_text ? m_value_text(position) : QString::number(position);
}

QString RangeSlider::paintedDescription() const {
  return tr("From %1 to %2").arg(textOf(m_low), textOf(m_high));
}

PaintedPart RangeSlider::part(int index) const {
  const Handle handle = handleOf(index);
  PaintedPart part{QAccessible::Slider, handle == Handle::Low ? tr("Low end") : tr("High end")};
  const int reach = static_cast<int>(kRadius) + 2;
  part.place = QRect(handleCenter(handle) - QPoint(reach, reach), QSize(2 * reach, 2 * reach));
  part.is_current = handle == m_focus_handle;
  return part;
}

std::optional<PartValue> RangeSlider::partValue(int index) const {
  // Neither handle passes the other.
  if (handleOf(index) == Handle::Low) return PartValue{m_low, 0, m_high, textOf(m_low)};
  return PartValue{m_high, m_low, m_last, textOf(m_high)};
}

void RangeSlider::setPartValue(int index, int value) {
  moveHandle(handleOf(index), value);
  Q_EMIT editEnded();
}

void RangeSlider::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const qreal x = event->position().x();
  m_is_dragging = true;
  m_is_parting = m_low == m_high;
  const bool on_handle = std::min(std::abs(x - xOf(m_low)), std::abs(x - xOf(m_high))) <= kRadius + 2;
  m_band_grab = !on_handle && x > xOf(m_low) && x < xOf(m_high) ? positionAt(x) : -1;
  if (m_band_grab >= 0) return;
  m_focus_handle = nearestTo(x);
  moveHandle(m_focus_handle, positionAt(x));
}

void RangeSlider::mouseMoveEvent(QMouseEvent* event) {
  if (!m_is_dragging) return;
  const int position = positionAt(event->position().x());
  if (m_band_grab < 0) {
    // Handles that lie on one another part in the direction of the drag.
    if (m_is_parting && position != m_low) {
      m_focus_handle = position < m_low ? Handle::Low : Handle::High;
      m_is_parting = false;
    }
    moveHandle(m_focus_handle, position);
    return;
  }
  const int shift = std::clamp(position - m_band_grab, -m_low, m_last - m_high);
  if (shift == 0) return;
  m_band_grab += shift;
  m_low += shift;
  m_high += shift;
  update();
  Q_EMIT rangeEdited(m_low, m_high);
}

void RangeSlider::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !m_is_dragging) return;
  m_is_dragging = false;
  update();
  Q_EMIT editEnded();
}

void RangeSlider::keyPressEvent(QKeyEvent* event) {
  const int now = m_focus_handle == Handle::Low ? m_low : m_high;
  const int page = std::max(1, m_last / 10);
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
      return moveHandle(m_focus_handle, now - 1);
    case Qt::Key_Right:
    case Qt::Key_Up:
      return moveHandle(m_focus_handle, now + 1);
    case Qt::Key_PageDown:
      return moveHandle(m_focus_handle, now - page);
    case Qt::Key_PageUp:
      return moveHandle(m_focus_handle, now + page);
    case Qt::Key_Home:
      return moveHandle(m_focus_handle, 0);
    case Qt::Key_End:
      return moveHandle(m_focus_handle, m_last);
    default:
      QWidget::keyPressEvent(event);
  }
}

bool RangeSlider::event(QEvent* event) {
  if (event->type() == QEvent::Wheel) {
    event->ignore();  // whoever scrolls the form must not change it
    return true;
  }
  return QWidget::event(event);
}

void RangeSlider::focusInEvent(QFocusEvent* event) {
  if (event->reason() == Qt::TabFocusReason) m_focus_handle = Handle::Low;
  if (event->reason() == Qt::BacktabFocusReason) m_focus_handle = Handle::High;
  QWidget::focusInEvent(event);
}

void RangeSlider::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  Q_EMIT editEnded();
}

bool RangeSlider::focusNextPrevChild(bool next) {
  const Handle other = next ? Handle::High : Handle::Low;
  if (hasFocus() && m_focus_handle != other) {
    focusHandle(other);
    return true;
  }
  return QWidget::focusNextPrevChild(next);
}

void RangeSlider::paintEvent(QPaintEvent*) {
  const ThemeColors& colors = Theme::current().colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const qreal middle = height() / 2.0;
  const auto groove = [&](qreal from, qreal to, const QColor& color) {
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(from, middle - kGroove / 2, to - from, kGroove), kGroove / 2, kGroove / 2);
  };
  const QColor active = isEnabled() ? colors.accent : colors.disabled;
  groove(xOf(0), xOf(m_last), colors.border);
  groove(xOf(m_low), xOf(m_high), active);
  for (const Handle handle : {Handle::Low, Handle::High}) {
    const QPointF centre(xOf(handle == Handle::Low ? m_low : m_high), middle);
    if (hasFocus() && handle == m_focus_handle) {
      painter.setBrush(Qt::NoBrush);
      painter.setPen(QPen(colors.accent, 2));
      painter.drawEllipse(centre, kRadius + 2, kRadius + 2);
      painter.setPen(Qt::NoPen);
    }
    const bool is_held = m_is_dragging && handle == m_focus_handle;
    painter.setBrush(is_held ? colors.text : active);
    const qreal radius = hasFocus() && handle == m_focus_handle ? kRadius - 1 : kRadius;
    painter.drawEllipse(centre, radius, radius);
  }
}

}  // namespace dinoscope
