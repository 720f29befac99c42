#pragma once

#include <QToolButton>

#include "ui/icons.h"

namespace dinoscope {

/// A framed button that stays pressed. `icon` is a name of themedIcon(), empty for none.
class ToggleButton : public QToolButton {
public:
  ToggleButton(const QString& text, const QString& icon, const QString& tip, QWidget* parent = nullptr)
      : QToolButton(parent) {
    setText(text);
    setToolTip(tip);
    setCheckable(true);
    setProperty("framed", true);
    if (icon.isEmpty()) return;
    setIcon(themedIcon(icon));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  }
};

}  // namespace dinoscope
