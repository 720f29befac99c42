#pragma once

#include <QSize>
#include <QString>

#include "ui/self_test/stage.h"

namespace dinoscope {

/// Opens a run with weights in the real window and leaves a picture of each page with it in `out`, in both
/// themes: for the manual, and for who wants to see the pages as users do. Settings and runs of the user are
/// left alone. Returns the exit code: 0 when all pictures are there, 4 otherwise, which standard output
/// explains. Throws Error (Data) when `out` can't be written.
int takePictures(const QString& out, const QString& run, const QSize& size, const WorkbenchComposer& compose);

}  // namespace dinoscope
