#include "ui/widgets/menu_button.h"

#include <QCursor>

namespace dinoscope {

MenuButton::MenuButton(QWidget* parent) : QToolButton(parent) {
  setProperty("framed", true);
  setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(this);
  setMenu(menu);
  // The pointer left while the menu had the mouse: nobody told the button.
  connect(
      menu, &QMenu::aboutToHide, this,
      [this] {
        if (rect().contains(mapFromGlobal(QCursor::pos()))) return;
        setAttribute(Qt::WA_UnderMouse, false);
        setDown(false);
        update();
      },
      Qt::QueuedConnection);
}

}  // namespace dinoscope
