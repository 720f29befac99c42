#pragma once

class QWidget;

namespace dinoscope {

class MainWindow;

/// All shortcuts, the window's and the pages' own.
void showShortcuts(MainWindow& window);

/// Version, licence, and what it is built on.
void showAbout(QWidget& window);

}  // namespace dinoscope
