#pragma once

#include <QTabBar>
#include <QTabWidget>

namespace dinoscope {

/// Tabs that stay where they are: the chosen one is bold, and all have room for that.
class TabBar : public QTabBar {
  Q_OBJECT

public:
  using QTabBar::QTabBar;

protected:
  QSize tabSizeHint(int index) const override;
};

/// Pages behind such tabs.
class TabWidget : public QTabWidget {
  Q_OBJECT

public:
  explicit TabWidget(QWidget* parent = nullptr) : QTabWidget(parent) { setTabBar(new TabBar); }
};

}  // namespace dinoscope
