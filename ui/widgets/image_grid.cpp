#include "ui/widgets/image_grid.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <utility>

#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/image_list_model.h"
#include "ui/widgets/thumbnail_delegate.h"

namespace dinoscope {

ImageGrid::ImageGrid(QWidget* parent) : QAbstractItemView(parent) {
  setObjectName(QStringLiteral("imageGrid"));
  setSelectionMode(ExtendedSelection);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMouseTracking(true);
  viewport()->setAttribute(Qt::WA_Hover);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  setItemDelegate(new ThumbnailDelegate(*this));
  setThumbnailSide(m_side);
  connect(&Theme::current(), &Theme::changed, this, [this] { setThumbnailSide(m_side); });
}

void ImageGrid::setThumbnailSide(int side) {
  m_side = side;
  arrange();
  viewport()->update();
}

void ImageGrid::setCaptionLines(int lines) {
  if (std::exchange(m_caption_lines, lines) != lines) setThumbnailSide(m_side);
}

void ImageGrid::setColumnMultiple(int columns) {
  m_column_multiple = columns;
  arrange();
}

void ImageGrid::setModel(QAbstractItemModel* shown) {
  if (model() != nullptr) disconnect(model(), &QAbstractItemModel::rowsRemoved, this, nullptr);
  QAbstractItemView::setModel(shown);
  if (shown != nullptr)
    connect(shown, &QAbstractItemModel::rowsRemoved, this, [this] { scheduleDelayedItemsLayout(); });
  arrange();
}

// ---- Where the cells are

QModelIndex ImageGrid::indexOf(int row) const {
  return model() == nullptr || row < 0 || row >= m_cells.count ? QModelIndex()
                                                               : model()->index(row, 0, rootIndex());
}

/// As many columns as there is room for, spread over the whole width.
void ImageGrid::arrange() {
  m_cells.count = model() == nullptr ? 0 : model()->rowCount(rootIndex());
  const QSize least = ThumbnailDelegate::cellSizeFor(m_side, m_caption_lines);
  const QSize all = maximumViewportSize();
  const auto spread = [&](int width) {
    m_cells.columns = std::max(1, width / least.width());
    if (m_cells.columns > m_column_multiple) m_cells.columns -= m_cells.columns % m_column_multiple;
    m_cells.cell = {std::max(least.width(), width / m_cells.columns), least.height()};
  };
  spread(all.width());
  if (m_cells.height() > all.height()) spread(all.width() - verticalScrollBar()->sizeHint().width());

  const int top_row = std::clamp(m_top_row, 0, std::max(0, m_cells.count - 1));
  m_is_arranging = true;
  QScrollBar& bar = *verticalScrollBar();
  bar.setSingleStep(m_cells.cell.height() / 3);
  bar.setPageStep(all.height());
  bar.setRange(0, std::max(0, m_cells.height() - all.height()));
  // Within the first line one may have scrolled a part of it: only another line is brought back.
  const int line = m_cells.lineOf(top_row);
  if (m_cells.count > 0 && m_cells.lineOf(m_cells.columns * (bar.value() / m_cells.cell.height())) != line)
    bar.setValue(line * m_cells.cell.height());
  m_is_arranging = false;
}

void ImageGrid::updateGeometries() {
  arrange();
  QAbstractItemView::updateGeometries();
}

void ImageGrid::doItemsLayout() {
  arrange();
  QAbstractItemView::doItemsLayout();
}

void ImageGrid::reset() {
  QAbstractItemView::reset();
  arrange();  // at once: nobody is told of rows that are gone
}

void ImageGrid::resizeEvent(QResizeEvent* event) {
  QAbstractItemView::resizeEvent(event);
  viewport()->update();
}

int ImageGrid::verticalOffset() const { return verticalScrollBar()->value(); }

QRect ImageGrid::toViewport(const QRect& content) const {
  return QStyle::visualRect(layoutDirection(), viewport()->rect(), content.translated(0, -verticalOffset()));
}

QPoint ImageGrid::toContent(const QPoint& viewport_point) const {
  return QStyle::visualPos(layoutDirection(), viewport()->rect(), viewport_point) +
         QPoint(0, verticalOffset());
}

QRect ImageGrid::visualRect(const QModelIndex& index) const {
  return index.isValid() && index.row() < m_cells.count ? toViewport(m_cells.rectOf(index.row())) : QRect();
}

QModelIndex ImageGrid::indexAt(const QPoint& point) const { return indexOf(m_cells.rowAt(toContent(point))); }

void ImageGrid::scrollTo(const QModelIndex& index, ScrollHint hint) {
  executeDelayedItemsLayout();
  if (!index.isValid() || index.row() >= m_cells.count) return;
  const QRect cell = m_cells.rectOf(index.row());
  const int room = viewport()->height();
  const int now = verticalOffset();
  int wanted = now;
  if (hint == PositionAtTop || (hint == EnsureVisible && cell.top() < now))
    wanted = cell.top();
  else if (hint == PositionAtBottom || (hint == EnsureVisible && cell.bottom() >= now + room))
    wanted = std::min(cell.top(), cell.bottom() + 1 - room);
  else if (hint == PositionAtCenter)
    wanted = cell.center().y() - room / 2;
  verticalScrollBar()->setValue(wanted);
}

void ImageGrid::verticalScrollbarValueChanged(int value) {
  if (!m_is_arranging) m_top_row = m_cells.columns * (value / m_cells.cell.height());
  QAbstractItemView::verticalScrollbarValueChanged(value);
}

void ImageGrid::scrollContentsBy(int dx, int dy) {
  // The band is painted over the cells: it doesn't move with them.
  if (m_band.isNull())
    viewport()->scroll(dx, dy);
  else
    viewport()->update();
  if (viewport()->underMouse()) hover(indexAt(viewport()->mapFromGlobal(QCursor::pos())));
}

// ---- What changes

void ImageGrid::dataChanged(const QModelIndex& top_left, const QModelIndex& bottom_right,
                            const QList<int>& roles) {
  if (!top_left.isValid() || top_left == bottom_right) {
    QAbstractItemView::dataChanged(top_left, bottom_right, roles);
    return;
  }
  if (isVisible()) viewport()->update(visualRegionForSelection(QItemSelection(top_left, bottom_right)));
}

void ImageGrid::rowsInserted(const QModelIndex& parent, int start, int end) {
  QAbstractItemView::rowsInserted(parent, start, end);
  scheduleDelayedItemsLayout();
}

void ImageGrid::hover(const QModelIndex& index) {
  if (m_hovered == index) return;
  update(m_hovered);
  m_hovered = index;
  update(m_hovered);
}

bool ImageGrid::viewportEvent(QEvent* event) {
  switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
      hover(indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()));
      break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
      hover({});
      break;
    default:
      break;
  }
  return QAbstractItemView::viewportEvent(event);
}

// ---- Moving and selecting

QModelIndex ImageGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
  executeDelayedItemsLayout();
  const int last = m_cells.count - 1;
  if (last < 0) return {};
  const int now = currentIndex().isValid() ? currentIndex().row() : -1;
  if (now < 0) return indexOf(action == MoveEnd ? last : 0);
  const int page = m_cells.columns * std::max(1, viewport()->height() / m_cells.cell.height());
  const int sideways = isRightToLeft() ? -1 : 1;
  // Down from above a gap in the last line goes to its last cell; else the column is kept.
  const auto down = [&](int rows) {
    if (now + rows <= last) return now + rows;
    const int in_last_line = (m_cells.lines() - 1) * m_cells.columns + m_cells.columnOf(now);
    return m_cells.lineOf(now) == m_cells.lines() - 1 ? now : std::min(in_last_line, last);
  };
  const auto up = [&](int rows) { return now - rows >= 0 ? now - rows : m_cells.columnOf(now); };
  switch (action) {
    case MoveLeft:
      return indexOf(std::clamp(now - sideways, 0, last));
    case MoveRight:
      return indexOf(std::clamp(now + sideways, 0, last));
    case MovePrevious:
      return indexOf(std::max(now - 1, 0));
    case MoveNext:
      return indexOf(std::min(now + 1, last));
    case MoveUp:
      return indexOf(up(m_cells.columns));
    case MoveDown:
      return indexOf(down(m_cells.columns));
    case MovePageUp:
      return indexOf(up(page));
    case MovePageDown:
      return indexOf(down(page));
    case MoveHome:
      return indexOf(0);
    case MoveEnd:
      return indexOf(last);
  }
  return {};
}

/// The cells that a band touches: a range a line, or one range when it spans whole lines.
QItemSelection ImageGrid::cellsIn(const QRect& content) const {
  QItemSelection selection;
  const auto [first_line, end_line] = m_cells.linesIn(content.top(), content.bottom());
  const int first = std::max(0, content.left() / m_cells.cell.width());
  const int last = std::min(m_cells.columns - 1, content.right() / m_cells.cell.width());
  if (content.bottom() < 0 || content.right() < 0 || first > last) return selection;
  const auto add = [&](int from, int to) {
    if (from < m_cells.count)
      selection.append(QItemSelectionRange(indexOf(from), indexOf(std::min(to, m_cells.count - 1))));
  };
  if (first == 0 && last == m_cells.columns - 1) {
    if (first_line < end_line) add(first_line * m_cells.columns, end_line * m_cells.columns - 1);
  } else {
    for (int line = first_line; line < end_line; ++line)
      add(line * m_cells.columns + first, line * m_cells.columns + last);
  }
  return selection;
}

void ImageGrid::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
  if (selectionModel() == nullptr) return;
  const QPoint from = toContent(rect.topLeft());
  const QPoint to = toContent(rect.bottomRight());
  if (state() == DragSelectingState) {
    selectionModel()->select(cellsIn(QRect(from, to).normalized()), command);
    return;
  }
  // Clicks and keys: everything from one cell to the other, as in a text. The rectangle's corners are the
  // cells' middles; of a click they are one point.
  const int first = m_cells.rowAt(from);
  const int last = m_cells.rowAt(to);
  QItemSelection selection;
  if (first >= 0 && last >= 0)
    selection.append(QItemSelectionRange(indexOf(std::min(first, last)), indexOf(std::max(first, last))));
  selectionModel()->select(selection, command);
}

QRegion ImageGrid::visualRegionForSelection(const QItemSelection& selection) const {
  QRegion region;
  const auto [first_line, end_line] =
      m_cells.linesIn(verticalOffset(), verticalOffset() + viewport()->height() - 1);
  const int first = first_line * m_cells.columns;
  const int last = std::min(end_line * m_cells.columns, m_cells.count) - 1;
  for (const QItemSelectionRange& range : selection)
    for (int row = std::max(first, range.top()); row <= std::min(last, range.bottom()); ++row)
      region += toViewport(m_cells.rectOf(row));
  return region;
}

std::vector<int> ImageGrid::selectedRows() const {
  std::vector<int> rows;
  if (selectionModel() == nullptr) return rows;
  rows.reserve(static_cast<std::size_t>(selectedCount()));
  const QItemSelection selection = selectionModel()->selection();
  for (const QItemSelectionRange& range : selection)
    for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
  std::sort(rows.begin(), rows.end());
  return rows;
}

int ImageGrid::firstSelectedRow() const {
  int first = -1;
  if (selectionModel() == nullptr) return first;
  const QItemSelection selection = selectionModel()->selection();
  for (const QItemSelectionRange& range : selection)
    if (first < 0 || range.top() < first) first = range.top();
  return first;
}

int ImageGrid::selectedCount() const {
  int count = 0;
  if (selectionModel() == nullptr) return count;
  const QItemSelection selection = selectionModel()->selection();
  for (const QItemSelectionRange& range : selection) count += range.height();
  return count;
}

void ImageGrid::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QAbstractItemView::selectionChanged(selected, deselected);
  Q_EMIT selectionEdited();
}

void ImageGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QAbstractItemView::currentChanged(current, previous);
  update(previous);
  update(current);
  tellPartFocused(*this, current.row());
}

void ImageGrid::mousePressEvent(QMouseEvent* event) {
  m_pressed = toContent(event->position().toPoint());
  QAbstractItemView::mousePressEvent(event);
}

void ImageGrid::mouseMoveEvent(QMouseEvent* event) {
  QAbstractItemView::mouseMoveEvent(event);
  if (state() == DragSelectingState)
    stretchBand(QRect(m_pressed, toContent(event->position().toPoint())).normalized());
}

void ImageGrid::mouseReleaseEvent(QMouseEvent* event) {
  QAbstractItemView::mouseReleaseEvent(event);
  stretchBand({});
}

void ImageGrid::stretchBand(const QRect& band) {
  const QRect before = std::exchange(m_band, band);
  if (before == band) return;
  viewport()->update(toViewport(before.united(band)).adjusted(-1, -1, 1, 1));
}

// ---- For those who don't see it

QString ImageGrid::paintedDescription() const {
  const int selected = selectedCount();
  const QString count = tr("%Ln photo(s)", nullptr, m_cells.count);
  return selected == 0 ? count : tr("%1, %2 selected").arg(count, countText(selected));
}

PaintedPart ImageGrid::part(int row) const {
  const QModelIndex index = indexOf(row);
  if (!index.isValid()) return {};
  PaintedPart part{QAccessible::ListItem, index.data(Qt::DisplayRole).toString()};
  QStringList more;
  if (index.data(ImageListModel::PinnedRole).toBool()) more << tr("Pinned");
  if (index.data(ImageListModel::BrokenRole).toBool()) more << tr("Can't be read");
  if (const QString text = index.data(Qt::AccessibleTextRole).toString(); !text.isEmpty()) more << text;
  part.description = more.join(QStringLiteral(". ")).replace(QLatin1Char('\n'), QStringLiteral(". "));
  part.place = visualRect(index).translated(viewport()->pos());
  part.is_selectable = true;
  part.is_selected = selectionModel()->isSelected(index);
  part.is_current = index == currentIndex();
  return part;
}

int ImageGrid::partAt(const QPoint& place) const {
  const QModelIndex index = indexAt(place - viewport()->pos());
  return index.isValid() ? index.row() : -1;
}

void ImageGrid::pressPart(int row) {
  setCurrentIndex(indexOf(row));
  scrollTo(indexOf(row));
}

// ---- Painting

void ImageGrid::paintEvent(QPaintEvent* event) {
  executeDelayedItemsLayout();
  // Here the screen is known, also after the window was moved to another one.
  if (auto* photos = qobject_cast<ImageListModel*>(model()))
    photos->setThumbnailSide(qRound(m_side * devicePixelRatioF()));
  QPainter painter(viewport());
  QStyleOptionViewItem option;
  initViewItemOption(&option);
  const auto base_state = option.state;
  const QRegion& dirty = event->region();
  const QRect bounds = dirty.boundingRect().translated(0, verticalOffset());
  const auto [first_line, end_line] = m_cells.linesIn(bounds.top(), bounds.bottom());
  const int end = std::min(end_line * m_cells.columns, m_cells.count);
  for (int row = first_line * m_cells.columns; row < end; ++row) {
    const QModelIndex index = indexOf(row);
    option.rect = toViewport(m_cells.rectOf(row));
    if (!dirty.intersects(option.rect)) continue;
    option.state = base_state;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    option.state.setFlag(QStyle::State_MouseOver, m_hovered == index);
    itemDelegateForIndex(index)->paint(&painter, option, index);
  }
  paintBand(painter);
}

void ImageGrid::paintBand(QPainter& painter) const {
  if (m_band.isNull()) return;
  QColor filling = Theme::current().colors().accent;
  filling.setAlphaF(0.12F);
  painter.setPen(Theme::current().colors().accent);
  painter.setBrush(filling);
  painter.drawRect(toViewport(m_band).adjusted(0, 0, -1, -1));
}

}  // namespace dinoscope
