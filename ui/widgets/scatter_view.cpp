#include "ui/widgets/scatter_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/widgets/point_stamps.h"

namespace dinoscope {
namespace {

constexpr double kReach_px = 10;  // a click this near picks a point
constexpr double kDragBegins_px = 4;
constexpr double kLassoStep_px = 2;  // the hand's path in steps of at least this
constexpr double kMargin_px = 24;
constexpr double kRing_px = 4;  // beyond the point

}  // namespace

ScatterView::ScatterView(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setMinimumSize(200, 160);
  connect(&Theme::current(), &Theme::changed, this, &ScatterView::redraw);
}

void ScatterView::setPoints(std::vector<ScatterPoint> points) {
  const auto is_in_place = [](const ScatterPoint& a, const ScatterPoint& b) {
    return a.id == b.id && a.x == b.x && a.y == b.y;
  };
  const bool have_moved =
      !std::equal(points.begin(), points.end(), m_points.begin(), m_points.end(), is_in_place);
  m_points = std::move(points);
  m_places.clear();
  std::vector<QPointF> places;
  for (const ScatterPoint& point : m_points) {
    m_places.emplace(point.id, places.size());
    places.emplace_back(point.x, point.y);
  }
  m_grid = PointGrid(places);
  std::erase_if(m_selection, [this](std::int64_t id) { return !m_places.contains(id); });
  if (have_moved) {
    hover(std::nullopt);
    fit();
  }
  redraw();
  Q_EMIT selectionEdited();
}

void ScatterView::setMarked(std::int64_t id) {
  update(ringRect(m_marked));
  m_marked = id;
  update(ringRect(m_marked));
}

void ScatterView::setSelection(std::set<std::int64_t> ids) {
  m_selection = std::move(ids);
  redraw();
  Q_EMIT selectionEdited();
}

void ScatterView::toggle(std::int64_t id) {
  std::set<std::int64_t> ids = m_selection;
  if (!ids.erase(id)) ids.insert(id);
  setSelection(std::move(ids));
}

void ScatterView::fit() {
  m_zoom = 1;
  m_shift = {};
  redraw();
}

void ScatterView::redraw() {
  m_is_picture_stale = true;
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
  redraw();
}

std::optional<std::int64_t> ScatterView::pointAt(const QPointF& place) const {
  const double scale = m_zoom * side() / 2;
  const QPointF away = (place - m_shift - QPointF(width() / 2.0, height() / 2.0)) / scale;
  std::optional<std::int64_t> nearest;
  double least = kReach_px * kReach_px;
  m_grid.visitNear({away.x(), -away.y()}, kReach_px / scale, [&](std::size_t i) {
    const QPointF apart = placeOf(m_points[i]) - place;
    const double distance = QPointF::dotProduct(apart, apart);
    if (distance >= least) return;
    least = distance;
    nearest = m_points[i].id;
  });
  return nearest;
}

const ScatterPoint* ScatterView::find(std::int64_t id) const {
  const auto found = m_places.find(id);
  return found == m_places.end() ? nullptr : &m_points[found->second];
}

double ScatterView::radius() const { return m_points.size() > 5000 ? 2 : m_points.size() > 1000 ? 3 : 4; }

QRect ScatterView::ringRect(std::int64_t id) const {
  const ScatterPoint* point = find(id);
  if (point == nullptr) return {};
  const double reach = radius() + kRing_px + 3;
  const QPointF at = placeOf(*point);
  return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).toAlignedRect();
}

QString ScatterView::paintedDescription() const {
  std::set<int> groups;
  for (const ScatterPoint& point : m_points) groups.insert(point.group);
  return tr("%1 in %2, %3 selected")
      .arg(tr("%Ln point(s)", nullptr, static_cast<int>(m_points.size())),
           tr("%Ln colour(s)", nullptr, static_cast<int>(groups.size())),
           countText(static_cast<qint64>(m_selection.size())));
}

PaintedPart ScatterView::part(int) const {
  PaintedPart part;
  part.name = m_name_of ? m_name_of(m_hovered) : QString::number(m_hovered);
  part.place = ringRect(m_hovered);
  part.is_selectable = part.is_current = true;
  part.is_selected = m_selection.contains(m_hovered);
  return part;
}

void ScatterView::drawPicture() {
  m_is_picture_stale = false;
  const double ratio = devicePixelRatioF();
  m_picture = QPixmap(size() * ratio);
  m_picture.setDevicePixelRatio(ratio);
  m_picture.fill(Qt::transparent);
  std::vector<bool> is_pale(m_points.size(), !m_selection.empty());
  for (const std::int64_t id : m_selection)
    if (const auto found = m_places.find(id); found != m_places.end()) is_pale[found->second] = false;
  PointStamps stamps(radius(), ratio);
  const QPointF half(stamps.reach(), stamps.reach());
  const QRectF seen = QRectF(rect()).adjusted(-half.x(), -half.y(), half.x(), half.y());
  QPainter painter(&m_picture);
  for (std::size_t i = 0; i < m_points.size(); ++i) {
    const QPointF at = placeOf(m_points[i]);
    if (seen.contains(at)) painter.drawPixmap(at - half, stamps.of(m_points[i].group, is_pale[i]));
  }
}

void ScatterView::paintEvent(QPaintEvent*) {
  if (m_is_picture_stale || m_picture.size() != size() * devicePixelRatioF()) drawPicture();
  const ThemeColors& colors = Theme::current().colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(colors.panel);
  painter.setPen(QPen(hasFocus() ? colors.accent : colors.border, hasFocus() ? 2 : 1));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
  painter.drawPixmap(0, 0, m_picture);
  painter.setBrush(Qt::NoBrush);
  for (const std::int64_t id : {m_marked, m_hovered}) {
    const ScatterPoint* point = find(id);
    if (point == nullptr) continue;
    painter.setPen(QPen(id == m_marked ? colors.accent : colors.text, 2));
    painter.drawEllipse(placeOf(*point), radius() + kRing_px, radius() + kRing_px);
  }
  if (m_lasso.size() > 1) {
    painter.setPen(QPen(colors.accent, 1.5, Qt::DashLine));
    painter.drawPolygon(m_lasso);
  }
}

void ScatterView::mousePressEvent(QMouseEvent* event) {
  m_pressed = event->position();
  m_is_panning = event->button() == Qt::MiddleButton || event->modifiers() & Qt::ControlModifier;
  m_has_panned = false;
  m_lasso.clear();
}

void ScatterView::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() == Qt::NoButton) {
    hover(pointAt(event->position()));
    return;
  }
  const QPointF away = event->position() - m_pressed;
  const double distance = std::hypot(away.x(), away.y());
  if (m_is_panning) {
    if (!m_has_panned && distance < kDragBegins_px) return;
    m_has_panned = true;
    m_shift += away;
    m_pressed = event->position();
    redraw();
  } else if (event->buttons() & Qt::LeftButton) {
    if (m_lasso.isEmpty() && distance < kDragBegins_px) return;
    if (m_lasso.isEmpty()) m_lasso << m_pressed;
    if ((event->position() - m_lasso.last()).manhattanLength() < kLassoStep_px) return;
    m_lasso << event->position();
    update();
  }
}

void ScatterView::mouseReleaseEvent(QMouseEvent* event) {
  const bool is_click = event->button() == Qt::LeftButton && !m_has_panned;
  if (!m_lasso.isEmpty()) {
    select(std::exchange(m_lasso, {}), event->modifiers() & Qt::ShiftModifier);
  } else if (is_click) {
    const auto id = pointAt(event->position());
    if (id && event->modifiers() & Qt::ControlModifier)
      toggle(*id);
    else if (id)
      Q_EMIT picked(*id);
    else if (!m_selection.empty() && !m_is_panning)
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
    case Qt::Key_Space:
      if (m_hovered >= 0) toggle(m_hovered);
      return;
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
  const QRectF bounds = lasso.boundingRect();
  for (const ScatterPoint& point : m_points) {
    const QPointF at = placeOf(point);
    if (bounds.contains(at) && lasso.containsPoint(at, Qt::OddEvenFill)) ids.insert(point.id);
  }
  setSelection(std::move(ids));
}

void ScatterView::hover(std::optional<std::int64_t> id) {
  if (id.value_or(-1) == m_hovered) return;
  update(ringRect(m_hovered));
  m_hovered = id.value_or(-1);
  update(ringRect(m_hovered));
  const ScatterPoint* point = find(m_hovered);
  if (point != nullptr) tellPartFocused(*this, 0);
  Q_EMIT hovered(m_hovered, point ? placeOf(*point) : QPointF());
}

void ScatterView::leaveEvent(QEvent*) { hover(std::nullopt); }
void ScatterView::focusInEvent(QFocusEvent*) { update(); }
void ScatterView::focusOutEvent(QFocusEvent*) { update(); }

}  // namespace dinoscope
