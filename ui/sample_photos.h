#pragma once

#include <QString>

namespace dinoscope {

/// The folder of the bundled photos, the garments. Empty when it is not there.
QString samplePhotosFolder();

/// Whether this path is that folder.
bool isSamplePhotos(const QString& folder);

}  // namespace dinoscope
