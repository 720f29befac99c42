#pragma once

#include <QStringList>

class QMimeData;

namespace dinoscope {

// What is dragged or pasted, as files.

/// The local files, in their order.
QStringList localFilesIn(const QMimeData& data);
/// Those of them that are called as pictures are.
QStringList localPicturesIn(const QMimeData& data);
/// Empty when there is none.
QString firstLocalFileIn(const QMimeData& data);
QString firstLocalPictureIn(const QMimeData& data);

}  // namespace dinoscope
