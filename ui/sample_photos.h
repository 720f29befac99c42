#pragma once

#include <QString>

namespace dinoscope {

/// The folder of the bundled photos: beside the installed program (../share/dinoscope/sample-photos), else
/// in the source tree it was built from. Empty when neither is there.
QString samplePhotosFolder();

/// Whether this path is that folder.
bool isSamplePhotos(const QString& folder);

}  // namespace dinoscope
