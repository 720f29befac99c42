#pragma once

#include <QString>

#include "ui/self_test/stage.h"

namespace dinoscope {

/// Drives the real window through all pages on the bundled photos, saves pictures of them and report.json in
/// `out`, and tells what it does on standard output. Leaves the user's settings and runs alone: it has its
/// own in `out`, from which those of an earlier self-test are removed first. A QApplication must exist.
/// Returns the exit code: 0 when everything held, 4 otherwise. Throws Error (Data) when `out` can't be
/// written.
int runSelfTest(const QString& out, const WorkbenchComposer& compose);

}  // namespace dinoscope
