#pragma once

#include <QFrame>
#include <QVBoxLayout>

#include "ui/theme.h"

namespace dinoscope {

/// The content on a surface of its own. What scrolls up to the edges wants less room above and below.
inline QFrame* panelOf(QWidget* content, int above_and_below = kPanelPadding) {
  auto* panel = new QFrame;
  panel->setProperty("panel", true);
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(kPanelPadding, above_and_below, kPanelPadding, above_and_below);
  column->addWidget(content);
  return panel;
}

}  // namespace dinoscope
