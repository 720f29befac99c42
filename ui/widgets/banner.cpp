#include "ui/widgets/banner.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>
#include <utility>

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/painted_parts.h"

namespace dinoscope {
namespace {

struct Appearance {
  const char* name;  // as the style sheet calls it
  const char* icon;
};

Appearance appearanceOf(BannerKind kind) {
  switch (kind) {
    case BannerKind::Good:
      return {"good", "circle-check"};
    case BannerKind::Warning:
      return {"warn", "triangle-alert"};
    case BannerKind::Error:
      return {"bad", "circle-x"};
    case BannerKind::Info:
      break;
  }
  return {"info", "info"};
}

QColor colorOf(BannerKind kind, const ThemeColors& colors) {
  switch (kind) {
    case BannerKind::Good:
      return colors.good;
    case BannerKind::Warning:
      return colors.warn;
    case BannerKind::Error:
      return colors.bad;
    case BannerKind::Info:
      break;
  }
  return colors.accent;
}

}  // namespace

Banner::Banner(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("banner"));
  m_icon = new QLabel;
  m_icon->setFixedSize(18, 18);

  m_sentence = new QLabel;
  m_sentence->setWordWrap(true);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_sentence->setTextFormat(Qt::PlainText);

  m_details_button = new QToolButton;
  m_details_button->setText(tr("Details"));
  m_details_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_details_button->setCheckable(true);
  connect(m_details_button, &QToolButton::toggled, this, &Banner::setDetailsShown);

  m_action_button = new QPushButton;
  connect(m_action_button, &QPushButton::clicked, this, [this] {
    const auto action = std::exchange(m_action, {});
    dismiss();
    if (action) action();
  });

  auto* close = new QToolButton;
  close->setIcon(themedIcon(QStringLiteral("x")));
  close->setToolTip(tr("Dismiss"));
  close->setAccessibleName(tr("Dismiss the message"));
  connect(close, &QToolButton::clicked, this, &Banner::dismiss);

  m_details = new QLabel;
  m_details->setWordWrap(true);
  m_details->setTextFormat(Qt::PlainText);
  m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_details->setObjectName(QStringLiteral("bannerDetails"));

  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(m_icon);
  row->addWidget(m_sentence, 1);
  row->addWidget(m_details_button);
  row->addWidget(m_action_button);
  row->addWidget(close);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 6, 6, 6);
  column->setSpacing(4);
  column->addLayout(row);
  column->addWidget(m_details);
  hide();
  connect(&Theme::current(), &Theme::changed, this, &Banner::updateIcon);
}

void Banner::say(BannerKind kind, const QString& sentence, const QString& details) {
  m_kind = kind;
  m_sentence->setText(sentence);
  setAccessibleName(sentence);
  m_details->setText(details);
  m_details_button->setVisible(!details.isEmpty());
  m_details_button->setChecked(false);
  setDetailsShown(false);
  m_action_button->hide();
  m_action = {};
  setProperty("kind", QString::fromLatin1(appearanceOf(kind).name));
  style()->unpolish(this);
  style()->polish(this);
  updateIcon();
  show();
  // It comes without being asked for: whoever listens is interrupted.
  QAccessibleEvent alert(this, QAccessible::Alert);
  announce(alert);
}

void Banner::setAction(const QString& text, std::function<void()> action) {
  m_action = std::move(action);
  m_action_button->setText(text);
  m_action_button->show();
}

void Banner::dismiss() { hide(); }

void Banner::updateIcon() {
  m_icon->setPixmap(iconPixmap(QString::fromLatin1(appearanceOf(m_kind).icon),
                               colorOf(m_kind, Theme::current().colors()), 18, devicePixelRatioF()));
}

void Banner::setDetailsShown(bool shown) {
  m_details->setVisible(shown);
  m_details_button->setIcon(
      themedIcon(shown ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down")));
}

}  // namespace dinoscope
