#include "ui/help/tour_frame.h"

#include <QEvent>
#include <QPainter>

#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kAround_px = 5;
constexpr qreal kLine_px = 3;
constexpr qreal kRadius_px = 8;

}  // namespace

TourFrame::TourFrame(QWidget& window) : QWidget(&window), m_window(window) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  hide();
  m_soon.setSingleShot(true);
  m_soon.setInterval(0);
  connect(&m_soon, &QTimer::timeout, this, [this] {
    follow();
    Q_EMIT stirred();
  });
}

void TourFrame::setTarget(QWidget* target) {
  watch(false);
  m_target = target;
  watch(true);
  follow();
}

/// The target and all that holds it, up to the window.
void TourFrame::watch(bool on) {
  for (QWidget* each = m_target; each != nullptr; each = each == &m_window ? nullptr : each->parentWidget())
    on ? each->installEventFilter(this) : each->removeEventFilter(this);
}

void TourFrame::follow() {
  if (m_target == nullptr || !m_target->isVisible()) return hide();
  const QRect target(m_target->mapTo(&m_window, QPoint(0, 0)), m_target->size());
  setGeometry(target.adjusted(-kAround_px, -kAround_px, kAround_px, kAround_px) & m_window.rect());
  show();
  raise();
}

bool TourFrame::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
      m_soon.start();
      break;
    default:
      break;
  }
  return QWidget::eventFilter(watched, event);
}

void TourFrame::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(Theme::current().colors().accent, kLine_px));
  painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), kRadius_px, kRadius_px);
}

}  // namespace dinoscope
