#include "ui/widgets/pipeline_meter.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/quantity_text.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr double kPast = 0.95;          // weight of the past in the moving average
constexpr double kStarvedShare = 0.15;  // waiting longer than this is worth a word
constexpr double kKnownShare = 0.8;     // of a step's computing: parts that make up less are launches alone
constexpr int kBarHeight = 12;
constexpr int kPatchRoom = 14;  // of the patch of colour before a part's name

/// In the order of the parts: of the theme's series, apart for colour-blind eyes as neighbours.
constexpr std::array<std::size_t, PipelineMeter::kParts> kSeries{4, 3, 0, 2};

int lineHeight() { return forFont(18); }

}  // namespace

PipelineMeter::PipelineMeter(QWidget* parent) : QWidget(parent) {
  setAccessibleName(tr("Where the time of a step goes"));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PipelineMeter::clear() {
  m_average_ms = {};
  m_has_times = false;
  m_are_parts_known = true;
  update();
}

void PipelineMeter::add(const StepMetrics& metrics) {
  std::array<double, kParts> step{metrics.wait_ms, metrics.forward_ms, metrics.backward_ms,
                                  metrics.update_ms};
  const double computing = metrics.computing_ms();
  if (metrics.wait_ms + computing <= 0) return;
  m_are_parts_known = step[1] + step[2] + step[3] >= kKnownShare * computing;
  if (!m_are_parts_known) step = {metrics.wait_ms, computing, 0, 0};
  for (std::size_t i = 0; i < kParts; ++i)
    m_average_ms[i] = m_has_times ? kPast * m_average_ms[i] + (1 - kPast) * step[i] : step[i];
  m_images_per_second = metrics.images_per_second;
  m_has_times = true;
  setAccessibleDescription(verdict());
  update();
}

std::array<double, PipelineMeter::kParts> PipelineMeter::shares() const {
  std::array<double, kParts> parts = m_average_ms;
  const double all = std::accumulate(parts.begin(), parts.end(), 0.0);
  if (all > 0)
    for (double& part : parts) part /= all;
  return parts;
}

QString PipelineMeter::verdict() const {
  if (!m_has_times) return tr("Shown while a run goes on.");
  if (shares()[0] > kStarvedShare)
    return tr("The step waits for photos: more loader workers or smaller files help.");
  return tr("The step does not wait for photos.");
}

void PipelineMeter::paintEvent(QPaintEvent*) {
  const std::array<QString, kParts> names{tr("Waiting"), m_are_parts_known ? tr("Forward") : tr("Computing"),
                                          tr("Backward"), tr("Update")};
  const ThemeColors& colors = Theme::current().colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QFont caption = captionFont(font());

  painter.setPen(colors.text);
  QFont heading = font();
  heading.setWeight(QFont::DemiBold);
  painter.setFont(heading);
  painter.drawText(QRect(0, 0, width(), lineHeight()), Qt::AlignVCenter, tr("Time of a step"));
  painter.setFont(caption);
  const double total_ms = std::accumulate(m_average_ms.begin(), m_average_ms.end(), 0.0);
  if (m_has_times)
    painter.drawText(QRect(0, 0, width(), lineHeight()), Qt::AlignRight | Qt::AlignVCenter,
                     tr("%1 · %2").arg(millisecondsText(total_ms), rateText(m_images_per_second)));

  const auto parts = shares();
  const int bar_top = lineHeight() + 4;
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors.border);
  painter.drawRoundedRect(0, bar_top, width(), kBarHeight, 3, 3);
  double left = 0;
  const double column = width() / 2.0;
  int longest_name = 0;
  for (const QString& name : names)
    longest_name = std::max(longest_name, painter.fontMetrics().horizontalAdvance(name));
  for (std::size_t i = 0; i < (m_are_parts_known ? kParts : 2); ++i) {
    const double wide = parts[i] * width();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.series[kSeries[i]]);
    painter.drawRect(QRectF(left, bar_top, wide, kBarHeight));
    left += wide;
    // Two by two below the bar: a patch of the colour, the word, the share.
    const QRectF place(static_cast<double>(i % 2) * column,
                       bar_top + kBarHeight + 4 + static_cast<int>(i / 2) * lineHeight(), column,
                       lineHeight());
    painter.drawRect(QRectF(place.left(), place.center().y() - 4, 8, 8));
    painter.setPen(colors.muted);
    painter.drawText(place.adjusted(kPatchRoom, 0, 0, 0), Qt::AlignVCenter, names[i]);
    painter.setPen(colors.text);
    if (m_has_times)
      painter.drawText(place.adjusted(kPatchRoom + longest_name + kGrid, 0, 0, 0), Qt::AlignVCenter,
                       tr("%1 %").arg(static_cast<int>(std::lround(100 * parts[i]))));
  }
  painter.setPen(m_has_times && parts[0] > kStarvedShare ? colors.warn_text : colors.muted);
  const QRect line(0, bar_top + kBarHeight + 4 + 2 * lineHeight(), width(), lineHeight());
  painter.drawText(line, Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(verdict(), Qt::ElideRight, width()));
}

}  // namespace dinoscope
