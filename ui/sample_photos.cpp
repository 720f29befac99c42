#include "ui/sample_photos.h"

#include <QFileInfo>

#include "engine/io/bundled_files.h"

namespace dinoscope {

QString samplePhotosFolder() { return QString::fromStdString(findBundled("garments").string()); }

bool isSamplePhotos(const QString& folder) {
  const QString samples = samplePhotosFolder();
  return !samples.isEmpty() && QFileInfo(folder).canonicalFilePath() == samples;
}

}  // namespace dinoscope
