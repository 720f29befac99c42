#include "ui/widgets/thumbnail_delegate.h"

#include <QPainter>
#include <algorithm>

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/view_models/image_list_model.h"
#include "ui/widgets/image_grid.h"

namespace dinoscope {
namespace {

constexpr int kMark_px = 16;
constexpr float kSelectedTint = 0.16F;

int captionHeight() { return forFont(18); }
int noteHeight() { return forFont(15); }

int textHeight(int lines) { return captionHeight() + (lines - 1) * noteHeight(); }

/// Where a picture goes in its square: centred; tiny pictures are enlarged by whole factors, so that their
/// pixels stay square. What was decoded for a finer screen is reduced until its successor is there.
QRectF placeIn(const QRectF& square, QSizeF size) {
  const qreal longer = std::max({size.width(), size.height(), 1.0});
  if (const int factor = static_cast<int>(square.width() / longer); factor >= 2) size *= factor;
  if (longer > square.width()) size *= square.width() / longer;
  QRectF place(QPointF(0, 0), size);
  place.moveCenter(square.center());
  return place;
}

void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QRect& cell,
               const ThemeColors& colors) {
  const bool is_selected = (option.state & QStyle::State_Selected) != 0;
  const bool is_focused = (option.state & QStyle::State_HasFocus) != 0;
  const bool is_hovered = (option.state & QStyle::State_MouseOver) != 0;
  if (!is_selected && !is_focused && !is_hovered) return;
  QColor filling = is_selected ? colors.accent : colors.hover;
  if (is_selected) filling.setAlphaF(kSelectedTint);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(is_selected || is_hovered ? QBrush(filling) : QBrush());
  // The keyboard's place is a ring of 2 px, selected or not; what is selected has at least a line.
  painter.setPen(is_focused || is_selected ? QPen(colors.accent, is_focused ? 2 : 1) : QPen(Qt::NoPen));
  painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 6, 6);
}

void paintPicture(QPainter& painter, const QRect& square, const QModelIndex& index,
                  const ThemeColors& colors) {
  const qreal ratio = painter.device()->devicePixelRatioF();
  const auto mark = [&](const QString& icon, const QColor& color, const QPoint& at) {
    painter.drawPixmap(at, iconPixmap(icon, color, kMark_px, ratio));
  };
  const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
  if (index.data(ImageListModel::BrokenRole).toBool()) {
    mark(QStringLiteral("circle-x"), colors.bad, square.center() - QPoint(kMark_px / 2, kMark_px / 2));
  } else if (picture.isNull()) {
    const int inset = square.width() / 4;
    painter.fillRect(square.adjusted(inset, inset, -inset, -inset), colors.hover);
  } else {
    painter.drawPixmap(placeIn(square, QSizeF(picture.size()) / ratio), picture, QRectF(picture.rect()));
  }
  if (!index.data(ImageListModel::PinnedRole).toBool()) return;
  const QRect badge(square.right() - kMark_px - 5, square.top() + 2, kMark_px + 4, kMark_px + 4);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors.accent);
  painter.drawRoundedRect(badge, 4, 4);
  mark(QStringLiteral("pin"), colors.on_accent, badge.topLeft() + QPoint(2, 2));
}

}  // namespace

ThumbnailDelegate::ThumbnailDelegate(ImageGrid& grid) : QStyledItemDelegate(&grid), m_grid(grid) {}

QSize ThumbnailDelegate::cellSizeFor(int side, int caption_lines) {
  return {side + kPanelPadding, side + textHeight(caption_lines) + kPanelPadding};
}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  return m_grid.cellSize();
}

void ThumbnailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
  const ThemeColors& colors = Theme::current().colors();
  const int side = m_grid.thumbnailSide();
  const QRect cell = option.rect.adjusted(2, 2, -2, -2);
  const QRect square(cell.center().x() - side / 2, cell.top() + 4, side, side);
  painter->save();
  paintCell(*painter, option, cell, colors);
  paintPicture(*painter, square, index, colors);
  const bool has_note = m_grid.captionLines() > 1;
  painter->setPen(has_note || (option.state & QStyle::State_Selected) != 0 ? colors.text : colors.muted);
  painter->setFont(captionFont(option.font));
  QRect line(cell.left() + 4, square.bottom() + 2, cell.width() - 8, captionHeight());
  const auto write = [&](const QString& text) {
    painter->drawText(line, Qt::AlignCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideMiddle, line.width()));
    line = QRect(line.left(), line.bottom() + 1, line.width(), noteHeight());
  };
  write(index.data(Qt::DisplayRole).toString());
  if (has_note) {
    painter->setPen(colors.muted);
    for (const QString& note : index.data(ImageListModel::NoteRole).toString().split(QLatin1Char('\n')))
      write(note);
  }
  painter->restore();
}

}  // namespace dinoscope
