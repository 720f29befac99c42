#include "ui/widgets/crop_mark.h"

#include <QFont>
#include <algorithm>

#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr qreal kTagHeight = 16;
constexpr qreal kDigitWidth = 7;
constexpr qreal kTagPadding = 8;

/// The darker or the lighter of the theme's inks, whichever reads better on this colour.
QColor inkOn(const QColor& background) {
  const ThemeColors& colors = Theme::current().colors();
  const QColor dark = colors.is_dark ? colors.window : colors.text;
  const QColor light = colors.is_dark ? colors.text : colors.panel;
  const qreal luminance =
      0.2126 * background.redF() + 0.7152 * background.greenF() + 0.0722 * background.blueF();
  return luminance > 0.42 ? dark : light;
}

}  // namespace

QColor cropColor(bool is_global) {
  const ThemeColors& colors = Theme::current().colors();
  return is_global ? colors.global_crop : colors.local_crop;
}

qreal cropLineWidth(bool is_global, bool is_emphasised) {
  return (is_global ? 2 : 1.5) + (is_emphasised ? 1.5 : 0);
}

QSizeF cropTagSize(int number) {
  const auto digits = static_cast<qreal>(QString::number(number).size());
  return {std::max(kTagHeight, kTagPadding + kDigitWidth * digits), kTagHeight};
}

void paintCropTag(QPainter& painter, const QPointF& top_left, int number, bool is_global) {
  const QRectF tag(top_left, cropTagSize(number));
  const QColor color = cropColor(is_global);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawRoundedRect(tag, 3, 3);
  painter.setPen(inkOn(color));
  QFont font = painter.font();
  font = captionFont(font);
  font.setBold(true);
  painter.setFont(font);
  painter.drawText(tag, Qt::AlignCenter, QString::number(number));
}

}  // namespace dinoscope
