#pragma once

#include <QAbstractListModel>
#include <QMultiHash>
#include <QSet>
#include <QStringList>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "engine/data/image_folder.h"
#include "ui/view_models/thumbnail_cache.h"

namespace dinoscope {

/// Photos of a folder as a list: all of them, those of one class, or any choice of them. Thumbnails come
/// as they are asked for, so a list of 100,000 photos costs what is on the screen.
class ImageListModel : public QAbstractListModel {
  Q_OBJECT

public:
  enum Role {
    PhotoRole = Qt::UserRole,  ///< qint64, the index into the folder
    PathRole,                  ///< QString, absolute
    PinnedRole,                ///< bool
    BrokenRole,                ///< bool: it could not be decoded
    NoteRole,                  ///< QString, more lines below the caption; empty for none
  };

  /// `thumbnails` must outlive it; other lists may show photos from it as well.
  explicit ImageListModel(ThumbnailCache& thumbnails, QObject* parent = nullptr);

  /// All photos of the folder, in its order. `folder` may be null.
  void showFolder(std::shared_ptr<const ImageFolder> folder);
  /// Those of one class; -1 for all.
  void showClass(int class_index);
  /// These photos of the folder, in this order.
  void showPhotos(std::vector<std::int64_t> photos);

  void setPinned(const QStringList& paths);
  /// The longer side of the thumbnails, in device pixels. The view that shows them says it.
  void setThumbnailSide(int side_px);

  std::int64_t photoAt(int row) const { return m_photos[static_cast<std::size_t>(row)]; }
  const std::shared_ptr<const ImageFolder>& folder() const { return m_folder; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  void tellReady(const QString& path);
  QString captionOf(const ImageEntry& entry) const;

  std::shared_ptr<const ImageFolder> m_folder;
  std::vector<std::int64_t> m_photos;
  QSet<QString> m_pinned;
  ThumbnailCache& m_thumbnails;
  mutable QMultiHash<QString, int> m_rows_asked;  // rows that wait for their thumbnail, by path
  int m_thumbnail_side = 128;
};

}  // namespace dinoscope
