#pragma once

#include <QStyledItemDelegate>

namespace dinoscope {

class ImageGrid;

/// Draws a cell of an ImageGrid: the photo in its square, the caption below, a mark on pinned and broken
/// ones.
class ThumbnailDelegate : public QStyledItemDelegate {
  Q_OBJECT

public:
  explicit ThumbnailDelegate(ImageGrid& grid);

  /// Of a cell whose photos have this longer side, with so many lines below: its least width, and its height.
  static QSize cellSizeFor(int side, int caption_lines);

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  const ImageGrid& m_grid;
};

}  // namespace dinoscope
