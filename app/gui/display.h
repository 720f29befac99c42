#pragma once

namespace dinoscope::gui {

/// Whether a window could be shown: a display is named, or Qt is told to do without (QT_QPA_PLATFORM).
bool hasDisplay();

/// One sentence on standard error; returns the exit code.
int sayNoDisplay();

/// A display that is named but can't be reached makes Qt abort; from now on that ends like sayNoDisplay().
void expectDisplayTrouble();

/// The window is there: Qt's messages go their usual way again.
void displayIsGood();

}  // namespace dinoscope::gui
