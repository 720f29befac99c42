#include "ui/pages/train/run_plots.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/train/earlier_runs.h"
#include "ui/theme.h"
#include "ui/widgets/live_plot.h"

namespace dinoscope {
namespace {

QStringList namesOf(const std::vector<EarlierRun>& runs) {
  QStringList names;
  for (const EarlierRun& run : runs) names << run.name;
  return names;
}

}  // namespace

RunPlots::RunPlots(QObject* parent) : QObject(parent) {
  m_loss = new LivePlot(tr("Loss"));
  m_loss->setAxisLabels(tr("step"), tr("loss"));
  m_health = new LivePlot(tr("k-NN accuracy"));
  m_measure = new QComboBox;
  m_measure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_measure->setMinimumContentsLength(15);
  m_measure->setAccessibleName(tr("What the second plot shows"));
  for (const RunMeasure& measure : runMeasures()) {
    m_measure->addItem(measure.nameText());
    m_measure->setItemData(m_measure->count() - 1, measure.explanationText(), Qt::ToolTipRole);
  }
  connect(m_measure, &QComboBox::currentIndexChanged, this, &RunPlots::measureChosen);
  m_health->setTitleWidget(m_measure);

  auto* sides = new QSplitter(Qt::Horizontal);
  sides->setObjectName(QStringLiteral("trainPlots"));
  sides->setHandleWidth(kGrid);
  sides->setChildrenCollapsible(false);
  sides->addWidget(m_loss);
  sides->addWidget(m_health);
  sides->setSizes({540, 420});
  m_upper = sides;
  buildStrip();
  for (LivePlot* plot : plots()) listenTo(*plot);
}

void RunPlots::buildStrip() {
  struct Schedule {
    QString title;
    QString unit;
  };
  const std::array<Schedule, kSchedules> schedules{{{tr("Learning rate"), tr("learning rate")},
                                                    {tr("Weight decay"), tr("weight decay")},
                                                    {tr("Momentum"), tr("teacher momentum")},
                                                    {tr("Temperature"), tr("teacher temperature")}}};
  m_strip = new QWidget;
  auto* row = new QHBoxLayout(m_strip);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGrid);
  for (std::size_t i = 0; i < kSchedules; ++i) {
    auto* plot = new LivePlot(schedules[i].title);
    plot->setAxisLabels(tr("step"), schedules[i].unit);
    plot->setCompact(true);
    m_schedule_curves[i] = {plot->addCurve(tr("planned"), CurveLook::ghost(0)),
                            plot->addCurve(tr("now"), CurveLook::smooth(0))};
    m_schedules[i] = plot;
    row->addWidget(plot, 1);
  }
}

std::vector<LivePlot*> RunPlots::plots() const {
  std::vector<LivePlot*> all{m_loss, m_health};
  all.insert(all.end(), m_schedules.begin(), m_schedules.end());
  return all;
}

void RunPlots::listenTo(LivePlot& plot) {
  connect(&plot, &LivePlot::exported, this, &RunPlots::exported);
  connect(&plot, &LivePlot::exportFailed, this, &RunPlots::exportFailed);
  connect(&plot, &LivePlot::cursorMoved, this, [this, moved = &plot](std::optional<double> x) {
    for (LivePlot* other : plots())
      if (other != moved) other->showCursorAt(x);
  });
}

void RunPlots::chooseMeasure(std::string_view key) {
  m_measure->setCurrentIndex(static_cast<int>(measureNamed(key)));
}

void RunPlots::draw(const Content& content) {
  showLoss(content);
  showMeasure(content);
  showSchedules(content);
  m_shown_runs = namesOf(*content.earlier);
}

void RunPlots::showLoss(const Content& content) {
  if (m_loss_curves.empty() || m_shown_runs != namesOf(*content.earlier)) {
    m_loss->removeAllCurves();
    m_loss_curves.clear();
    // The current run last: it lies on top.
    for (const EarlierRun& run : *content.earlier)
      m_loss_curves.push_back(m_loss->addCurve(run.name, CurveLook::ghost(run.series)));
    m_loss_curves.push_back(m_loss->addCurve(tr("loss"), CurveLook::raw(0)));
    m_loss_curves.push_back(m_loss->addCurve(tr("smoothed"), CurveLook::smooth(0)));
    for (std::size_t i = 0; i < content.earlier->size(); ++i) {
      const MetricSeries& curves = (*content.earlier)[i].curves;
      m_loss->setCurveData(m_loss_curves[i], curves.steps(), curves.lossSmoothed());
    }
  }
  const std::size_t own = content.earlier->size();
  m_loss->setCurveData(m_loss_curves[own], content.series->steps(), content.series->loss());
  m_loss->setCurveData(m_loss_curves[own + 1], content.series->steps(), content.series->lossSmoothed());
  m_loss->setMarkers(content.markers);
}

/// Why there is nothing to see of a measure, or when there will be.
QString RunPlots::emptyText(const RunMeasure& measure, const Content& content) {
  if (measure.key == std::string_view("knn_top1") && !content.has_classes)
    return tr("Needs photos that are sorted into folders by class.");
  if (!content.has_run) return tr("Measured while a run goes on.");
  if (measure.of_epoch == nullptr) return tr("Measured with the first steps.");
  const auto every = content.experiment->eval.knn_every_epochs;
  if (every < 1) return tr("Not measured in this run (k-NN every so many epochs is 0).");
  return tr("First measured after epoch %1.").arg(std::min(every, content.experiment->run.epochs));
}

void RunPlots::showMeasure(const Content& content) {
  const std::size_t place = measure();
  const RunMeasure& wanted = runMeasures()[place];
  if (m_shown_measure != place || m_shown_runs != namesOf(*content.earlier)) {
    const QString name = m_measure->currentText();
    m_health->removeAllCurves();
    m_measure_curves.clear();
    m_health->setTitle(name);
    m_measure->setToolTip(wanted.explanationText());
    m_health->setAxisLabels(tr("step"), wanted.axisText());
    if (m_shown_measure != place) {
      m_health->setLogarithmic(wanted.is_logarithmic);
      m_health->fit();
    }
    for (const EarlierRun& run : *content.earlier) {
      CurveLook look = CurveLook::ghost(run.series);
      look.has_points = wanted.hasPoints();
      m_measure_curves.push_back(m_health->addCurve(run.name, look));
      const SparseSeries& points = run.curves.measure(place);
      m_health->setCurveData(m_measure_curves.back(), points.x(), points.y());
    }
    m_measure_curves.push_back(
        m_health->addCurve(tr("this run"), wanted.hasPoints() ? CurveLook::points(0) : CurveLook::smooth(0)));
    m_shown_measure = place;
  }
  const SparseSeries& points = content.series->measure(place);
  m_health->setCurveData(m_measure_curves.back(), points.x(), points.y());
  const auto level = wanted.healthy != nullptr ? wanted.healthy(*content.experiment) : std::nullopt;
  m_health->setEmptyText(emptyText(wanted, content));
  m_health->setReferenceLine(level ? std::optional(level->value) : std::nullopt,
                             level ? level->name : QString());
  m_health->setMarkers(content.markers);
}

void RunPlots::showSchedules(const Content& content) {
  const PlannedSchedules& plan = *content.plan;
  const MetricSeries& done = *content.series;
  const std::array<const QVector<double>*, kSchedules> planned{&plan.lr, &plan.weight_decay,
                                                               &plan.teacher_momentum, &plan.teacher_temp};
  const std::array<const QVector<double>*, kSchedules> taken{&done.lr(), &done.weightDecay(),
                                                             &done.teacherMomentum(), &done.teacherTemp()};
  for (std::size_t i = 0; i < kSchedules; ++i) {
    m_schedules[i]->setCurveData(m_schedule_curves[i][0], plan.steps, *planned[i]);
    m_schedules[i]->setCurveData(m_schedule_curves[i][1], done.steps(), *taken[i]);
  }
}

}  // namespace dinoscope
