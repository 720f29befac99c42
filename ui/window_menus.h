#pragma once

#include <QMenuBar>

namespace dinoscope {

class Actions;
class SessionStore;
class Workbench;

/// Fills the menu bar from the table of actions, and keeps File > Open recent up to date.
void buildMenus(QMenuBar& bar, const Actions& actions, const QList<QAction*>& pages, SessionStore& store,
                Workbench& workbench);

}  // namespace dinoscope
