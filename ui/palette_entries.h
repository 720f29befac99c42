#pragma once

#include <vector>

#include "ui/command_palette.h"

namespace dinoscope {

class MainWindow;
class Workbench;

/// What can be done now: the window's actions, the pages' own, recent folders, the runs.
std::vector<PaletteEntry> paletteEntries(MainWindow& window, Workbench& workbench);

}  // namespace dinoscope
