#include "ui/widgets/empty_state.h"

#include "ui/icons.h"
#include "ui/theme.h"

namespace dinoscope {

EmptyState::EmptyState(const QString& icon, const QString& line, QWidget* parent)
    : QWidget(parent), m_icon_name(icon) {
  m_icon = new QLabel;
  m_icon->setAlignment(Qt::AlignCenter);
  m_line = new QLabel(line);
  m_line->setAlignment(Qt::AlignCenter);
  m_line->setWordWrap(true);
  m_line->setFixedWidth(440);

  auto* whole = new QVBoxLayout;
  whole->setSpacing(kSectionGap);
  whole->addWidget(m_icon, 0, Qt::AlignHCenter);
  // Between stretches: an alignment would make the layout ask for the height at its own, larger width.
  auto* line_row = new QHBoxLayout;
  line_row->addStretch();
  line_row->addWidget(m_line);
  line_row->addStretch();
  whole->addLayout(line_row);
  m_actions = new QWidget;
  m_column = new QVBoxLayout(m_actions);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(kSectionGap);
  whole->addWidget(m_actions, 0, Qt::AlignHCenter);

  auto* centred = new QVBoxLayout(this);
  centred->addStretch(2);
  centred->addLayout(whole);
  centred->addStretch(3);

  updateIcon();
  connect(&Theme::current(), &Theme::changed, this, &EmptyState::updateIcon);
}

QPushButton* EmptyState::setPrimaryAction(const QString& text) {
  if (m_primary == nullptr) {
    m_primary = new QPushButton;
    m_primary->setProperty("primary", true);
    m_column->addWidget(m_primary, 0, Qt::AlignHCenter);
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryTriggered);
  }
  m_primary->setText(text);
  return m_primary;
}

void EmptyState::setLink(const QString& text) {
  if (m_link == nullptr) {
    m_link = new QPushButton;
    m_link->setProperty("link", true);
    m_link->setCursor(Qt::PointingHandCursor);
    m_column->addWidget(m_link, 0, Qt::AlignHCenter);
    connect(m_link, &QPushButton::clicked, this, &EmptyState::linkActivated);
  }
  m_link->setText(text);
  m_link->setVisible(!text.isEmpty());
}

void EmptyState::updateIcon() {
  m_icon->setPixmap(iconPixmap(m_icon_name, Theme::current().colors().muted, 48, devicePixelRatioF()));
}

}  // namespace dinoscope
