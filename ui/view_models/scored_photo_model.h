#pragma once

#include <QRectF>
#include <vector>

#include "ui/view_models/image_list_model.h"

namespace dinoscope {

/// A photo of a folder with what is said of it in a list of findings.
struct ScoredPhoto {
  std::int64_t index = 0;
  double score = 0;        ///< a similarity, for tables
  QString caption;         ///< below the thumbnail: "0.97 747.jpg"
  QString details = {};    ///< a line more for the tooltip; may be empty
  QRectF mark = {};        ///< a part of the photo to be framed, in parts of its sides; null for none
  QString taken_for = {};  ///< the class that its neighbours name, for tables
  QString note = {};       ///< below the caption, on lines of its own: its class; may be empty
};

/// Findings as a list of photos: an ImageListModel whose captions say how near, which cluster, which pair.
class ScoredPhotoModel : public ImageListModel {
  Q_OBJECT

public:
  using ImageListModel::ImageListModel;

  /// `folder` may be null together with no photos.
  void showScored(const std::shared_ptr<const ImageFolder>& folder, std::vector<ScoredPhoto> photos);
  const ScoredPhoto& scoredAt(int row) const { return m_scored[static_cast<std::size_t>(row)]; }

  QVariant data(const QModelIndex& index, int role) const override;

private:
  std::vector<ScoredPhoto> m_scored;  // by row
};

}  // namespace dinoscope
