#include "ui/widgets/plot_legend.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace dinoscope {
namespace {

constexpr int kSampleWidth = 16;
constexpr int kGap = 5;          // between sample, name and value
constexpr int kEntryGap = 10;    // between entries
constexpr int kNameLimit = 150;  // longer names are elided

int lineHeight() { return forFont(18); }

}  // namespace

PlotLegend::PlotLegend(QWidget* parent) : QWidget(parent) {
  setFont(captionFont(font()));
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(&Theme::current(), &Theme::changed, this, [this] {
    setFont(captionFont(font()));
    updateGeometry();
    update();
  });
}

void PlotLegend::setEntries(std::vector<Entry> entries) {
  if (entries == m_entries) return;
  const bool is_relayout =
      entries.size() != m_entries.size() ||
      !std::equal(entries.begin(), entries.end(), m_entries.begin(),
                  [](const Entry& left, const Entry& right) { return left.name == right.name; });
  m_entries = std::move(entries);
  QStringList words;
  for (const Entry& entry : m_entries) words << entry.name + QLatin1Char(' ') + entry.value;
  setAccessibleDescription(words.join(QStringLiteral(", ")));
  if (is_relayout) updateGeometry();
  update();
}

int PlotLegend::valueWidth() const { return fontMetrics().horizontalAdvance(QStringLiteral("0.000000")); }

std::vector<QRect> PlotLegend::placesIn(int width) const {
  std::vector<QRect> places;
  int x = 0;
  int y = 0;
  for (const Entry& entry : m_entries) {
    const int name = std::min(kNameLimit, fontMetrics().horizontalAdvance(entry.name) + 2);
    const int wide = kSampleWidth + kGap + name + kGap + valueWidth();
    if (x > 0 && x + wide > width) {
      x = 0;
      y += lineHeight();
    }
    places.emplace_back(x, y, std::min(wide, std::max(width, 1)), lineHeight());
    x += wide + kEntryGap;
  }
  return places;
}

int PlotLegend::heightForWidth(int width) const {
  const auto places = placesIn(width);
  return places.empty() ? lineHeight() : places.back().bottom() + 1;
}

QSize PlotLegend::sizeHint() const { return {240, heightForWidth(std::max(width(), 120))}; }
QSize PlotLegend::minimumSizeHint() const { return {60, lineHeight()}; }

void PlotLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const ThemeColors& colors = Theme::current().colors();
  const auto places = placesIn(width());
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Entry& entry = m_entries[i];
    const QRect place = places[i];
    QPen pen = penOf(entry.look, colors);
    pen.setWidthF(std::max(1.5, pen.widthF()));
    painter.setOpacity(entry.is_shown ? 1.0 : 0.35);
    painter.setPen(pen);
    const int middle = place.center().y();
    painter.drawLine(place.left(), middle, place.left() + kSampleWidth, middle);
    const int name_left = place.left() + kSampleWidth + kGap;
    // Room is kept for any value; where it is short the name needs it more than a value that isn't there.
    const int name_needed = std::min(kNameLimit, fontMetrics().horizontalAdvance(entry.name) + 2);
    const int value_width =
        std::clamp(place.right() - kGap - name_left - name_needed,
                   std::min(fontMetrics().horizontalAdvance(entry.value), valueWidth()), valueWidth());
    const int name_width = place.right() - value_width - kGap - name_left;
    painter.setPen(colors.muted);
    painter.drawText(QRect(name_left, place.top(), name_width, place.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(entry.name, Qt::ElideMiddle, name_width));
    painter.setPen(colors.text);
    painter.drawText(place.adjusted(place.width() - value_width, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     entry.value);
  }
}

void PlotLegend::mousePressEvent(QMouseEvent* event) {
  const auto places = placesIn(width());
  for (std::size_t i = 0; i < places.size(); ++i)
    if (places[i].contains(event->pos())) Q_EMIT clicked(m_entries[i].curve);
}

}  // namespace dinoscope
