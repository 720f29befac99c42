#include "ui/pages/page.h"

#include <QLabel>

#include "ui/theme.h"
#include "ui/widgets/banner.h"

namespace dinoscope {

Page::Page(const QString& title, QWidget* parent) : QWidget(parent), m_title(title) {
  setAccessibleName(title);
  auto* heading = new QLabel(title);
  heading->setObjectName(QStringLiteral("pageTitle"));
  heading->setMinimumHeight(kControlHeight);  // the row is as high without buttons as with

  m_title_row = new QHBoxLayout;
  m_title_row->setSpacing(8);
  m_title_row->addWidget(heading);

  m_banner = new Banner;

  m_layout = new QVBoxLayout(this);
  m_layout->setContentsMargins(12, 12, 12, 12);
  m_layout->setSpacing(8);
  m_layout->addLayout(m_title_row);
  m_layout->addWidget(m_banner);
}

void Page::setContent(QWidget* content) { m_layout->addWidget(content, 1); }

}  // namespace dinoscope
