#include "ui/widgets/histogram.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/quantity_text.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kWidestBar = 48;  // one bar alone is no wall
constexpr int kNameGap_px = 4;
constexpr int kGap_px = 2;

int titleHeight() { return forFont(18); }
int namesHeight() { return forFont(16); }

QString textOf(const Histogram::Bar& bar) {
  return QStringLiteral("%1: %2").arg(bar.first,
                                      Histogram::tr("%Ln photo(s)", nullptr, static_cast<int>(bar.second)));
}

}  // namespace

Histogram::Histogram(const QString& what, QWidget* parent) : QWidget(parent), m_what(what) {
  setAccessibleName(what);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Histogram::setBars(std::vector<Bar> bars) {
  m_bars = std::move(bars);
  QStringList texts;
  for (const Bar& bar : m_bars) texts << textOf(bar);
  setAccessibleDescription(texts.join(QStringLiteral(", ")));
  update();
}

QSize Histogram::sizeHint() const { return {forFont(240), forFont(108)}; }
QSize Histogram::minimumSizeHint() const { return {160, forFont(108)}; }

QRect Histogram::columnOf(std::size_t bar) const {
  const auto count = static_cast<int>(m_bars.size());
  const auto at = [&](int i) { return width() * i / count; };
  const auto i = static_cast<int>(bar);
  return {at(i), titleHeight(), at(i + 1) - at(i), height() - titleHeight()};
}

void Histogram::paintEvent(QPaintEvent*) {
  const ThemeColors& colors = Theme::current().colors();
  QPainter painter(this);
  painter.setFont(captionFont(font()));
  painter.setPen(colors.muted);
  painter.drawText(QRect(0, 0, width(), titleHeight()), Qt::AlignLeft | Qt::AlignVCenter, m_what);
  if (m_bars.empty()) return;
  const qint64 highest =
      std::max<qint64>(1, std::max_element(m_bars.begin(), m_bars.end(), [](const Bar& a, const Bar& b) {
                            return a.second < b.second;
                          })->second);
  const int floor = height() - namesHeight();
  painter.fillRect(QRect(0, floor, width(), 1), colors.border);
  const int step = nameStep(painter.fontMetrics());
  for (std::size_t i = 0; i < m_bars.size(); ++i) {
    const QRect column = columnOf(i);
    const int room = floor - titleHeight() - 2;
    int bar_height = static_cast<int>(room * m_bars[i].second / highest);
    if (m_bars[i].second > 0) bar_height = std::max(bar_height, 2);
    const int wide = std::min(column.width() - 2 * kGap_px, forFont(kWidestBar));
    painter.fillRect(QRect(column.center().x() - wide / 2, floor - bar_height, wide, bar_height),
                     colors.series[0]);
    if (static_cast<int>(i) % step != 0) continue;
    painter.setPen(colors.muted);
    painter.drawText(namePlaceOf(i, painter.fontMetrics()).translated(0, floor), Qt::AlignCenter,
                     m_bars[i].first);
  }
}

/// Below its bar, and inside the widget; from a top of 0.
QRect Histogram::namePlaceOf(std::size_t bar, const QFontMetrics& metrics) const {
  const int wide = metrics.horizontalAdvance(m_bars[bar].first);
  const int left = std::clamp(columnOf(bar).center().x() - wide / 2, 0, std::max(0, width() - wide));
  return {left, 0, wide + 1, namesHeight()};
}

/// Every name, every second, every third, ...: as many as stand clear of each other.
int Histogram::nameStep(const QFontMetrics& metrics) const {
  const int count = static_cast<int>(m_bars.size());
  const auto areClear = [&](int step) {
    for (int i = step; i < count; i += step)
      if (namePlaceOf(static_cast<std::size_t>(i), metrics).left() <
          namePlaceOf(static_cast<std::size_t>(i - step), metrics).right() + kNameGap_px)
        return false;
    return true;
  };
  int step = 1;
  while (step < count && !areClear(step)) ++step;
  return step;
}

bool Histogram::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t i = 0; i < m_bars.size(); ++i)
      if (columnOf(i).contains(help->pos())) QToolTip::showText(help->globalPos(), textOf(m_bars[i]), this);
    return true;
  }
  return QWidget::event(event);
}

}  // namespace dinoscope
