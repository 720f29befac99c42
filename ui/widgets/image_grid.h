#pragma once

#include <QListView>

namespace dinoscope {

/// Thumbnails in rows, as many in a row as there is room for; smooth at any number of photos. Shows an
/// ImageListModel: aspect kept, name below, a mark on pinned and on broken ones.
class ImageGrid : public QListView {
  Q_OBJECT

public:
  explicit ImageGrid(QWidget* parent = nullptr);

  /// In logical pixels; the model must be told what that is in device pixels (ImageListModel).
  void setThumbnailSide(int side);
  int thumbnailSide() const { return m_side; }

  /// The selected rows, ascending.
  std::vector<int> selectedRows() const;

Q_SIGNALS:
  void selectionEdited();

protected:
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void spreadColumns();

  int m_side = 128;
};

}  // namespace dinoscope
