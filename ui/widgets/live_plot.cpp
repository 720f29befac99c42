#include "ui/widgets/live_plot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

#include "ui/icons.h"
#include "ui/quantity_text.h"
#include "ui/widgets/plot_legend.h"
#include "ui/widgets/plot_marks.h"
#include "ui/widgets/qcustomplot.h"

namespace dinoscope {
namespace {

constexpr int kReplotInterval_ms = 40;
constexpr double kMargin = 0.06;  // of the fitted range, above and below the data
constexpr double kZoomStep = 0.8;

constexpr int kTicks = 5;
constexpr int kCompactTicks = 2;

/// Steps are whole.
class StepTicker : public QCPAxisTicker {
protected:
  double getTickStep(const QCPRange& range) override {
    return std::max(1.0, QCPAxisTicker::getTickStep(range));
  }
};

void widen(QCPRange& range, bool logarithmic) {
  if (logarithmic) {
    const double factor = range.upper > range.lower ? std::pow(range.upper / range.lower, kMargin) : 1.5;
    range = {range.lower / factor, range.upper * factor};
    return;
  }
  const double size = range.size();
  const double margin = size > 0 ? size * kMargin : std::max(std::abs(range.upper) * 0.1, 1e-9);
  range = {range.lower - margin, range.upper + margin};
}

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
  m_canvas->axisRect()->setMinimumMargins(QMargins(8, 4, 8, 2));
  m_canvas->xAxis->setTicker(QSharedPointer<StepTicker>::create());
  m_canvas->installEventFilter(this);

  m_marks = std::make_unique<PlotMarks>(*m_canvas);

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

void LivePlot::buildMenu() {
  auto* menu = new QMenu(this);
  m_logarithmic_action = menu->addAction(tr("Logarithmic axis (L)"));
  m_logarithmic_action->setCheckable(true);
  connect(m_logarithmic_action, &QAction::triggered, this, &LivePlot::setLogarithmic);
  menu->addAction(tr("Fit to data (0)"), this, &LivePlot::fit);
  QMenu* curves = menu->addMenu(tr("Curves"));
  connect(curves, &QMenu::aboutToShow, this, [this, curves] { fillCurvesMenu(*curves); });
  menu->addSeparator();
  menu->addAction(themedIcon(QStringLiteral("image")), tr("Save as PNG…"), this, &LivePlot::askForPng);
  menu->addAction(themedIcon(QStringLiteral("download")), tr("Save as CSV…"), this, &LivePlot::askForCsv);
  m_menu_button->setMenu(menu);
  m_canvas->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_canvas, &QWidget::customContextMenuRequested, this,
          [this, menu](const QPoint& at) { menu->popup(m_canvas->mapToGlobal(at)); });
}

void LivePlot::fillCurvesMenu(QMenu& menu) {
  menu.clear();
  for (const auto& [id, curve] : m_curves) {
    QAction* action = menu.addAction(curve.name);
    action->setCheckable(true);
    action->setChecked(isCurveShown(id));
    connect(action, &QAction::triggered, this, [this, id = id](bool shown) { setCurveShown(id, shown); });
  }
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
  m_x_label = x;
  m_y_label = y;
  m_canvas->xAxis->setLabel(m_is_compact ? QString() : x);
  m_canvas->yAxis->setLabel(m_is_compact ? QString() : y);
  scheduleReplot();
}

void LivePlot::setCompact(bool compact) {
  m_is_compact = compact;
  m_legend->setVisible(!compact);
  m_menu_button->setVisible(!compact);
  m_value->setVisible(compact);
  for (QCPAxis* axis : {m_canvas->xAxis, m_canvas->yAxis})
    axis->ticker()->setTickCount(compact ? kCompactTicks : kTicks);
  setAxisLabels(m_x_label, m_y_label);
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

void LivePlot::setLogarithmic(bool logarithmic) {
  if (m_is_logarithmic == logarithmic) return;
  m_is_logarithmic = logarithmic;
  m_logarithmic_action->setChecked(logarithmic);
  QCPAxis* axis = m_canvas->yAxis;
  axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  if (logarithmic)
    axis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
  else
    axis->setTicker(QSharedPointer<QCPAxisTicker>::create());
  axis->ticker()->setTickCount(m_is_compact ? kCompactTicks : kTicks);
  fit();
}

void LivePlot::fit() {
  m_is_following = true;
  scheduleReplot();
}

void LivePlot::zoom(double factor) {
  m_is_following = false;
  for (QCPAxis* axis : {m_canvas->xAxis, m_canvas->yAxis}) axis->scaleRange(factor);
  scheduleReplot();
}

void LivePlot::pan(double part) {
  m_is_following = false;
  m_canvas->xAxis->moveRange(part * m_canvas->xAxis->range().size());
  scheduleReplot();
}

void LivePlot::fitRanges() {
  const QCP::SignDomain domain = m_is_logarithmic ? QCP::sdPositive : QCP::sdBoth;
  std::optional<QCPRange> keys, values;
  const auto include = [](std::optional<QCPRange>& all, const QCPRange& range) {
    if (all)
      all->expand(range);
    else
      all = range;
  };
  for (const auto& [id, curve] : m_curves) {
    if (!curve.graph->visible()) continue;
    bool found = false;
    const QCPRange key_range = curve.graph->getKeyRange(found);
    if (found) include(keys, key_range);
    const QCPRange value_range = curve.graph->getValueRange(found, domain);
    if (found) include(values, value_range);
  }
  if (const auto reference = m_marks->reference();
      reference && values && (!m_is_logarithmic || *reference > 0))
    include(values, {*reference, *reference});
  // Axes of nothing have no numbers.
  m_canvas->xAxis->setTickLabels(keys.has_value());
  m_canvas->yAxis->setTickLabels(values.has_value());
  if (keys) m_canvas->xAxis->setRange(keys->size() > 0 ? *keys : QCPRange(keys->lower - 1, keys->lower + 1));
  if (values) {
    widen(*values, m_is_logarithmic);
    m_canvas->yAxis->setRange(*values);
  }
}

void LivePlot::scheduleReplot() {
  if (!m_replot_timer.isActive()) m_replot_timer.start();
}

void LivePlot::replotNow() {
  m_replot_timer.stop();
  if (m_is_following) fitRanges();
  updateLegend();
  m_canvas->replot();
}

std::optional<double> LivePlot::valueAt(int curve, double x) const {
  const auto found = m_curves.find(curve);
  if (found == m_curves.end() || found->second.graph->data()->isEmpty()) return std::nullopt;
  const auto points = found->second.graph->data();
  auto after = points->findBegin(x, false);
  if (after == points->constEnd()) --after;
  if (after != points->constBegin() && std::abs((after - 1)->key - x) < std::abs(after->key - x)) --after;
  return after->value;
}

void LivePlot::updateLegend() {
  std::vector<PlotLegend::Entry> entries;
  for (const auto& [id, curve] : m_curves) {
    const auto value = valueAt(id, m_cursor.value_or(std::numeric_limits<double>::max()));
    entries.push_back(
        {id, curve.name, curve.look, value ? numberText(*value) : QString(), curve.graph->visible()});
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
  QString label = m_x_label;
  if (x) {
    label = tr("%1 %2").arg(m_x_label, countText(std::llround(*x)));
    for (const QString& word : m_marks->labelsNear(*x)) label += QStringLiteral(" · ") + word;
  }
  if (!m_is_compact) m_canvas->xAxis->setLabel(label);
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
      setLogarithmic(!m_is_logarithmic);
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
    case QEvent::FocusIn:
    case QEvent::FocusOut:
      update();  // the focus ring
      break;
    default:
      break;
  }
  return QFrame::eventFilter(watched, event);
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
  QFont caption = captionFont(font());
  m_canvas->setBackground(QBrush(colors.panel));
  for (QCPAxis* axis : {m_canvas->xAxis, m_canvas->yAxis}) {
    const QPen line(colors.border, 1);
    axis->setBasePen(line);
    axis->setTickPen(line);
    axis->setSubTickPen(line);
    axis->setTickLength(0, 4);
    axis->setSubTicks(false);
    axis->setTickLabelColor(colors.muted);
    axis->setLabelColor(colors.muted);
    axis->setTickLabelFont(caption);
    axis->setLabelFont(caption);
    axis->setLabelPadding(2);
    axis->setTickLabelPadding(3);
    axis->grid()->setPen(QPen(colors.border, 1, Qt::DotLine));
    axis->grid()->setZeroLinePen(Qt::NoPen);
  }
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
