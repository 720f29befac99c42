#pragma once

#include <QLabel>
#include <QWidget>
#include <vector>

#include "ui/view_models/scored_photo_model.h"

namespace dinoscope {

class ImageGrid;

/// A grid of findings. A click goes on from a photo; Ctrl or Shift and a click select, as does Space by
/// keyboard; Return goes on.
class FoundGrid : public QWidget {
  Q_OBJECT

public:
  explicit FoundGrid(ThumbnailCache& thumbnails, QWidget* parent = nullptr);

  void showPhotos(const std::shared_ptr<const ImageFolder>& folder, std::vector<ScoredPhoto> photos);
  /// Stands in the grid's place while there is nothing to show; may be empty.
  void setEmptyText(const QString& text);
  /// What is chosen stays selected: it says whose findings are shown beside it.
  void keepChosen() { m_keeps_chosen = true; }
  /// Rows of this many photos belong together and stand in one line.
  void setRowMultiple(int photos);
  void setPinned(const QStringList& paths) { m_model->setPinned(paths); }

  std::vector<ScoredPhoto> shown() const;
  std::vector<ScoredPhoto> selected() const;
  void selectRows(const std::vector<int>& rows);
  void clearSelection();

  ImageGrid& grid() { return *m_grid; }

Q_SIGNALS:
  void chosen(std::int64_t index);
  void selectionEdited();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  ScoredPhotoModel* m_model;
  ImageGrid* m_grid;
  QLabel* m_empty;
  bool m_keeps_chosen = false;
};

}  // namespace dinoscope
