#include "ui/mime_files.h"

#include <QMimeData>
#include <QUrl>

#include "engine/data/decode.h"
#include "ui/path_text.h"

namespace dinoscope {

QStringList localFilesIn(const QMimeData& data) {
  QStringList files;
  for (const QUrl& url : data.urls())
    if (url.isLocalFile()) files << localFileOf(url);
  return files;
}

QStringList localPicturesIn(const QMimeData& data) {
  QStringList files = localFilesIn(data);
  files.removeIf([](const QString& file) { return !hasImageExtension(toPath(file)); });
  return files;
}

QString firstLocalFileIn(const QMimeData& data) { return localFilesIn(data).value(0); }
QString firstLocalPictureIn(const QMimeData& data) { return localPicturesIn(data).value(0); }

}  // namespace dinoscope
