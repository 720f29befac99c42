#pragma once

#include <QAbstractItemView>
#include <vector>

#include "ui/widgets/painted_parts.h"
#include "ui/widgets/uniform_cells.h"

namespace dinoscope {

/// Thumbnails in rows, as many in a row as there is room for; smooth at any number of photos: where a photo
/// stands is a division, and a change repaints its own cell. Shows an ImageListModel, which it tells how many
/// device pixels a thumbnail has on the screen that it is on.
///
/// Arrows, Home, End and Page Up/Down move, with Shift they select, with Ctrl they only move; typing finds a
/// name; a drag over the cells selects what it touches.
class ImageGrid : public QAbstractItemView, public PaintedParts {
  Q_OBJECT

public:
  explicit ImageGrid(QWidget* parent = nullptr);

  /// The longer side of a thumbnail in logical pixels.
  void setThumbnailSide(int side);
  int thumbnailSide() const { return m_side; }
  /// Of text below a thumbnail: the caption, and the model's NoteRole.
  void setCaptionLines(int lines);
  int captionLines() const { return m_caption_lines; }
  /// As many columns as are a multiple of this, where there is room for it.
  void setColumnMultiple(int columns);
  QSize cellSize() const { return m_cells.cell; }

  /// The selected rows, ascending. Costs as many steps as rows are selected; the next two cost as many as
  /// there are ranges, of which a selection of everything is one.
  std::vector<int> selectedRows() const;
  /// -1 when none is selected.
  int firstSelectedRow() const;
  int selectedCount() const;

  void setModel(QAbstractItemModel* model) override;
  QRect visualRect(const QModelIndex& index) const override;
  void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
  QModelIndex indexAt(const QPoint& point) const override;
  void doItemsLayout() override;
  void reset() override;

  QAccessible::Role paintedRole() const override { return QAccessible::List; }
  QString paintedDescription() const override;
  int partCount() const override { return m_cells.count; }
  PaintedPart part(int row) const override;
  int partAt(const QPoint& place) const override;
  void pressPart(int row) override;

Q_SIGNALS:
  void selectionEdited();

protected:
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  int horizontalOffset() const override { return 0; }
  int verticalOffset() const override;
  bool isIndexHidden(const QModelIndex&) const override { return false; }
  void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
  QRegion visualRegionForSelection(const QItemSelection& selection) const override;

  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void dataChanged(const QModelIndex& top_left, const QModelIndex& bottom_right,
                   const QList<int>& roles) override;
  void rowsInserted(const QModelIndex& parent, int start, int end) override;
  void updateGeometries() override;
  void verticalScrollbarValueChanged(int value) override;
  void scrollContentsBy(int dx, int dy) override;
  bool viewportEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  QModelIndex indexOf(int row) const;
  QRect toViewport(const QRect& content) const;
  QPoint toContent(const QPoint& viewport_point) const;
  void arrange();
  QItemSelection cellsIn(const QRect& content) const;
  void hover(const QModelIndex& index);
  void stretchBand(const QRect& band);
  void paintBand(QPainter& painter) const;

  int m_side = 128;
  int m_caption_lines = 1;
  int m_column_multiple = 1;
  UniformCells m_cells;
  int m_top_row = 0;            // stays at the top while the width changes
  bool m_is_arranging = false;  // the scroll bar moves by itself
  QPersistentModelIndex m_hovered;
  QPoint m_pressed;  // of the content
  QRect m_band;      // of the content, while it is drawn; else null
};

}  // namespace dinoscope
