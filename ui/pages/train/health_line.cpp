#include "ui/pages/train/health_line.h"

#include <QHBoxLayout>

#include "ui/icons.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kIconPx = 16;

struct Appearance {
  QString icon;
  QColor color;
};

Appearance appearanceOf(HealthLevel level) {
  const ThemeColors& colors = Theme::current().colors();
  switch (level) {
    case HealthLevel::Good:
      return {QStringLiteral("circle-check"), colors.good};
    case HealthLevel::Warning:
      return {QStringLiteral("triangle-alert"), colors.warn};
    case HealthLevel::Bad:
      return {QStringLiteral("circle-x"), colors.bad};
    case HealthLevel::Unknown:
      break;
  }
  return {QStringLiteral("activity"), colors.muted};
}

}  // namespace

HealthLine::HealthLine(QWidget* parent) : QWidget(parent) {
  setAccessibleName(tr("Health of the run"));
  m_icon = new QLabel;
  m_icon->setFixedSize(kIconPx, kIconPx);
  m_sentence = new QLabel;
  m_sentence->setWordWrap(true);
  // Room for two lines, so that nothing jumps when the sentence changes.
  m_sentence->setMinimumHeight(2 * fontMetrics().height() + 2);
  m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGrid);
  row->addWidget(m_icon, 0, Qt::AlignTop);
  row->addWidget(m_sentence, 1);
  connect(&Theme::current(), &Theme::changed, this, &HealthLine::updateIcon);
  updateIcon();
}

void HealthLine::setReading(const HealthReading& reading) {
  if (reading == m_reading) return;
  m_reading = reading;
  m_sentence->setText(reading.sentence);
  setToolTip(reading.explanation);
  setAccessibleDescription(
      QStringList{reading.sentence, reading.explanation}.join(QLatin1Char(' ')).trimmed());
  updateIcon();
}

void HealthLine::updateIcon() {
  const Appearance look = appearanceOf(m_reading.level);
  m_icon->setPixmap(iconPixmap(look.icon, look.color, kIconPx, devicePixelRatioF()));
}

}  // namespace dinoscope
