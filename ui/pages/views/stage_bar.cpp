#include "ui/pages/views/stage_bar.h"

#include <QPainter>
#include <array>

#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr qreal kBarHeight = 10;
constexpr qreal kLegendTop = 16;
constexpr qreal kLegendRow = 18;
constexpr qreal kSquare = 8;

struct Stage {
  QString name;
  double ms = 0;
  QColor color;
};

std::array<Stage, 4> stagesOf(const ViewTiming& timing) {
  const auto& series = Theme::current().colors().series;
  return {{{StageBar::tr("decode"), timing.decode_ms, series[0]},
           {StageBar::tr("resample"), timing.resample_ms, series[4]},
           {StageBar::tr("colour"), timing.color_ms, series[3]},
           {StageBar::tr("blur"), timing.blur_ms, series[2]}}};
}

}  // namespace

StageBar::StageBar(QWidget* parent) : QWidget(parent) {
  setAccessibleName(tr("Time by stage"));
  connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StageBar::setTiming(const ViewTiming& timing) {
  m_timing = timing;
  QString spoken;
  for (const Stage& stage : stagesOf(timing))
    spoken += tr("%1 %2 ms. ").arg(stage.name).arg(stage.ms, 0, 'f', 2);
  setAccessibleDescription(spoken);
  update();
}

void StageBar::paintEvent(QPaintEvent*) {
  const ThemeColors& colors = Theme::current().colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto stages = stagesOf(m_timing);
  const double total = m_timing.total_ms();
  painter.setPen(Qt::NoPen);
  painter.fillRect(QRectF(0, 0, width(), kBarHeight), colors.border);
  qreal left = 0;
  for (const Stage& stage : stages) {
    if (total <= 0) break;
    const qreal part = width() * stage.ms / total;
    painter.fillRect(QRectF(left, 0, part, kBarHeight), stage.color);
    left += part;
  }
  QFont caption = captionFont(font());
  painter.setFont(caption);
  const qreal column = width() / 2.0;
  for (std::size_t i = 0; i < stages.size(); ++i) {
    const std::size_t row = i / 2;
    const QRectF entry(column * static_cast<qreal>(i % 2), kLegendTop + kLegendRow * static_cast<qreal>(row),
                       column, kLegendRow);
    painter.fillRect(QRectF(entry.left(), entry.center().y() - kSquare / 2, kSquare, kSquare),
                     stages[i].color);
    painter.setPen(colors.text);
    painter.drawText(entry.adjusted(kSquare + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%1 %2 ms").arg(stages[i].name).arg(stages[i].ms, 0, 'f', 2));
    painter.setPen(Qt::NoPen);
  }
}

}  // namespace dinoscope
