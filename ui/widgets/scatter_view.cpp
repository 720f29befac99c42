#include "ui/widgets/scatter_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <cmath>

#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr double kReach_px = 10;  // a click this near picks a point
constexpr double kDragBegins_px = 4;
constexpr double kMargin_px = 24;

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

ScatterView::ScatterView(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setMinimumSize(200, 160);
  connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ScatterView::setPoints(std::vector<ScatterPoint> points) {
  m_points = std::move(points);
  m_selection.clear();
  m_hovered = -1;
  fit();
  Q_EMIT selectionEdited();
}

void ScatterView::setMarked(std::int64_t id) {
  m_marked = id;
  update();
}

void ScatterView::setSelection(std::set<std::int64_t> ids) {
  m_selection = std::move(ids);
  update();
  Q_EMIT selectionEdited();
}

void ScatterView::fit() {
  m_zoom = 1;
  m_shift = {};
  update();
}

double ScatterView::side() const { return std::max(1.0, std::min(width(), height()) - 2 * kMargin_px); }

QPointF ScatterView::placeOf(const ScatterPoint& point) const {
  const double scale = m_zoom * side() / 2;
  return QPointF(width() / 2.0 + point.x * scale, height() / 2.0 - point.y * scale) + m_shift;
}

void ScatterView::zoomAt(const QPointF& place, double factor) {
  const double before = m_zoom;
  m_zoom = std::clamp(m_zoom * factor, 0.5, 200.0);
  const QPointF middle(width() / 2.0, height() / 2.0);
  // What is under the pointer stays under it.
  m_shift = place - middle - (place - middle - m_shift) * (m_zoom / before);
  update();
}

std::optional<std::int64_t> ScatterView::pointAt(const QPointF& place) const {
  std::optional<std::int64_t> nearest;
  double reach = kReach_px * kReach_px;
  for (const ScatterPoint& point : m_points) {
    const QPointF away = placeOf(point) - place;
    const double distance = QPointF::dotProduct(away, away);
    if (distance >= reach) continue;
    reach = distance;
    nearest = point.id;
  }
  return nearest;
}

const ScatterPoint* ScatterView::find(std::int64_t id) const {
  for (const ScatterPoint& point : m_points)
    if (point.id == id) return &point;
  return nullptr;
}

void ScatterView::paintEvent(QPaintEvent*) {
  const ThemeColors& colors = Theme::current().colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(colors.panel);
  painter.setPen(QPen(hasFocus() ? colors.accent : colors.border, hasFocus() ? 2 : 1));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
  const double radius = m_points.size() > 5000 ? 2 : m_points.size() > 1000 ? 3 : 4;
  painter.setPen(Qt::NoPen);
  const QRectF seen = QRectF(rect()).adjusted(-radius, -radius, radius, radius);
  for (const ScatterPoint& point : m_points) {
    const QPointF at = placeOf(point);
    if (!seen.contains(at)) continue;
    const auto group = static_cast<std::size_t>(std::max(0, point.group));
    QColor color = colors.series[group % colors.series.size()];
    const bool is_quiet = !m_selection.empty() && !m_selection.contains(point.id);
    color.setAlphaF(is_quiet ? 0.25F : 0.85F);
    painter.setBrush(color);
    paintShape(painter, at, radius, group / colors.series.size());
  }
  painter.setBrush(Qt::NoBrush);
  for (const std::int64_t id : {m_marked, m_hovered}) {
    const ScatterPoint* point = find(id);
    if (point == nullptr) continue;
    painter.setPen(QPen(id == m_marked ? colors.accent : colors.text, 2));
    painter.drawEllipse(placeOf(*point), radius + 4, radius + 4);
  }
  if (m_lasso.size() > 1) {
    painter.setPen(QPen(colors.accent, 1.5, Qt::DashLine));
    painter.drawPolygon(m_lasso);
  }
}

void ScatterView::mousePressEvent(QMouseEvent* event) {
  m_pressed = event->position();
  m_is_panning = event->button() == Qt::MiddleButton || event->modifiers() & Qt::ControlModifier;
  m_lasso.clear();
}

void ScatterView::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() == Qt::NoButton) {
    hover(pointAt(event->position()));
    return;
  }
  if (m_is_panning) {
    m_shift += event->position() - m_pressed;
    m_pressed = event->position();
  } else if (event->buttons() & Qt::LeftButton) {
    const QPointF away = event->position() - m_pressed;
    if (m_lasso.isEmpty() && std::hypot(away.x(), away.y()) < kDragBegins_px) return;
    if (m_lasso.isEmpty()) m_lasso << m_pressed;
    m_lasso << event->position();
  }
  update();
}

void ScatterView::mouseReleaseEvent(QMouseEvent* event) {
  if (!m_lasso.isEmpty())
    select(std::exchange(m_lasso, {}), event->modifiers() & Qt::ShiftModifier);
  else if (event->button() == Qt::LeftButton && !m_is_panning) {
    if (const auto id = pointAt(event->position()))
      Q_EMIT picked(*id);
    else if (!m_selection.empty())
      setSelection({});
  }
  m_is_panning = false;
  update();
}

void ScatterView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (!pointAt(event->position())) fit();
}

void ScatterView::wheelEvent(QWheelEvent* event) {
  zoomAt(event->position(), std::pow(1.0015, event->angleDelta().y()));
  event->accept();
}

void ScatterView::keyPressEvent(QKeyEvent* event) {
  const QPointF middle(width() / 2.0, height() / 2.0);
  switch (event->key()) {
    case Qt::Key_Left:
      return goTo({-1, 0});
    case Qt::Key_Right:
      return goTo({1, 0});
    case Qt::Key_Up:
      return goTo({0, -1});
    case Qt::Key_Down:
      return goTo({0, 1});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return zoomAt(middle, 1.25);
    case Qt::Key_Minus:
      return zoomAt(middle, 0.8);
    case Qt::Key_0:
    case Qt::Key_Home:
      return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_hovered >= 0) Q_EMIT picked(m_hovered);
      return;
    case Qt::Key_Space: {
      if (m_hovered < 0) return;
      std::set<std::int64_t> ids = m_selection;
      if (!ids.erase(m_hovered)) ids.insert(m_hovered);
      return setSelection(std::move(ids));
    }
    default:
      QWidget::keyPressEvent(event);
  }
}

void ScatterView::goTo(const QPointF& direction) {
  const ScatterPoint* from = find(m_hovered >= 0 ? m_hovered : m_marked);
  const QPointF start = from ? placeOf(*from) : QPointF(width() / 2.0, height() / 2.0);
  std::optional<std::int64_t> best;
  double least = std::numeric_limits<double>::max();
  for (const ScatterPoint& point : m_points) {
    const QPointF away = placeOf(point) - start;
    const double along = QPointF::dotProduct(away, direction);
    if (along <= 0.5) continue;
    const double aside = std::abs(away.x() * direction.y() - away.y() * direction.x());
    if (const double cost = along + 2 * aside; cost < least) {
      least = cost;
      best = point.id;
    }
  }
  if (best) hover(best);
}

void ScatterView::select(const QPolygonF& lasso, bool add) {
  std::set<std::int64_t> ids = add ? m_selection : std::set<std::int64_t>();
  for (const ScatterPoint& point : m_points)
    if (lasso.containsPoint(placeOf(point), Qt::OddEvenFill)) ids.insert(point.id);
  setSelection(std::move(ids));
}

void ScatterView::hover(std::optional<std::int64_t> id) {
  if (id.value_or(-1) == m_hovered) return;
  m_hovered = id.value_or(-1);
  const ScatterPoint* point = find(m_hovered);
  Q_EMIT hovered(m_hovered, point ? placeOf(*point) : QPointF());
  update();
}

void ScatterView::leaveEvent(QEvent*) { hover(std::nullopt); }
void ScatterView::focusInEvent(QFocusEvent*) { update(); }
void ScatterView::focusOutEvent(QFocusEvent*) { update(); }

}  // namespace dinoscope
