#include "ui/view_models/pins.h"

#include <algorithm>

#include "ui/path_text.h"

namespace dinoscope {
namespace {

constexpr std::int64_t kAtFirst = 4;

/// The first photo of each class, or photos spread over the folder: something to look at from the start.
QStringList somePhotosOf(const ImageFolder& folder) {
  QStringList photos;
  const auto& images = folder.images();
  if (folder.hasClasses()) {
    int wanted = 0;
    for (std::size_t i = 0; i < images.size() && photos.size() < kAtFirst; ++i)
      if (images[i].class_index == wanted) {
        photos << toText(folder.pathOf(static_cast<std::int64_t>(i)));
        ++wanted;
      }
    return photos;
  }
  const std::int64_t count = std::min(kAtFirst, folder.size());
  for (std::int64_t i = 0; i < count; ++i) photos << toText(folder.pathOf(i * folder.size() / count));
  return photos;
}

}  // namespace

void Pins::set(const QStringList& photos) {
  if (photos == m_photos) return;
  m_photos = photos;
  m_set = QSet<QString>(photos.begin(), photos.end());
  Q_EMIT changed();
}

void Pins::add(const QStringList& photos) {
  QStringList all = m_photos;
  QSet<QString> seen = m_set;
  bool is_full = false;
  for (const QString& photo : photos) {
    if (seen.contains(photo)) continue;
    if (all.size() >= kMost) {
      is_full = true;
      break;
    }
    all << photo;
    seen.insert(photo);
  }
  set(all);
  if (is_full)
    Q_EMIT refused(
        tr("At most %Ln photo(s) are pinned: the attention on each is computed and kept at every "
           "snapshot. Unpin others first.",
           nullptr, static_cast<int>(kMost)));
}

void Pins::remove(const QStringList& photos) {
  const QSet<QString> gone(photos.begin(), photos.end());
  QStringList left = m_photos;
  left.removeIf([&](const QString& photo) { return gone.contains(photo); });
  set(left);
}

void Pins::toggle(const QStringList& photos) {
  if (photos.isEmpty()) return;
  if (contains(photos.front()))
    remove(photos);
  else
    add(photos);
}

void Pins::showFolder(const ImageFolder& folder) {
  const QString path = toText(folder.folder());
  QStringList pins = m_photos;
  if (path != m_folder) {
    if (!m_folder.isEmpty()) m_of_others[m_folder] = m_photos;
    m_folder = path;
    pins = m_of_others.contains(path) ? m_of_others.value(path) : somePhotosOf(folder);
  }
  // A photo that was excluded or deleted is not watched any more; a picture from elsewhere may be.
  const bool had_some = !pins.isEmpty();
  pins.removeIf([&](const QString& pin) {
    return pin.startsWith(path + QLatin1Char('/')) && folder.indexOf(toPath(pin)) < 0;
  });
  if (had_some && pins.isEmpty()) pins = somePhotosOf(folder);
  set(pins);
}

QHash<QString, QStringList> Pins::byFolder() const {
  QHash<QString, QStringList> all = m_of_others;
  if (!m_folder.isEmpty()) all[m_folder] = m_photos;
  return all;
}

QStringList Pins::of(const QString& folder) const {
  return folder == m_folder ? m_photos : m_of_others.value(folder);
}

}  // namespace dinoscope
