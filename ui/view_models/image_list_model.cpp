#include "ui/view_models/image_list_model.h"

#include "ui/path_text.h"
#include "ui/quantity_text.h"

namespace dinoscope {
namespace {

QString nameOf(const ImageEntry& entry) {
  // Without a copy in between: whoever types a name to find it asks for all of them.
  const std::size_t begin = entry.path.rfind('/') + 1;
  return QString::fromUtf8(entry.path.data() + begin, static_cast<qsizetype>(entry.path.size() - begin));
}

}  // namespace

ImageListModel::ImageListModel(ThumbnailCache& thumbnails, QObject* parent)
    : QAbstractListModel(parent), m_thumbnails(thumbnails) {
  connect(&m_thumbnails, &ThumbnailCache::ready, this, &ImageListModel::tellReady);
}

void ImageListModel::showFolder(std::shared_ptr<const ImageFolder> folder) {
  m_folder = std::move(folder);
  showClass(-1);
}

void ImageListModel::showClass(int class_index) {
  std::vector<std::int64_t> photos;
  if (m_folder != nullptr) {
    const auto& images = m_folder->images();
    for (std::size_t i = 0; i < images.size(); ++i)
      if (class_index < 0 || images[i].class_index == class_index)
        photos.push_back(static_cast<std::int64_t>(i));
  }
  showPhotos(std::move(photos));
}

void ImageListModel::showPhotos(std::vector<std::int64_t> photos) {
  beginResetModel();
  m_photos = std::move(photos);
  m_rows_asked.clear();
  endResetModel();
}

void ImageListModel::setPinned(const QStringList& paths) {
  m_pinned = QSet<QString>(paths.begin(), paths.end());
  if (!m_photos.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {PinnedRole});
}

void ImageListModel::setThumbnailSide(int side_px) {
  if (side_px == m_thumbnail_side) return;
  m_thumbnail_side = side_px;
  if (!m_photos.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
}

int ImageListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_photos.size());
}

QString ImageListModel::captionOf(const ImageEntry& entry) const {
  QString caption =
      tr("%1\n%2 × %3 px, %4, %5")
          .arg(toText(entry.path))
          .arg(entry.width)
          .arg(entry.height)
          .arg(QString::fromStdString(entry.format), byteText(static_cast<double>(entry.bytes)));
  if (entry.class_index >= 0)
    caption += tr("\nClass %1")
                   .arg(QString::fromStdString(
                       m_folder->classes()[static_cast<std::size_t>(entry.class_index)].name));
  return caption;
}

QVariant ImageListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || m_folder == nullptr) return {};
  const std::int64_t photo = photoAt(index.row());
  const ImageEntry& entry = m_folder->images()[static_cast<std::size_t>(photo)];
  const auto path = [&] { return toText(m_folder->pathOf(photo)); };
  switch (role) {
    case Qt::DisplayRole:
      return nameOf(entry);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
      return captionOf(entry);
    case Qt::DecorationRole: {
      const QString file = path();
      const QPixmap thumbnail = m_thumbnails.thumbnail(file, m_thumbnail_side);
      if (thumbnail.isNull() && !m_rows_asked.contains(file, index.row()))
        m_rows_asked.insert(file, index.row());
      return thumbnail;
    }
    case PhotoRole:
      return static_cast<qint64>(photo);
    case PathRole:
      return path();
    case PinnedRole:
      return !m_pinned.isEmpty() && m_pinned.contains(path());
    case BrokenRole:
      return m_thumbnails.isBroken(path());
    default:
      return {};
  }
}

void ImageListModel::tellReady(const QString& path) {
  // A photo may stand in several rows, as in a list of pairs.
  const QList<int> rows = m_rows_asked.values(path);
  m_rows_asked.remove(path);
  for (const int row : rows) Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole, BrokenRole});
}

}  // namespace dinoscope
