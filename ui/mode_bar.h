#pragma once

#include <QFrame>
#include <QList>
#include <QToolButton>

#include "ui/actions.h"

namespace dinoscope {

/// The bar on the left: a button with icon and word for each page that there is.
class ModeBar : public QFrame {
  Q_OBJECT

public:
  explicit ModeBar(QWidget* parent = nullptr);

  /// The button follows the action: its icon, word, mark and shortcut.
  void addPage(QAction* action);

private:
  void fitWords();

  QList<QToolButton*> m_buttons;
};

}  // namespace dinoscope
