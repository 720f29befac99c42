#include "ui/mode_bar.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kLeastWidth_px = 64;
constexpr int kIconSize_px = 22;
constexpr int kMargin = 4;
constexpr int kBesideWord = 4;  // between a word and the border of its button

}  // namespace

ModeBar::ModeBar(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("modeBar"));
  setAccessibleName(tr("Pages"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kMargin, kGrid, kMargin, kGrid);
  column->setSpacing(kMargin);
  column->addStretch();
  connect(&Theme::current(), &Theme::changed, this, &ModeBar::fitWords);
  fitWords();
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
  button->setFocusPolicy(Qt::TabFocus);
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->insertWidget(column->count() - 1, button);
  m_buttons << button;
  fitWords();
}

/// The visual language's 64 px, or what the longest word needs in the user's language and font.
void ModeBar::fitWords() {
  QFont chosen = captionFont(font());
  chosen.setWeight(QFont::DemiBold);
  int word = 0;
  for (const QToolButton* button : m_buttons)
    word = std::max(word, QFontMetrics(chosen).horizontalAdvance(button->text()));
  const int border = 1;
  const int width = std::max(kLeastWidth_px, word + 2 * (kBesideWord + kMargin) + border);
  setFixedWidth(width);
  const int height = kIconSize_px + QFontMetrics(chosen).height() + 2 * kGrid + border;
  for (QToolButton* button : m_buttons)
    button->setFixedSize(width - 2 * kMargin - border, std::max(52, height));
}

}  // namespace dinoscope
