// LivePlot's cursor: where it is, what the curves are worth there, the keys that move it.
#include <QKeyEvent>
#include <QLabel>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/quantity_text.h"
#include "ui/widgets/live_plot.h"
#include "ui/widgets/plot_axes.h"
#include "ui/widgets/plot_legend.h"
#include "ui/widgets/plot_marks.h"
#include "ui/widgets/qcustomplot.h"

namespace dinoscope {
namespace {

constexpr double kZoomStep = 0.8;

}  // namespace

std::optional<double> LivePlot::valueAt(int curve, double x) const {
  const auto found = m_curves.find(curve);
  if (found == m_curves.end() || found->second.graph->data()->isEmpty()) return std::nullopt;
  const auto points = found->second.graph->data();
  auto after = points->findBegin(x, false);
  if (after == points->constEnd()) --after;
  if (after != points->constBegin() && std::abs((after - 1)->key - x) < std::abs(after->key - x)) --after;
  return after->value;
}

QString LivePlot::readingOf(const Curve& curve, int id) const {
  const auto value = valueAt(id, m_cursor.value_or(std::numeric_limits<double>::max()));
  if (!value) return {};
  bool is_found = false;
  const QCPRange range = curve.graph->getValueRange(is_found);
  return numberTextWithin(*value, is_found ? range.size() : 0);  // as finely as the curve changes
}

std::vector<int> LivePlot::shownCurves() const {
  std::vector<int> shown;
  for (const auto& [id, curve] : m_curves)
    if (curve.graph->visible()) shown.push_back(id);
  return shown;
}

QString LivePlot::paintedDescription() const {
  QStringList readings;
  for (int i = 0; i < partCount(); ++i) {
    const PaintedPart curve = part(i);
    readings << tr("%1 %2").arg(curve.name, curve.description);
  }
  const QString place = m_cursor ? tr("At %1 %2").arg(m_axes->xLabel(), countText(std::llround(*m_cursor)))
                                 : tr("Newest values");
  return readings.isEmpty() ? tr("No curves") : tr("%1: %2").arg(place, readings.join(QStringLiteral(", ")));
}

PaintedPart LivePlot::part(int index) const {
  const int id = shownCurves()[static_cast<std::size_t>(index)];
  const Curve& curve = m_curves.at(id);
  const QString reading = readingOf(curve, id);
  PaintedPart part{QAccessible::Graphic, curve.name, reading.isEmpty() ? tr("has no values yet") : reading};
  part.place = m_canvas->rect();
  return part;
}

void LivePlot::updateLegend() {
  std::vector<PlotLegend::Entry> entries;
  for (const auto& [id, curve] : m_curves) {
    entries.push_back({id, curve.name, curve.look, readingOf(curve, id), curve.graph->visible()});
  }
  if (m_is_compact) {
    QString text;
    for (const PlotLegend::Entry& entry : entries)
      if (entry.is_shown && !entry.value.isEmpty()) text = entry.value;
    m_value->setText(text);
  }
  m_legend->setEntries(std::move(entries));
}

void LivePlot::showCursorAt(std::optional<double> x) {
  if (m_cursor == x) return;
  m_cursor = x;
  m_marks->setCursor(x);
  QString place;
  if (x) {
    place = tr("%1 %2").arg(m_axes->xLabel(), countText(std::llround(*x)));
    for (const QString& word : m_marks->labelsNear(*x)) place += QStringLiteral(" · ") + word;
  }
  m_axes->setPlace(place);
  scheduleReplot();
}

void LivePlot::moveCursorTo(std::optional<double> x) {
  if (x == m_cursor) return;
  showCursorAt(x);
  Q_EMIT cursorMoved(x);
}

void LivePlot::stepCursor(int points) {
  const Curve* longest = nullptr;
  for (const auto& [id, curve] : m_curves)
    if (curve.graph->visible() && (!longest || curve.graph->dataCount() > longest->graph->dataCount()))
      longest = &curve;
  if (longest == nullptr || longest->graph->dataCount() == 0) return;
  const auto all = longest->graph->data();
  const auto last = static_cast<int>(std::distance(all->constBegin(), all->constEnd())) - 1;
  int index = last;
  if (m_cursor)
    index = static_cast<int>(std::distance(all->constBegin(), all->findBegin(*m_cursor, false))) + points;
  moveCursorTo(all->at(std::clamp(index, 0, last))->key);
}

bool LivePlot::handleKey(int key, Qt::KeyboardModifiers modifiers) {
  const bool is_pan = modifiers & Qt::ControlModifier;
  const int leap = modifiers & Qt::ShiftModifier ? 10 : 1;
  switch (key) {
    case Qt::Key_Left:
      is_pan ? pan(-0.1) : stepCursor(-leap);
      return true;
    case Qt::Key_Right:
      is_pan ? pan(0.1) : stepCursor(leap);
      return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      zoom(kZoomStep);
      return true;
    case Qt::Key_Minus:
      zoom(1 / kZoomStep);
      return true;
    case Qt::Key_0:
    case Qt::Key_Home:
      fit();
      return true;
    case Qt::Key_L:
      setLogarithmic(!isLogarithmic());
      return true;
    case Qt::Key_Escape:
      if (!m_cursor) return false;
      moveCursorTo(std::nullopt);
      return true;
    default:
      return false;
  }
}

bool LivePlot::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::KeyPress: {
      const auto* key = static_cast<QKeyEvent*>(event);
      if (handleKey(key->key(), key->modifiers())) return true;
      break;
    }
    case QEvent::Leave:
      moveCursorTo(std::nullopt);
      break;
    case QEvent::Resize:
      scheduleReplot();  // what beside the points is left free is measured in pixels
      break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
      update();  // the focus ring
      break;
    default:
      break;
  }
  return QFrame::eventFilter(watched, event);
}

}  // namespace dinoscope
