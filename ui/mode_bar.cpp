#include "ui/mode_bar.h"

#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kBarWidth_px = 64;
constexpr int kIconSize_px = 22;

}  // namespace

ModeBar::ModeBar(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("modeBar"));
  setAccessibleName(tr("Pages"));
  setFixedWidth(kBarWidth_px);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(4, kGrid, 4, kGrid);
  column->setSpacing(4);
  column->addStretch();
}

void ModeBar::addPage(QAction* action) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setText(plainActionText(*action));
  button->setAccessibleName(plainActionText(*action));
  button->setToolTip(
      tr("%1 (%2)").arg(plainActionText(*action), action->shortcut().toString(QKeySequence::NativeText)));
  button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
  button->setIconSize({kIconSize_px, kIconSize_px});
  button->setFixedSize(kBarWidth_px - 9, 52);
  button->setFocusPolicy(Qt::TabFocus);
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->insertWidget(column->count() - 1, button);
}

}  // namespace dinoscope
