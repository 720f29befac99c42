#pragma once

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>
#include <vector>

#include "ui/view_models/scored_photo_model.h"

namespace dinoscope {

class ExploreModel;
class FoundGrid;
class ThumbnailSlider;

/// Findings without the photos that were excluded since the folder was embedded.
std::vector<ScoredPhoto> withoutLeftOut(const ExploreModel& model, std::vector<ScoredPhoto> photos);

/// One tab of the Explore page: it shows findings, from which photos can be selected and gone on from. At its
/// top a row for what concerns all of it, with the size of the thumbnails at the end.
class ExplorePanel : public QWidget {
  Q_OBJECT

public:
  explicit ExplorePanel(QWidget* parent = nullptr);

  /// What the user selected, for lists and exclusion; empty for none.
  virtual std::vector<ScoredPhoto> selected() const = 0;
  /// All photos that the panel shows now.
  virtual std::vector<ScoredPhoto> shown() const = 0;
  virtual void clearSelection() = 0;

  ThumbnailSlider& thumbnailSize() { return *m_thumbnail_size; }

Q_SIGNALS:
  void selectionEdited();
  /// A photo to go on from.
  void chosen(std::int64_t index);
  void failed(const QString& sentence);

protected:
  /// From the left of the row at the top.
  QHBoxLayout* head() const { return m_head; }
  /// Below it.
  QVBoxLayout* body() const { return m_body; }
  /// Photos of this grid are gone on from and selected, and as large as the slider says.
  void adopt(FoundGrid& grid);
  /// As large as the slider says, no more.
  void adoptSize(FoundGrid& grid);

private:
  QHBoxLayout* m_head;
  QVBoxLayout* m_body;
  ThumbnailSlider* m_thumbnail_size;
};

}  // namespace dinoscope
