#include "ui/help/tour_card.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <array>

#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kWidth_px = 340;
constexpr int kGap_px = 14;

}  // namespace

TourCard::TourCard(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("tourCard"));
  setProperty("card", true);
  setAttribute(Qt::WA_StyledBackground);
  m_title = new QLabel;
  m_title->setProperty("heading", true);
  m_place = new QLabel;
  m_place->setProperty("caption", true);
  m_text = new QLabel;
  m_text->setWordWrap(true);
  const auto make = [](const QString& text) {
    auto* button = new QPushButton(text);
    button->setAutoDefault(true);  // Return presses it, outside of a dialog too
    return button;
  };
  m_skip = make(tr("Skip"));
  m_skip->setToolTip(tr("End the tour (Esc); it is under Help"));
  m_back = make(tr("Back"));
  m_next = make({});
  m_next->setProperty("primary", true);
  auto* top = new QHBoxLayout;
  top->addWidget(m_title, 1);
  top->addWidget(m_place);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid);
  buttons->addWidget(m_skip);
  buttons->addStretch();
  buttons->addWidget(m_back);
  buttons->addWidget(m_next);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kSectionGap, kPanelPadding, kSectionGap, kPanelPadding);
  column->setSpacing(kGrid);
  column->addLayout(top);
  column->addWidget(m_text);
  column->addSpacing(4);
  column->addLayout(buttons);
  hide();
}

void TourCard::say(const QString& title, const QString& text, int step, int steps) {
  m_title->setText(title);
  m_text->setText(text);
  m_place->setText(tr("%1 of %2").arg(step + 1).arg(steps));
  m_back->setEnabled(step > 0);
  m_next->setText(step + 1 < steps ? tr("Next") : tr("Done"));
  m_skip->setVisible(step + 1 < steps);  // at the end there is nothing left to skip
  setAccessibleName(QStringLiteral("%1. %2. %3").arg(title, m_place->text(), text));
  m_next->setAccessibleDescription(accessibleName());  // read out with the focus, which comes to it
  const int width = forFont(kWidth_px);
  setFixedSize(width,
               layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
}

void TourCard::placeBeside(const QRect& target, const QRect& room) {
  const auto within = [](int wanted, int low, int high) { return std::max(low, std::min(wanted, high)); };
  const int x = within(target.left(), room.left(), room.right() - width() + 1);
  const int y = within(target.top(), room.top(), room.bottom() - height() + 1);
  const std::array<QPoint, 4> places{
      QPoint(x, target.bottom() + kGap_px), QPoint(target.right() + kGap_px, y),
      QPoint(target.left() - kGap_px - width(), y), QPoint(x, target.top() - kGap_px - height())};
  QPoint place(room.right() - width() + 1, room.bottom() - height() + 1);
  for (const QPoint& each : places)
    if (room.contains(QRect(each, size()))) {
      place = each;
      break;
    }
  move(place);
}

}  // namespace dinoscope
