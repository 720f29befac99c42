#pragma once

#include <QList>
#include <vector>

class QAction;
class QWidget;

namespace dinoscope {

class Page;

/// All shortcuts, the window's and the pages' own.
void showShortcuts(QWidget& window, const QList<QAction*>& everywhere, const std::vector<Page*>& pages);

/// Version, licence, and what it is built on.
void showAbout(QWidget& window);

}  // namespace dinoscope
