#include "ui/widgets/action_button.h"

namespace dinoscope {

ActionButton::ActionButton(QAction* action, Rank rank, QWidget* parent)
    : QPushButton(parent), m_action(action), m_rank(rank) {
  setProperty("primary", rank == Rank::Primary);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(action, &QAction::changed, this, &ActionButton::follow);
  connect(this, &QPushButton::clicked, action, &QAction::trigger);
  follow();
}

void ActionButton::follow() {
  setText(m_action->iconText());
  if (m_rank == Rank::Ordinary) setIcon(m_action->icon());
  setToolTip(m_action->toolTip());
  setEnabled(m_action->isEnabled());
  setAccessibleName(m_action->iconText());
}

}  // namespace dinoscope
