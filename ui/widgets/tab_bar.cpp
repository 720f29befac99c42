#include "ui/widgets/tab_bar.h"

namespace dinoscope {

QSize TabBar::tabSizeHint(int index) const {
  QSize size = QTabBar::tabSizeHint(index);
  if (index == currentIndex()) return size;  // the style has made room for its bold text
  QFont bold = font();
  bold.setWeight(QFont::DemiBold);  // as the style sheet says
  const auto widthIn = [text = tabText(index)](const QFontMetrics& metrics) {
    return metrics.size(Qt::TextShowMnemonic, text).width();
  };
  size.rwidth() += widthIn(QFontMetrics(bold)) - widthIn(fontMetrics());
  return size;
}

}  // namespace dinoscope
