#pragma once

#include <QAction>
#include <QPushButton>

namespace dinoscope {

/// A button that is an action: its text, icon, tooltip and whether it can be used now. The page's primary
/// button stands out by its colour and has no icon.
class ActionButton : public QPushButton {
  Q_OBJECT

public:
  enum class Rank { Ordinary, Primary };

  explicit ActionButton(QAction* action, Rank rank = Rank::Ordinary, QWidget* parent = nullptr);

private:
  void follow();

  QAction* m_action;
  Rank m_rank;
};

}  // namespace dinoscope
