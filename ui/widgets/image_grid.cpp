#include "ui/widgets/image_grid.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/view_models/image_list_model.h"

namespace dinoscope {
namespace {

constexpr int kCaption_px = 18;
constexpr int kMark_px = 16;

/// Where a picture goes in its square: centred; tiny pictures are enlarged by whole factors, so that their
/// pixels stay square.
QRectF placeIn(const QRectF& square, QSizeF size) {
  if (const int factor = static_cast<int>(square.width() / std::max({size.width(), size.height(), 1.0}));
      factor >= 2)
    size *= factor;
  QRectF place(QPointF(0, 0), size);
  place.moveCenter(square.center());
  return place;
}

class ThumbnailDelegate : public QStyledItemDelegate {
public:
  explicit ThumbnailDelegate(const ImageGrid& grid) : m_grid(grid) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return m_grid.gridSize(); }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const ThemeColors& colors = Theme::current().colors();
    const int side = m_grid.thumbnailSide();
    const QRect cell = option.rect.adjusted(2, 2, -2, -2);
    const QRect square(cell.center().x() - side / 2, cell.top() + 4, side, side);
    painter->save();
    paintCell(*painter, option, cell, colors);
    paintPicture(*painter, square, index, colors);
    painter->setPen(colors.muted);
    QFont font = option.font;
    font.setPixelSize(kCaptionFontPx);
    painter->setFont(font);
    const QRect caption(cell.left() + 4, square.bottom() + 2, cell.width() - 8, kCaption_px);
    painter->drawText(caption, Qt::AlignCenter,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideMiddle, caption.width()));
    painter->restore();
  }

private:
  static void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QRect& cell,
                        const ThemeColors& colors) {
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (!selected && (option.state & QStyle::State_MouseOver) == 0) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.hover);
    painter.setPen(selected ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 6, 6);
  }

  static void paintPicture(QPainter& painter, const QRect& square, const QModelIndex& index,
                           const ThemeColors& colors) {
    const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
    const auto mark = [&](const QString& icon, const QColor& color, const QPoint& at) {
      painter.drawPixmap(at, iconPixmap(icon, color, kMark_px, painter.device()->devicePixelRatioF()));
    };
    if (index.data(ImageListModel::BrokenRole).toBool()) {
      mark(QStringLiteral("circle-x"), colors.bad, square.center() - QPoint(kMark_px / 2, kMark_px / 2));
    } else if (picture.isNull()) {
      painter.fillRect(
          square.adjusted(square.width() / 4, square.height() / 4, -square.width() / 4, -square.height() / 4),
          colors.hover);
    } else {
      const QSizeF size = QSizeF(picture.size()) / painter.device()->devicePixelRatioF();
      painter.drawPixmap(placeIn(square, size), picture, QRectF(picture.rect()));
    }
    if (!index.data(ImageListModel::PinnedRole).toBool()) return;
    const QRect badge(square.right() - kMark_px - 5, square.top() + 2, kMark_px + 4, kMark_px + 4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawRoundedRect(badge, 4, 4);
    mark(QStringLiteral("pin"), colors.on_accent, badge.topLeft() + QPoint(2, 2));
  }

  const ImageGrid& m_grid;
};

}  // namespace

ImageGrid::ImageGrid(QWidget* parent) : QListView(parent) {
  setObjectName(QStringLiteral("imageGrid"));
  setFlow(LeftToRight);
  setWrapping(true);
  setResizeMode(Adjust);
  setUniformItemSizes(true);
  setSelectionMode(ExtendedSelection);
  setVerticalScrollMode(ScrollPerPixel);
  setMouseTracking(true);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  setItemDelegate(new ThumbnailDelegate(*this));
  itemDelegate()->setParent(this);
  setThumbnailSide(m_side);
  connect(&Theme::current(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ImageGrid::setThumbnailSide(int side) {
  m_side = side;
  const QModelIndex top = indexAt(QPoint(side / 2, side / 2));
  spreadColumns();
  verticalScrollBar()->setSingleStep(gridSize().height() / 3);
  if (top.isValid()) scrollTo(top, PositionAtTop);
}

/// As many columns as there is room for, spread over the whole width.
void ImageGrid::spreadColumns() {
  const int least = m_side + kPanelPadding;
  const int room =
      std::max(least, maximumViewportSize().width() - verticalScrollBar()->sizeHint().width() - 1);
  const QSize cell(room / (room / least), m_side + kCaption_px + kPanelPadding);
  if (cell != gridSize()) setGridSize(cell);
}

void ImageGrid::resizeEvent(QResizeEvent* event) {
  spreadColumns();
  QListView::resizeEvent(event);
}

std::vector<int> ImageGrid::selectedRows() const {
  std::vector<int> rows;
  for (const QModelIndex& index : selectedIndexes()) rows.push_back(index.row());
  std::sort(rows.begin(), rows.end());
  return rows;
}

void ImageGrid::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QListView::selectionChanged(selected, deselected);
  Q_EMIT selectionEdited();
}

}  // namespace dinoscope
