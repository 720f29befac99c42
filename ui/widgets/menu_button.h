#pragma once

#include <QMenu>
#include <QToolButton>

namespace dinoscope {

/// A framed button that opens its menu, and is not shaded any more when the menu is closed.
class MenuButton : public QToolButton {
  Q_OBJECT

public:
  explicit MenuButton(QWidget* parent = nullptr);
};

}  // namespace dinoscope
