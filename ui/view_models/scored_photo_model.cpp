#include "ui/view_models/scored_photo_model.h"

#include <QPainter>
#include <utility>

#include "ui/theme.h"

namespace dinoscope {
namespace {

QPixmap framed(QPixmap picture, const QRectF& mark) {
  if (picture.isNull()) return picture;
  const QRectF frame(mark.x() * picture.width(), mark.y() * picture.height(), mark.width() * picture.width(),
                     mark.height() * picture.height());
  QPainter painter(&picture);
  painter.setPen(QPen(QColor(0, 0, 0, 160), 4));
  painter.drawRect(frame);
  painter.setPen(QPen(Theme::current().colors().series[4], 2));
  painter.drawRect(frame);
  return picture;
}

}  // namespace

void ScoredPhotoModel::showScored(const std::shared_ptr<const ImageFolder>& shown_folder,
                                  std::vector<ScoredPhoto> photos) {
  m_scored.clear();
  if (shown_folder != folder()) showFolder(shown_folder);
  std::vector<std::int64_t> indices;
  for (const ScoredPhoto& photo : photos) indices.push_back(photo.index);
  m_scored = std::move(photos);
  showPhotos(std::move(indices));
}

QVariant ScoredPhotoModel::data(const QModelIndex& index, int role) const {
  const auto row = static_cast<std::size_t>(index.row());
  if (index.isValid() && row < m_scored.size()) {
    const ScoredPhoto& photo = m_scored[row];
    if (role == Qt::DisplayRole) return photo.caption;
    if (role == NoteRole) return photo.note;
    if ((role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) && !photo.details.isEmpty())
      return QString(photo.details + QLatin1Char('\n') + ImageListModel::data(index, role).toString());
    if (role == Qt::DecorationRole && !photo.mark.isNull())
      return framed(ImageListModel::data(index, role).value<QPixmap>(), photo.mark);
  }
  return ImageListModel::data(index, role);
}

}  // namespace dinoscope
