#pragma once

#include <QAction>
#include <QList>
#include <vector>

#include "ui/command_palette.h"

namespace dinoscope {

class Page;
class SessionStore;
class Workbench;

/// What can be done: the window's actions, the pages' own (with the reason, where one can't be done now),
/// recent folders, the runs.
std::vector<PaletteEntry> paletteEntries(const std::vector<Page*>& pages, const QList<QAction*>& everywhere,
                                         const SessionStore& store, Workbench& workbench);

}  // namespace dinoscope
