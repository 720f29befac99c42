#pragma once

#include <vector>

class QWidget;

namespace dinoscope {

class Actions;
class Page;

/// All shortcuts, the window's and the pages' own.
void showShortcuts(QWidget& window, const Actions& actions, const std::vector<Page*>& pages);

/// Version, licence, and what it is built on.
void showAbout(QWidget& window);

}  // namespace dinoscope
