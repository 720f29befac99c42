#include "ui/sample_photos.h"

#include <QFileInfo>

#include "engine/io/bundled_files.h"
#include "ui/path_text.h"

namespace dinoscope {

QString samplePhotosFolder() { return toText(findBundled("garments")); }

bool isSamplePhotos(const QString& folder) {
  const QString samples = samplePhotosFolder();
  return !samples.isEmpty() && QFileInfo(folder).canonicalFilePath() == samples;
}

}  // namespace dinoscope
