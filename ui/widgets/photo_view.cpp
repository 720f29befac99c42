#include "ui/widgets/photo_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/widgets/crop_mark.h"

namespace dinoscope {
namespace {

constexpr qreal kMargin = 8;
constexpr qreal kGreatestZoom = 32;
constexpr qreal kPixelatedFrom = 3;  // from this zoom on the pixels themselves are of interest
constexpr qreal kZoomStep = 1.25;
constexpr qreal kPanStep = 32;
constexpr qreal kWeakOpacity = 0.5;  // of the boxes that are not meant
// On photographs, whatever the theme: what is outside the chosen crop, and a dark edge that keeps lines
// visible.
const QColor kShade(0, 0, 0, 110);
const QColor kOutline(0, 0, 0, 90);

}  // namespace

PhotoView::PhotoView(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Photo with the boxes of its views"));
  connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PhotoView::setPhoto(const QImage& image, const QSize& size) {
  const QSize photo_size = size.isValid() ? size : image.size();
  m_image = image;
  m_levels = PicturePyramid(image);
  m_scaled = {};
  if (std::exchange(m_size, photo_size) != photo_size) showWhole();
  update();
}

void PhotoView::setBoxes(std::vector<PhotoBox> boxes) {
  m_boxes = std::move(boxes);
  const auto count = static_cast<int>(m_boxes.size());
  if (m_selected >= count) m_selected = -1;
  if (m_hovered >= count) m_hovered = -1;
  update();
}

void PhotoView::setBoxesShown(bool shown) {
  m_boxes_shown = shown;
  update();
}

void PhotoView::setOverlay(const QImage& overlay) {
  m_overlay = overlay;
  update();
}

void PhotoView::setSelected(int index) {
  m_selected = index < static_cast<int>(m_boxes.size()) ? index : -1;
  update();
}

void PhotoView::setHovered(int index) {
  const int hovered = index < static_cast<int>(m_boxes.size()) ? index : -1;
  if (hovered == m_hovered) return;
  m_hovered = hovered;
  update();
}

qreal PhotoView::wholeZoom() const {
  if (m_image.isNull()) return 1;
  const qreal across = (width() - 2 * kMargin) / m_size.width();
  const qreal down = (height() - 2 * kMargin) / m_size.height();
  return std::clamp(std::min(across, down), 0.001, kGreatestZoom);
}

void PhotoView::showWhole() {
  m_is_whole = true;
  m_zoom = wholeZoom();
  m_origin = QPointF((width() - m_size.width() * m_zoom) / 2, (height() - m_size.height() * m_zoom) / 2);
  update();
}

void PhotoView::zoomBy(qreal factor, const QPointF& around) {
  if (m_image.isNull()) return;
  const qreal zoom = std::clamp(m_zoom * factor, wholeZoom(), kGreatestZoom);
  if (zoom <= wholeZoom()) return showWhole();
  m_is_whole = false;
  m_origin = around - (around - m_origin) * (zoom / m_zoom);
  m_zoom = zoom;
  keepInSight();
}

void PhotoView::keepInSight() {
  const auto axis = [](qreal origin, qreal length, qreal room) {
    if (length <= room) return (room - length) / 2;
    return std::clamp(origin, room - length - kMargin, kMargin);
  };
  m_origin = {axis(m_origin.x(), m_size.width() * m_zoom, width()),
              axis(m_origin.y(), m_size.height() * m_zoom, height())};
  update();
}

QRectF PhotoView::toWidget(const QRectF& rect) const {
  return {m_origin + rect.topLeft() * m_zoom, rect.size() * m_zoom};
}

std::vector<QRectF> PhotoView::tagRects() const {
  std::vector<QRectF> tags;
  for (const PhotoBox& box : m_boxes) {
    QRectF tag(toWidget(box.rect).topLeft(), cropTagSize(box.number));
    const auto overlaps = [&tag](const QRectF& other) { return other.intersects(tag); };
    // Along the top edge, and from the widget's edge on downwards.
    while (std::any_of(tags.begin(), tags.end(), overlaps)) {
      tag.translate(tag.width() + 1, 0);
      if (tag.right() > width()) tag.moveTopLeft({toWidget(box.rect).left(), tag.bottom() + 1});
      if (tag.bottom() > height()) break;
    }
    tags.push_back(tag);
  }
  return tags;
}

int PhotoView::boxAt(const QPointF& point) const {
  if (!m_boxes_shown) return -1;
  // A tag first; then of the boxes around the point the smallest, for that one can't be reached elsewhere.
  const std::vector<QRectF> tags = tagRects();
  int found = -1;
  qreal smallest = 0;
  for (int i = static_cast<int>(m_boxes.size()) - 1; i >= 0; --i) {
    const PhotoBox& box = m_boxes[static_cast<std::size_t>(i)];
    if (tags[static_cast<std::size_t>(i)].contains(point)) return i;
    const QRectF frame = toWidget(box.rect);
    const qreal area = frame.width() * frame.height();
    if (!frame.contains(point) || (found >= 0 && area >= smallest)) continue;
    found = i;
    smallest = area;
  }
  return found;
}

void PhotoView::resizeEvent(QResizeEvent*) {
  if (m_is_whole)
    showWhole();
  else
    keepInSight();
}

void PhotoView::wheelEvent(QWheelEvent* event) {
  zoomBy(std::pow(kZoomStep, event->angleDelta().y() / 120.0), event->position());
  event->accept();
}

void PhotoView::mousePressEvent(QMouseEvent* event) {
  m_press = event->position();
  m_press_origin = m_origin;
  m_is_panning = false;
}

void PhotoView::mouseMoveEvent(QMouseEvent* event) {
  const QPointF point = event->position();
  if (event->buttons() & (Qt::LeftButton | Qt::MiddleButton)) {
    constexpr qreal kDragThreshold = 4;
    if (!m_is_panning && (point - m_press).manhattanLength() < kDragThreshold) return;
    m_is_panning = true;
    if (m_is_whole) return;
    setCursor(Qt::ClosedHandCursor);
    m_origin = m_press_origin + point - m_press;
    keepInSight();
    return;
  }
  const int box = boxAt(point);
  if (box == m_hovered) return;
  setHovered(box);
  Q_EMIT boxHovered(box);
}

void PhotoView::mouseReleaseEvent(QMouseEvent* event) {
  unsetCursor();
  if (m_is_panning || event->button() != Qt::LeftButton) return;
  choose(boxAt(event->position()));
}

void PhotoView::choose(int box) {
  setSelected(box == m_selected ? -1 : box);
  tellPartFocused(*this, m_selected);
  Q_EMIT boxSelected(m_selected);
}

QString PhotoView::paintedDescription() const {
  if (m_image.isNull()) return tr("No photo");
  QString text = tr("%1 × %2 px").arg(m_size.width()).arg(m_size.height());
  if (partCount() > 0) text = tr("%1, %2").arg(text, tr("%Ln box(es)", nullptr, partCount()));
  if (!m_overlay.isNull()) text = tr("%1, with a map laid over it").arg(text);
  return text;
}

PaintedPart PhotoView::part(int index) const {
  const PhotoBox& box = m_boxes[static_cast<std::size_t>(index)];
  PaintedPart part{
      QAccessible::Graphic,
      (box.is_global ? tr("Box of global view %1") : tr("Box of local view %1")).arg(box.number)};
  part.description = tr("%1 × %2 px at x %3, y %4")
                         .arg(box.rect.width())
                         .arg(box.rect.height())
                         .arg(box.rect.left())
                         .arg(box.rect.top());
  part.place = toWidget(box.rect).toAlignedRect();
  part.is_selectable = true;
  part.is_selected = part.is_current = index == m_selected;
  return part;
}

void PhotoView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (m_is_whole)
    zoomBy(kZoomStep * kZoomStep, event->position());
  else
    showWhole();
  m_is_panning = true;  // its release selects nothing
}

void PhotoView::leaveEvent(QEvent*) {
  if (m_hovered < 0) return;
  setHovered(-1);
  Q_EMIT boxHovered(-1);
}

void PhotoView::keyPressEvent(QKeyEvent* event) {
  const QPointF centre(width() / 2.0, height() / 2.0);
  const auto pan = [this](qreal x, qreal y) {
    m_origin += QPointF(x, y);
    keepInSight();
  };
  switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return zoomBy(kZoomStep, centre);
    case Qt::Key_Minus:
      return zoomBy(1 / kZoomStep, centre);
    case Qt::Key_0:
      return showWhole();
    case Qt::Key_Left:
      return pan(kPanStep, 0);
    case Qt::Key_Right:
      return pan(-kPanStep, 0);
    case Qt::Key_Up:
      return pan(0, kPanStep);
    case Qt::Key_Down:
      return pan(0, -kPanStep);
    default:
      QWidget::keyPressEvent(event);
  }
}

void PhotoView::paintEvent(QPaintEvent*) {
  const ThemeColors& colors = Theme::current().colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(colors.border, 1));
  painter.setBrush(colors.panel);
  const qreal inset = hasFocus() ? 1 : 0.5;
  painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
  if (m_image.isNull()) return;
  painter.setClipRect(rect().adjusted(2, 2, -2, -2));
  paintPhoto(painter);
  if (m_boxes_shown) paintBoxes(painter);
}

void PhotoView::paintPhoto(QPainter& painter) {
  // What was transparent was laid on white when the photo was decoded: there is no checkerboard to draw.
  const QRectF target = toWidget(QRectF(QPointF(), QSizeF(m_size)));
  const QSize shown = (target.size() * devicePixelRatioF()).toSize().expandedTo({1, 1});
  if (m_is_whole && shown.width() < m_image.width()) {
    if (m_scaled.size() != shown) {
      m_scaled = QPixmap(shown);
      m_scaled.fill(Qt::transparent);
      QPainter scaling(&m_scaled);
      scaling.setRenderHint(QPainter::SmoothPixmapTransform);
      scaling.drawImage(m_scaled.rect(), m_levels.atLeast(shown));
    }
    painter.drawPixmap(target, m_scaled, QRectF(m_scaled.rect()));
  } else {
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom < kPixelatedFrom);
    painter.drawImage(target, m_levels.atLeast(shown));
  }
  if (m_overlay.isNull()) return;
  painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
  painter.drawImage(target, m_overlay);
}

void PhotoView::paintBoxes(QPainter& painter) const {
  const int strong = m_hovered >= 0 ? m_hovered : m_selected;
  if (strong >= 0) {
    // What lies outside the box steps back, so that one sees what the crop holds.
    QPainterPath outside;
    outside.addRect(toWidget(QRectF(QPointF(), QSizeF(m_size))));
    QPainterPath inside;
    inside.addRect(toWidget(m_boxes[static_cast<std::size_t>(strong)].rect));
    painter.fillPath(outside.subtracted(inside), kShade);
  }
  // The large ones first, so that they do not cover the tags of the small ones.
  std::vector<int> order(m_boxes.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
    const QSize first = m_boxes[static_cast<std::size_t>(a)].rect.size();
    const QSize second = m_boxes[static_cast<std::size_t>(b)].rect.size();
    return qint64{first.width()} * first.height() > qint64{second.width()} * second.height();
  });
  const std::vector<QRectF> tags = tagRects();
  const auto paint = [&](int index) {
    paintBox(painter, index, tags[static_cast<std::size_t>(index)].topLeft());
  };
  for (const int index : order)
    if (index != strong) paint(index);
  if (strong >= 0) paint(strong);
}

void PhotoView::paintBox(QPainter& painter, int index, const QPointF& tag) const {
  const PhotoBox& box = m_boxes[static_cast<std::size_t>(index)];
  const bool is_strong = index == m_selected || index == m_hovered;
  const bool others_are = (m_selected >= 0 || m_hovered >= 0) && !is_strong;
  const qreal line = cropLineWidth(box.is_global, is_strong);
  const QRectF frame = toWidget(box.rect);
  painter.setOpacity(others_are ? kWeakOpacity : 1);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(kOutline, line + 1.5));
  painter.drawRect(frame);
  painter.setPen(QPen(cropColor(box.is_global), line));
  painter.drawRect(frame);
  paintCropTag(painter, tag, box.number, box.is_global);
  painter.setOpacity(1);
}

}  // namespace dinoscope
