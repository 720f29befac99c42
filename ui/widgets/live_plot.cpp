#include "ui/widgets/live_plot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/icons.h"
#include "ui/widgets/plot_axes.h"
#include "ui/widgets/plot_legend.h"
#include "ui/widgets/plot_marks.h"
#include "ui/widgets/qcustomplot.h"

namespace dinoscope {
namespace {

constexpr int kReplotInterval_ms = 40;
}  // namespace

LivePlot::LivePlot(const QString& title, QWidget* parent) : QFrame(parent) {
  m_title_label = new QLabel;
  m_title_label->setProperty("heading", true);
  m_legend = new PlotLegend;
  connect(m_legend, &PlotLegend::clicked, this,
          [this](int curve) { setCurveShown(curve, !isCurveShown(curve)); });
  m_value = new QLabel;
  m_value->setProperty("caption", true);
  m_value->hide();
  m_menu_button = new QToolButton;
  m_menu_button->setIcon(themedIcon(QStringLiteral("ellipsis")));
  m_menu_button->setPopupMode(QToolButton::InstantPopup);

  m_header = new QHBoxLayout;
  m_header->setContentsMargins(4, 0, 0, 0);
  m_header->setSpacing(kGrid);
  m_header->addWidget(m_title_label, 0, Qt::AlignTop);
  m_header->addWidget(m_legend, 1);
  m_header->addWidget(m_value, 1, Qt::AlignRight);
  m_header->addWidget(m_menu_button, 0, Qt::AlignTop);

  buildCanvas();
  buildMenu();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(6, 6, 6, 4);
  column->setSpacing(2);
  column->addLayout(m_header);
  column->addWidget(m_canvas, 1);

  setTitle(title);
  m_replot_timer.setSingleShot(true);
  m_replot_timer.setInterval(kReplotInterval_ms);
  connect(&m_replot_timer, &QTimer::timeout, this, &LivePlot::replotNow);
  connect(&Theme::current(), &Theme::changed, this, &LivePlot::applyTheme);
  applyTheme();
}

LivePlot::~LivePlot() = default;

void LivePlot::buildCanvas() {
  m_canvas = new QCustomPlot;
  m_canvas->setFocusPolicy(Qt::StrongFocus);
  m_canvas->setMinimumSize(90, 44);
  m_canvas->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  m_canvas->setNoAntialiasingOnDrag(true);
  m_canvas->installEventFilter(this);

  m_axes = std::make_unique<PlotAxes>(*m_canvas);
  m_marks = std::make_unique<PlotMarks>(*m_canvas);
  m_empty = new QLabel;
  m_empty->setProperty("muted", true);
  m_empty->setAlignment(Qt::AlignCenter);
  m_empty->setWordWrap(true);
  m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
  m_empty->hide();
  auto* centre = new QVBoxLayout(m_canvas);
  centre->setContentsMargins(48, 8, 16, 32);  // within the axes
  centre->addWidget(m_empty);

  connect(m_canvas, &QCustomPlot::mousePress, this, [this](const QMouseEvent* event) {
    m_canvas->setSelectionRectMode(event->modifiers() & Qt::ShiftModifier ? QCP::srmZoom : QCP::srmNone);
  });
  connect(m_canvas, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) m_is_following = false;
    moveCursorTo(m_canvas->axisRect()->rect().contains(event->pos())
                     ? std::optional(m_canvas->xAxis->pixelToCoord(event->position().x()))
                     : std::nullopt);
  });
  connect(m_canvas, &QCustomPlot::mouseWheel, this, [this] { m_is_following = false; });
  connect(m_canvas, &QCustomPlot::mouseDoubleClick, this, &LivePlot::fit);
}

void LivePlot::setTitle(const QString& title) {
  m_title = title;
  m_title_label->setText(title);
  setAccessibleName(tr("Plot: %1").arg(title));
  m_canvas->setAccessibleName(tr("Plot: %1").arg(title));
  m_legend->setAccessibleName(tr("Curves of %1").arg(title));
  m_menu_button->setToolTip(tr("What can be done with this plot"));
  m_menu_button->setAccessibleName(tr("Menu of the plot %1").arg(title));
}

void LivePlot::setTitleWidget(QWidget* widget) {
  m_title_label->hide();
  m_header->insertWidget(0, widget, 0, Qt::AlignTop);
}

void LivePlot::setAxisLabels(const QString& x, const QString& y) {
  m_axes->setLabels(x, y);
  scheduleReplot();
}

void LivePlot::setCompact(bool compact) {
  m_is_compact = compact;
  m_legend->setVisible(!compact);
  m_menu_button->setVisible(!compact);
  m_value->setVisible(compact);
  m_axes->setCompact(compact);
  scheduleReplot();
}

int LivePlot::addCurve(const QString& name, const CurveLook& look) {
  const int id = m_next_curve++;
  Curve& curve = m_curves[id];
  curve = {name, look, m_canvas->addGraph()};
  curve.graph->setAdaptiveSampling(true);
  styleGraph(curve);
  updateLegend();
  return id;
}

void LivePlot::setCurveData(int curve, const QVector<double>& x, const QVector<double>& y) {
  const auto found = m_curves.find(curve);
  if (found == m_curves.end()) return;
  QVector<QCPGraphData> points;
  points.reserve(x.size());
  for (qsizetype i = 0; i < std::min(x.size(), y.size()); ++i)
    points.append(QCPGraphData(x[i], std::isfinite(y[i]) ? y[i] : std::nan("")));
  found->second.graph->data()->set(points, true);
  scheduleReplot();
}

void LivePlot::setCurveShown(int curve, bool shown) {
  const auto found = m_curves.find(curve);
  if (found == m_curves.end()) return;
  found->second.graph->setVisible(shown);
  scheduleReplot();
}

bool LivePlot::isCurveShown(int curve) const {
  const auto found = m_curves.find(curve);
  return found != m_curves.end() && found->second.graph->visible();
}

void LivePlot::removeAllCurves() {
  m_canvas->clearGraphs();
  m_curves.clear();
  scheduleReplot();
}

std::vector<int> LivePlot::curves() const {
  std::vector<int> all;
  for (const auto& [id, curve] : m_curves) all.push_back(id);
  return all;
}

void LivePlot::setMarkers(std::vector<PlotMarker> markers) {
  if (markers == m_marks->markers()) return;
  m_marks->setMarkers(std::move(markers));
  scheduleReplot();
}

const std::vector<PlotMarker>& LivePlot::markers() const { return m_marks->markers(); }

void LivePlot::setReferenceLine(std::optional<double> y, const QString& name) {
  m_marks->setReference(y, name);
  scheduleReplot();
}

bool LivePlot::isLogarithmic() const { return m_axes->isLogarithmic(); }

void LivePlot::setLogarithmic(bool logarithmic) {
  if (isLogarithmic() == logarithmic) return;
  m_logarithmic_action->setChecked(logarithmic);
  m_axes->setLogarithmic(logarithmic);
  fit();
}

void LivePlot::fit() {
  m_is_following = true;
  scheduleReplot();
}

void LivePlot::zoom(double factor) {
  m_is_following = false;
  m_axes->zoom(factor);
  scheduleReplot();
}

void LivePlot::pan(double part) {
  m_is_following = false;
  m_axes->pan(part);
  scheduleReplot();
}

void LivePlot::fitRanges() {
  std::vector<QCPGraph*> shown;
  for (const auto& [id, curve] : m_curves)
    if (curve.graph->visible()) shown.push_back(curve.graph);
  m_axes->fit(shown, m_marks->reference());
}

void LivePlot::scheduleReplot() {
  if (!m_replot_timer.isActive()) m_replot_timer.start();
}

void LivePlot::replotNow() {
  m_replot_timer.stop();
  if (m_is_following) fitRanges();
  updateLegend();
  const bool has_points = std::any_of(m_curves.begin(), m_curves.end(),
                                      [](const auto& curve) { return curve.second.graph->dataCount() > 0; });
  m_empty->setVisible(!has_points && !m_empty->text().isEmpty());
  m_canvas->replot();
}

void LivePlot::setEmptyText(const QString& text) {
  if (text == m_empty->text()) return;
  m_empty->setText(text);
  scheduleReplot();
}

void LivePlot::paintEvent(QPaintEvent*) {
  const ThemeColors& colors = Theme::current().colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool has_focus = m_canvas->hasFocus();
  painter.setPen(QPen(has_focus ? colors.accent : colors.border, has_focus ? 2 : 1));
  painter.setBrush(colors.panel);
  const double inset = has_focus ? 1 : 0.5;
  painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

void LivePlot::applyTheme() {
  const ThemeColors& colors = Theme::current().colors();
  const QFont caption = captionFont(font());
  m_canvas->setBackground(QBrush(colors.panel));
  m_axes->applyTheme(colors, caption);
  m_marks->applyTheme(colors, caption);
  for (const auto& [id, curve] : m_curves) styleGraph(curve);
  update();
  replotNow();
}

void LivePlot::styleGraph(const Curve& curve) {
  const QPen pen = penOf(curve.look, Theme::current().colors());
  curve.graph->setPen(pen);
  curve.graph->setScatterStyle(curve.look.has_points
                                   ? QCPScatterStyle(QCPScatterStyle::ssDisc, pen, QBrush(pen.color()), 5)
                                   : QCPScatterStyle());
}

}  // namespace dinoscope
