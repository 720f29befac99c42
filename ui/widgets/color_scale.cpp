#include "ui/widgets/color_scale.h"

#include <QLinearGradient>
#include <QPainter>

#include "ui/colormap.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kBarWidth = 64;
constexpr int kBarHeight = 8;
constexpr int kGap = 4;

}  // namespace

ColorScale::ColorScale(Colormap colormap, QWidget* parent) : QWidget(parent), m_colormap(colormap) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ColorScale::setEnds(const QString& low, const QString& high) {
  m_low = low;
  m_high = high;
  setAccessibleName(tr("Colours from %1 to %2").arg(low, high));
  updateGeometry();
  update();
}

QSize ColorScale::sizeHint() const {
  const QFontMetrics metrics(captionFont(font()));
  return {metrics.horizontalAdvance(m_low) + metrics.horizontalAdvance(m_high) + kBarWidth + 2 * kGap + 2,
          kControlHeight};
}

void ColorScale::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(captionFont(font()));
  painter.setPen(Theme::current().colors().muted);
  const int left = painter.fontMetrics().horizontalAdvance(m_low) + kGap;
  const QRect bar(left, (height() - kBarHeight) / 2, kBarWidth, kBarHeight);
  painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_low);
  painter.drawText(rect().adjusted(bar.right() + 1 + kGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                   m_high);
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  constexpr int kStops = 8;
  for (int i = 0; i <= kStops; ++i) {
    const double t = static_cast<double>(i) / kStops;
    gradient.setColorAt(t, QColor(colorAt(m_colormap, t)));
  }
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(gradient);
  painter.drawRoundedRect(bar, 2, 2);
}

}  // namespace dinoscope
