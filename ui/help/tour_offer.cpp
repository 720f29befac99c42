#include "ui/help/tour_offer.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/help/tour.h"
#include "ui/icons.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kIcon_px = 18;

}  // namespace

TourOffer::TourOffer(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("tourOffer"));
  setAccessibleName(tr("A tour of the window"));
  auto* card = new QFrame;
  card->setProperty("card", true);
  auto* icon = new QLabel;
  const auto draw = [this, icon] {
    icon->setPixmap(iconPixmap(QStringLiteral("signpost"), Theme::current().colors().accent, kIcon_px,
                               devicePixelRatioF()));
  };
  draw();
  connect(&Theme::current(), &Theme::changed, icon, draw);
  auto* text = new QLabel(tr("New here? A tour of %Ln step(s) shows what is where.", nullptr,
                             static_cast<int>(tourSteps().size())));
  m_decline = new QPushButton(tr("No, thanks"));
  m_take = new QPushButton(tr("Take the tour"));
  auto* row = new QHBoxLayout(card);
  row->setContentsMargins(kPanelPadding, kGrid, kGrid, kGrid);
  row->setSpacing(kGrid);
  row->addWidget(icon);
  row->addWidget(text, 1);
  row->addWidget(m_decline);
  row->addWidget(m_take);
  auto* around = new QHBoxLayout(this);
  around->setContentsMargins(kPanelPadding, 0, kPanelPadding, kPanelPadding);
  around->addWidget(card);
  connect(m_decline, &QPushButton::clicked, this, &QWidget::hide);
  connect(m_take, &QPushButton::clicked, this, [this] {
    hide();
    Q_EMIT taken();
  });
}

}  // namespace dinoscope
