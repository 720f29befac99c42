#include "ui/sample_photos.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace dinoscope {

QString samplePhotosFolder() {
  const QString installed =
      QCoreApplication::applicationDirPath() + QStringLiteral("/../share/dinoscope/sample-photos");
  for (const QString& folder : {installed, QStringLiteral(DINOSCOPE_SOURCE_PHOTOS)})
    if (QFileInfo(folder).isDir()) return QFileInfo(folder).canonicalFilePath();
  return {};
}

bool isSamplePhotos(const QString& folder) {
  const QString samples = samplePhotosFolder();
  return !samples.isEmpty() && QFileInfo(folder).canonicalFilePath() == samples;
}

}  // namespace dinoscope
