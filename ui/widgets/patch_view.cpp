#include "ui/widgets/patch_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/theme.h"
#include "ui/widgets/patch_keys.h"

namespace dinoscope {

PatchView::PatchView(QWidget* parent) : QWidget(parent) {
  setMinimumSize(120, 120);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PatchView::setImage(const QImage& image) {
  m_image = image;
  update();
}

void PatchView::setGrid(int columns, int rows) {
  m_columns = columns;
  m_rows = rows;
  setFocusPolicy(hasGrid() ? Qt::StrongFocus : Qt::NoFocus);
  setCursor(hasGrid() ? Qt::CrossCursor : Qt::ArrowCursor);
  update();
}

void PatchView::setPatch(std::optional<PatchPosition> patch) {
  m_patch = patch;
  tellPartFocused(*this, partCount() - 1);
  update();
}

QRectF PatchView::pictureRect() const {
  if (m_image.isNull()) return {};
  QRectF picture(QPointF(), QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio));
  picture.moveCenter(QRectF(rect()).center());
  return picture;
}

QRectF PatchView::patchRect(PatchPosition patch, int columns, int rows) const {
  const QRectF picture = pictureRect();
  const double wide = picture.width() / std::max(1, columns);
  const double high = picture.height() / std::max(1, rows);
  return {picture.left() + patch.column * wide, picture.top() + patch.row * high, wide, high};
}

QString PatchView::paintedDescription() const {
  if (m_image.isNull()) return tr("No photo");
  if (!hasGrid()) return tr("%1 × %2 px").arg(m_image.width()).arg(m_image.height());
  return tr("%1 × %2 patches; %3")
      .arg(m_columns)
      .arg(m_rows)
      .arg(m_patch ? tr("column %1, row %2 is chosen").arg(m_patch->column + 1).arg(m_patch->row + 1)
                   : tr("none is chosen"));
}

PaintedPart PatchView::part(int) const {
  PaintedPart part;
  part.name = tr("Patch in column %1, row %2").arg(m_patch->column + 1).arg(m_patch->row + 1);
  part.place = patchRect(*m_patch, m_columns, m_rows).toAlignedRect();
  part.is_selectable = part.is_selected = part.is_current = true;
  return part;
}

void PatchView::setHighlighted(bool highlighted) {
  m_is_highlighted = highlighted;
  update();
}

void PatchView::paintEvent(QPaintEvent*) {
  const ThemeColors& colors = Theme::current().colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  const QRectF picture = pictureRect();
  painter.drawImage(picture, m_image);
  if (m_is_highlighted) {
    QColor filling = colors.accent;
    filling.setAlphaF(0.2F);
    painter.fillRect(rect(), filling);
    painter.setPen(QPen(colors.accent, 3, Qt::DashLine));
    painter.drawRect(QRectF(rect()).adjusted(2, 2, -2, -2));
  }
  if (hasGrid()) {
    painter.setPen(QPen(QColor(255, 255, 255, 90), 1));
    for (int column = 1; column < m_columns; ++column) {
      const double x = picture.left() + picture.width() * column / m_columns;
      painter.drawLine(QPointF(x, picture.top()), QPointF(x, picture.bottom()));
    }
    for (int row = 1; row < m_rows; ++row) {
      const double y = picture.top() + picture.height() * row / m_rows;
      painter.drawLine(QPointF(picture.left(), y), QPointF(picture.right(), y));
    }
    if (m_patch) {
      painter.setPen(QPen(colors.accent, 3));
      painter.drawRect(patchRect(*m_patch, m_columns, m_rows));
    }
  }
  if (!hasFocus()) return;
  painter.setPen(QPen(colors.accent, 2));
  painter.drawRect(picture.adjusted(1, 1, -1, -1));
}

void PatchView::mousePressEvent(QMouseEvent* event) {
  const QRectF picture = pictureRect();
  if (!hasGrid() || !picture.contains(event->position())) return;
  const QPointF inside = event->position() - picture.topLeft();
  const PatchPosition patch{
      std::clamp(static_cast<int>(inside.x() * m_columns / picture.width()), 0, m_columns - 1),
      std::clamp(static_cast<int>(inside.y() * m_rows / picture.height()), 0, m_rows - 1)};
  setPatch(patch);
  Q_EMIT patchChosen(patch);
}

void PatchView::keyPressEvent(QKeyEvent* event) {
  if (!hasGrid()) return QWidget::keyPressEvent(event);
  const PatchPosition patch = m_patch.value_or(PatchPosition{m_columns / 2, m_rows / 2});
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    Q_EMIT patchChosen(patch);
    return;
  }
  const auto next = patchAfterKey(event->key(), patch, m_columns, m_rows);
  if (!next) return QWidget::keyPressEvent(event);
  setPatch(*next);
}

}  // namespace dinoscope
