#include "ui/widgets/plot_marks.h"

#include <cmath>
#include <utility>

#include "ui/widgets/qcustomplot.h"

namespace dinoscope {
namespace {

constexpr double kNear_px = 4;

/// A line from edge to edge at one x (upright) or one y.
void makeUpright(QCPItemStraightLine& line) {
  for (QCPItemPosition* point : {line.point1, line.point2}) point->setTypeY(QCPItemPosition::ptAxisRectRatio);
}
void placeUpright(QCPItemStraightLine& line, double x) {
  line.point1->setCoords(x, 0);
  line.point2->setCoords(x, 1);
}

}  // namespace

PlotMarks::PlotMarks(QCustomPlot& canvas) : m_canvas(canvas) {
  m_cursor = addLine();
  makeUpright(*m_cursor);
  m_reference_line = addLine();
  for (QCPItemPosition* point : {m_reference_line->point1, m_reference_line->point2})
    point->setTypeX(QCPItemPosition::ptAxisRectRatio);
  m_reference_text = new QCPItemText(&m_canvas);
  m_reference_text->setVisible(false);
  m_reference_text->setSelectable(false);
  m_reference_text->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
  m_reference_text->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
}

QCPItemStraightLine* PlotMarks::addLine() {
  auto* line = new QCPItemStraightLine(&m_canvas);
  line->setVisible(false);
  line->setSelectable(false);
  return line;
}

void PlotMarks::setCursor(std::optional<double> x) {
  m_cursor->setVisible(x.has_value());
  if (x) placeUpright(*m_cursor, *x);
}

void PlotMarks::setReference(std::optional<double> y, const QString& name) {
  m_reference = y;
  m_reference_line->setVisible(y.has_value());
  m_reference_text->setVisible(y.has_value());
  if (!y) return;
  m_reference_line->point1->setCoords(0, *y);
  m_reference_line->point2->setCoords(1, *y);
  m_reference_text->setText(name);
  m_reference_text->position->setCoords(0.99, *y);
}

void PlotMarks::setMarkers(std::vector<PlotMarker> markers) {
  if (markers == m_markers) return;
  m_markers = std::move(markers);
  for (QCPItemStraightLine* line : std::exchange(m_lines, {})) m_canvas.removeItem(line);
  for (QCPItemText* head : std::exchange(m_heads, {})) m_canvas.removeItem(head);
  for (const PlotMarker& marker : m_markers) {
    QCPItemStraightLine* line = addLine();
    makeUpright(*line);
    placeUpright(*line, marker.x);
    line->setVisible(true);
    m_lines.push_back(line);
    if (marker.kind != MarkerKind::Diagnosis) continue;
    auto* head = new QCPItemText(&m_canvas);
    head->setSelectable(false);
    head->setText(marker.label);
    head->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    head->setPadding(QMargins(4, 0, 0, 0));
    head->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    head->position->setCoords(marker.x, 0.02);
    m_heads.push_back(head);
  }
  styleMarkers();
}

QStringList PlotMarks::labelsNear(double x) const {
  QStringList labels;
  const QCPAxis* axis = m_canvas.xAxis;
  for (const PlotMarker& marker : m_markers)
    if (std::abs(axis->coordToPixel(marker.x) - axis->coordToPixel(x)) < kNear_px) labels << marker.label;
  return labels;
}

void PlotMarks::applyTheme(const ThemeColors& colors, const QFont& caption) {
  m_colors = colors;
  m_caption = caption;
  m_cursor->setPen(QPen(colors.text, 1));
  m_reference_line->setPen(QPen(colors.muted, 1, Qt::DashDotLine));
  m_reference_text->setColor(colors.muted);
  m_reference_text->setFont(caption);
  styleMarkers();
}

void PlotMarks::styleMarkers() {
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    const bool is_diagnosis = m_markers[i].kind == MarkerKind::Diagnosis;
    m_lines[i]->setPen(
        QPen(is_diagnosis ? m_colors.warn : m_colors.muted, 1, is_diagnosis ? Qt::DashLine : Qt::DotLine));
  }
  for (QCPItemText* head : m_heads) {
    head->setColor(m_colors.warn_text);
    head->setFont(m_caption);
  }
}

}  // namespace dinoscope
