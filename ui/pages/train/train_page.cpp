#include "ui/pages/train/train_page.h"

#include <QApplication>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

#include "engine/config/remaining_schedule.h"
#include "ui/icons.h"
#include "ui/pages/train/attention_strip.h"
#include "ui/pages/train/diagnosis_banner.h"
#include "ui/pages/train/dry_run_control.h"
#include "ui/pages/train/earlier_runs.h"
#include "ui/pages/train/health_line.h"
#include "ui/pages/train/remedy_runner.h"
#include "ui/pages/train/run_controls.h"
#include "ui/pages/train/run_log.h"
#include "ui/pages/train/run_plots.h"
#include "ui/pages/train/schedule_edit_bar.h"
#include "ui/pages/train/settings_panel.h"
#include "ui/pages/train/trainer_line.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/sample_photos.h"
#include "ui/theme.h"
#include "ui/view_models/diagnosis_text.h"
#include "ui/view_models/health_reading.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/config_form.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/live_plot.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pipeline_meter.h"
#include "ui/widgets/tab_bar.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

constexpr int kRefreshInterval_ms = 100;  // ten times a second is live to the eye and spares the cores
constexpr int kPlanInterval_ms = 60;

}  // namespace

TrainPage::TrainPage(Workbench& workbench, QWidget* parent)
    : Page(tr("Train"), parent), m_workbench(workbench) {
  m_dry_run = new DryRunControl(workbench, *banner(), this);
  m_controls = new RunControls(workbench, m_dry_run->action());
  titleRow()->addWidget(m_controls, 1);
  addActions({m_controls->startAction(), m_controls->pauseAction(), m_controls->resumeAction(),
              m_controls->stopAction(), m_dry_run->action(), m_controls->fromWeightsAction(),
              m_controls->releaseMemoryAction(), m_controls->closeRunAction()});
  m_earlier = new EarlierRuns(workbench, this);

  auto* sides = new QSplitter(Qt::Horizontal);
  sides->setObjectName(QStringLiteral("trainSides"));
  sides->setHandleWidth(kGrid);
  sides->setChildrenCollapsible(false);
  sides->addWidget(buildLeft());
  sides->addWidget(buildCenter());
  sides->setStretchFactor(0, 0);
  sides->setStretchFactor(1, 1);
  sides->setSizes({330, 870});
  m_diagnosis = new DiagnosisBanner(workbench.run());
  m_trainer = new TrainerLine(workbench.run());
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  column->addWidget(m_trainer);
  column->addWidget(m_diagnosis);
  column->addWidget(sides, 1);
  setContent(content);
  m_settings->buildForm();

  m_refresh_timer.setSingleShot(true);
  m_refresh_timer.setInterval(kRefreshInterval_ms);
  connect(&m_refresh_timer, &QTimer::timeout, this, &TrainPage::refreshNow);
  m_plan_timer.setSingleShot(true);
  m_plan_timer.setInterval(kPlanInterval_ms);
  connect(&m_plan_timer, &QTimer::timeout, this, &TrainPage::updatePlan);
  connectWorkbench();
  connectWatchdog();
  m_shown_run = workbench.run().folder();
  sayCutOff();  // the run may have been there before the page was
  updatePlan();
  updateEmptyState();
  refreshNow();
}

QAction* TrainPage::primaryAction() {
  RunModel& run = m_workbench.run();
  return run.state() == RunState::Paused ? m_controls->resumeAction() : m_controls->startAction();
}

ConfigForm* TrainPage::formWith(const QString& key) {
  if (m_settings->form().row(key) == nullptr) return nullptr;
  m_settings->showNextRun();
  return &m_settings->form();
}

QWidget* TrainPage::tourTarget() {
  QWidget* start = m_controls->startButton();
  return start->isVisibleTo(this) ? start : m_controls;
}

QWidget* TrainPage::buildLeft() {
  m_settings = new SettingsPanel(m_workbench);
  m_health = new HealthLine;
  m_meter = new PipelineMeter;
  auto* signals_panel = new QWidget;
  auto* signals_column = new QVBoxLayout(signals_panel);
  signals_column->setContentsMargins(0, 0, 0, 0);
  signals_column->setSpacing(kGrid);
  signals_column->addWidget(m_health);
  signals_column->addWidget(m_meter);
  auto* left = new QWidget;
  auto* column = new QVBoxLayout(left);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  column->addWidget(panelOf(m_settings, kGrid), 1);
  column->addWidget(panelOf(signals_panel, kGrid));
  left->setMinimumWidth(280);
  return left;
}

QWidget* TrainPage::buildCenter() {
  m_plots = new RunPlots(this);
  m_empty = new EmptyState(QStringLiteral("activity"), {});
  m_empty->setPrimaryAction(tr("Choose a folder of photos"));
  connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
    if (m_workbench.photos().folder() == nullptr)
      m_workbench.requestPage(PageId::Data);
    else
      m_controls->startAction()->trigger();
  });
  connect(m_empty, &EmptyState::linkActivated, this,
          [this] { m_workbench.present().openFolder(samplePhotosFolder()); });
  m_upper = new QStackedWidget;
  m_upper->addWidget(m_empty);
  m_upper->addWidget(m_plots->upper());

  auto* centre = new QSplitter(Qt::Vertical);
  centre->setObjectName(QStringLiteral("trainCenter"));
  centre->setHandleWidth(kGrid);
  centre->setChildrenCollapsible(false);
  centre->addWidget(m_upper);
  centre->addWidget(m_plots->strip());
  centre->addWidget(buildLower());
  centre->setStretchFactor(0, 3);
  centre->setStretchFactor(1, 1);
  centre->setStretchFactor(2, 3);
  centre->setSizes({280, 110, 270});
  return centre;
}

QWidget* TrainPage::buildLower() {
  m_attention = new AttentionStrip(m_workbench);
  m_log = new RunLog(m_workbench.run());
  m_lower = new TabWidget;
  m_lower->addTab(m_attention, tr("Attention"));
  m_lower->addTab(m_log, tr("What happened"));
  auto* compare = new QToolButton;
  compare->setProperty("framed", true);
  compare->setIcon(themedIcon(QStringLiteral("layers")));
  compare->setText(tr("Earlier runs"));
  compare->setToolTip(tr("Lay the curves of earlier runs under this one's"));
  compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  compare->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(compare);
  connect(menu, &QMenu::aboutToShow, this, [this, menu] { m_earlier->fillMenu(*menu); });
  compare->setMenu(menu);
  m_lower->setCornerWidget(compare);
  return m_lower;
}

void TrainPage::connectWorkbench() {
  RunModel& run = m_workbench.run();
  connect(&run, &RunModel::metricsChanged, this, [this] {
    if (const auto& latest = m_workbench.run().latest();
        latest && m_workbench.run().state() == RunState::Running)
      m_meter->add(*latest);
    if (m_plan.isEmpty() && m_workbench.run().latest())
      updatePlan();  // its first step tells how long its epochs are
    else
      scheduleRefresh();
  });
  connect(&run, &RunModel::checkpointWritten, this, &TrainPage::scheduleRefresh);
  connect(&run, &RunModel::stateChanged, this, &TrainPage::sayState);
  connect(&run, &RunModel::noticed, this,
          [this](const QString& sentence) { banner()->say(BannerKind::Warning, sentence); });
  connect(&run, &RunModel::failed, this, &TrainPage::sayFailure);
  connect(&run, &RunModel::finished, this, [this](const RunFinished& outcome) {
    if (!outcome.stopped_early) drawAttention();
  });
  connect(m_earlier, &EarlierRuns::changed, this, &TrainPage::scheduleRefresh);
  connect(m_plots, &RunPlots::measureChosen, this, &TrainPage::refreshNow);
  const auto sayError = [this](const QString& sentence) { banner()->say(BannerKind::Error, sentence); };
  connect(m_earlier, &EarlierRuns::failed, this, sayError);
  connect(m_plots, &RunPlots::exported, this,
          [this](const QString& file) { banner()->say(BannerKind::Good, tr("Saved to %1.").arg(file)); });
  connect(m_plots, &RunPlots::exportFailed, this, sayError);
  connect(m_controls, &RunControls::failed, this, sayError);
  connect(&m_settings->scheduleEdits(), &ScheduleEditBar::failed, this, sayError);
  connect(&m_workbench.present(), &Present::trainingFailedToStart, this, sayError);
  connect(&m_workbench.present(), &Present::settingsOpened, this, [this](const QString& origin) {
    banner()->say(
        BannerKind::Info,
        tr("The next run has the settings of %1: change what you like, then start training.").arg(origin));
  });
  const auto plan = [this] { m_plan_timer.start(); };
  connect(&m_workbench.config(), &ConfigModel::experimentChanged, this, plan);
  connect(m_settings, &SettingsPanel::runEdited, this, plan);
  connect(&run, &RunModel::experimentChanged, this, plan);
  connect(&m_workbench.photos(), &FolderModel::changed, this, plan);
  connect(&m_workbench.photos(), &FolderModel::changed, this, &TrainPage::updateEmptyState);
  connect(&m_workbench.photos(), &FolderModel::scanningChanged, this, &TrainPage::updateEmptyState);
  connect(&run, &RunModel::shownChanged, this, [this] {
    if (m_workbench.run().folder() != m_shown_run) {
      m_shown_run = m_workbench.run().folder();
      banner()->dismiss();
      m_meter->clear();
      sayCutOff();
    }
    updatePlan();
  });
}

void TrainPage::connectWatchdog() {
  RunModel& run = m_workbench.run();
  auto* remedies = new RemedyRunner(m_workbench, this);
  connect(m_diagnosis, &DiagnosisBanner::remedyChosen, remedies, &RemedyRunner::apply);
  connect(m_diagnosis, &DiagnosisBanner::goOnChosen, m_controls->resumeAction(), &QAction::trigger);
  connect(remedies, &RemedyRunner::failed, this,
          [this](const QString& sentence) { banner()->say(BannerKind::Error, sentence); });
  connect(&run, &RunModel::diagnosesChanged, this, &TrainPage::scheduleRefresh);
  connect(&run, &RunModel::diagnosed, this, [this](const Diagnosis& diagnosis) {
    if (diagnosis.action != DiagnosisAction::Report) drawAttention();
  });
}

void TrainPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_is_stale) refreshNow();
}

void TrainPage::scheduleRefresh() {
  updateEmptyState();
  if (!isVisible()) {
    m_is_stale = true;
    return;
  }
  if (!m_refresh_timer.isActive()) m_refresh_timer.start();
}

void TrainPage::refreshNow() {
  m_is_stale = false;
  m_refresh_timer.stop();
  const RunModel& run = m_workbench.run();
  m_health->setReading(readHealth(run));
  std::vector<PlotMarker> markers;
  for (const std::int64_t step : run.checkpointSteps())
    markers.push_back({static_cast<double>(step), MarkerKind::Checkpoint, tr("checkpoint")});
  for (const Diagnosis& diagnosis : run.diagnoses())
    markers.push_back(
        {static_cast<double>(diagnosis.since_step), MarkerKind::Diagnosis, diagnosisMark(diagnosis.kind)});
  const auto folder = m_workbench.photos().folder();
  const bool is_its_folder = folder && folder->folder() == plainFolder(shownExperiment().data.folder);
  m_plots->draw({&run.series(), &m_earlier->shown(), &m_plan, &shownExperiment(), !run.folder().empty(),
                 !is_its_folder || folder->hasClasses(), std::move(markers)});
}

const Experiment& TrainPage::shownExperiment() const {
  const auto& of_run = m_workbench.run().experiment();
  return of_run ? *of_run : m_workbench.config().experiment();
}

void TrainPage::updatePlan() {
  const RunModel& run = m_workbench.run();
  const auto folder = m_workbench.photos().folder();
  if (run.experiment()) {
    // Edits of a paused run are drawn before they are applied.
    const bool is_edited = run.isPausedHere();
    const Experiment experiment =
        is_edited ? withRemainingSchedule(*run.experiment(), m_settings->runConfig().experiment())
                  : *run.experiment();
    const bool is_its_folder = folder && folder->folder() == plainFolder(experiment.data.folder);
    m_plan = run.latest()    ? planSchedulesOfRun(experiment, run.latest()->steps_per_epoch)
             : is_its_folder ? planSchedules(experiment, folder->size())
                             : PlannedSchedules{};
  } else {
    m_plan = planSchedules(m_workbench.config().experiment(), folder ? folder->size() : 0);
  }
  scheduleRefresh();
}

void TrainPage::updateEmptyState() {
  const RunModel& run = m_workbench.run();
  const bool has_curves = run.isLive() || !run.series().isEmpty();
  m_upper->setCurrentIndex(has_curves ? 1 : 0);
  if (has_curves) return;
  const bool has_folder = m_workbench.photos().folder() != nullptr;
  m_empty->setLink(has_folder ? QString() : tr("Try it with the sample photos"));
  if (m_workbench.photos().isScanning() && !has_folder)
    m_empty->setLine(tr("The photos are being scanned; training can start when that is done."));
  else if (has_folder)
    m_empty->setLine(
        tr("%Ln photo(s) are ready. The settings on the left suit a first run; the curves below show "
           "what the schedules will do.",
           nullptr, static_cast<int>(m_workbench.photos().folder()->size())));
  else
    m_empty->setLine(tr("Train a network on your photos, without labels, and watch what it learns."));
  m_empty->setPrimaryAction(has_folder ? tr("Start training") : tr("Choose a folder of photos"))
      ->setEnabled(!has_folder || m_controls->startAction()->isEnabled());
}

void TrainPage::sayState(RunState state) {
  switch (state) {
    case RunState::Preparing:
      banner()->dismiss();
      m_meter->clear();
      break;
    case RunState::Stopped:
      if (m_workbench.run().wasCutOff()) return sayCutOff();
      if (!m_workbench.run().canGoOn()) break;
      banner()->say(BannerKind::Info,
                    tr("%1 is stopped; its checkpoint is safe.").arg(m_workbench.run().name()));
      banner()->setAction(tr("Resume"), [this] { m_controls->resumeAction()->trigger(); });
      break;
    case RunState::Finished:
      banner()->say(BannerKind::Good, tr("%1 is finished.").arg(m_workbench.run().name()));
      banner()->setAction(tr("Explore what it learned"), [this, run = toText(m_workbench.run().folder())] {
        m_workbench.requestExploration(run);
      });
      break;
    default:
      break;
  }
  scheduleRefresh();
}

/// What a power cut or a kill has left behind, which says nothing itself.
void TrainPage::sayCutOff() {
  const RunModel& run = m_workbench.run();
  if (!run.wasCutOff()) return;
  const QString what = tr("%1 was cut off after %Ln step(s): the program or the machine ended in mid-run.",
                          nullptr, static_cast<int>(run.completedSteps()))
                           .arg(run.name());
  if (run.canGoOn()) {
    banner()->say(BannerKind::Warning, what + QLatin1Char(' ') + tr("It can go on from its checkpoint."));
    banner()->setAction(tr("Resume"), [this] { m_controls->resumeAction()->trigger(); });
    return;
  }
  banner()->say(BannerKind::Warning,
                what + QLatin1Char(' ') + tr("It had no checkpoint yet, so it can't go on."));
  banner()->setAction(tr("New run with these settings"), [this, folder = toText(run.folder())] {
    m_workbench.present().openSettingsOf(folder, false);
  });
}

void TrainPage::sayFailure(const QString& sentence) {
  banner()->say(BannerKind::Error, sentence);
  if (m_workbench.run().canGoOn())
    banner()->setAction(tr("Resume from the checkpoint"), [this] { m_controls->resumeAction()->trigger(); });
  drawAttention();
}

void TrainPage::drawAttention() {
  if (QApplication::activeWindow() == nullptr) QApplication::alert(window());
}

}  // namespace dinoscope
