#include "ui/status_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <algorithm>
#include <vector>

#include "ui/icons.h"
#include "ui/process_memory.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/run_progress.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

constexpr int kMachineInterval_ms = 2000;
constexpr int kJobsDelay_ms = 150;
constexpr int kIconSize_px = 14;

/// The jobs worth showing, the oldest first: what is over in a blink is not.
std::vector<JobStatus> shownJobs(const BackgroundJobs& jobs) {
  std::vector<JobStatus> shown = jobs.active();
  std::erase_if(shown, [](const JobStatus& job) { return job.lane == JobLane::Visible; });
  return shown;
}

QString textOf(const JobStatus& job) {
  QString text = job.text;
  if (job.total > 0)
    text += QStringLiteral(" %1 %").arg(100 * std::min(job.done, job.total) / job.total);
  else if (job.done > 0)
    text += QStringLiteral(" %1").arg(countText(job.done));
  if (job.seconds_left) text += StatusBar::tr(", %1 left").arg(durationText(*job.seconds_left));
  return text;
}

QFrame* line() {
  auto* line = new QFrame;
  line->setProperty("separator", true);
  line->setFixedSize(1, 16);
  return line;
}

QString trainingText(const RunModel& run) {
  if (run.name().isEmpty()) return StatusBar::tr("no training");
  const QString text = StatusBar::tr("%1 · %2").arg(run.name(), run.stateText());
  const QString progress = run.isLive() ? runProgressText(run) : QString();
  return progress.isEmpty() ? text : StatusBar::tr("%1 · %2").arg(text, progress);
}

}  // namespace

StatusBar::StatusBar(Workbench& workbench, QWidget* parent) : QStatusBar(parent), m_workbench(workbench) {
  setSizeGripEnabled(false);
  m_machine = new QLabel;
  m_machine->setAccessibleName(tr("Device and memory"));
  m_training_icon = new QLabel;
  m_training_icon->setFixedSize(kIconSize_px, kIconSize_px);
  m_training = new QLabel;
  m_training->setObjectName(QStringLiteral("trainingState"));
  m_training->setAccessibleName(tr("State of the training"));
  m_job_text = new QLabel;
  m_job_text->setObjectName(QStringLiteral("jobText"));
  m_job_progress = new QProgressBar;
  m_job_progress->setFixedWidth(120);
  m_job_progress->setTextVisible(false);
  m_job_progress->setAccessibleName(tr("Progress of the job"));
  m_cancel = new QToolButton;
  m_cancel->setObjectName(QStringLiteral("cancelJob"));
  m_cancel->setIcon(themedIcon(QStringLiteral("x")));
  m_cancel->setIconSize({kIconSize_px, kIconSize_px});
  m_cancel->setToolTip(tr("Cancel this job"));
  m_cancel->setAccessibleName(tr("Cancel the job"));
  m_more_jobs = new QToolButton;
  m_more_jobs->setObjectName(QStringLiteral("moreJobs"));
  m_more_jobs->setToolTip(tr("All jobs"));

  auto* left = new QWidget;
  auto* row = new QHBoxLayout(left);
  row->setContentsMargins(kPanelPadding - 4, 0, 0, 0);
  row->setSpacing(kGrid);
  row->addWidget(m_machine);
  row->addWidget(line());
  row->addWidget(m_training_icon);
  row->addWidget(m_training);
  row->addStretch();
  addWidget(left, 1);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_job_text, m_job_progress, m_cancel, m_more_jobs})
    addPermanentWidget(widget);

  connect(m_cancel, &QToolButton::clicked, this, [this] { m_workbench.jobs().cancel(m_shown_job); });
  connect(m_more_jobs, &QToolButton::clicked, this, &StatusBar::showJobsMenu);
  const BackgroundJobs& jobs = workbench.jobs();
  connect(&jobs, &BackgroundJobs::started, this, [this] { m_jobs_delay.start(); });
  connect(&jobs, &BackgroundJobs::progressChanged, this, [this] {
    if (!m_jobs_delay.isActive()) updateJobs();
  });
  connect(&jobs, &BackgroundJobs::finished, this, &StatusBar::updateJobs);
  connect(&workbench.run(), &RunModel::stateTextChanged, this, &StatusBar::updateTraining);
  connect(&workbench.run(), &RunModel::metricsChanged, this, &StatusBar::updateTraining);
  connect(&Theme::current(), &Theme::changed, this, &StatusBar::updateTraining);

  m_jobs_delay.setSingleShot(true);
  m_jobs_delay.setInterval(kJobsDelay_ms);
  connect(&m_jobs_delay, &QTimer::timeout, this, &StatusBar::updateJobs);
  m_machine_timer.setInterval(kMachineInterval_ms);
  connect(&m_machine_timer, &QTimer::timeout, this, &StatusBar::updateMachine);
  m_machine_timer.start();
  updateMachine();
  updateTraining();
  updateJobs();
}

void StatusBar::updateMachine() {
  const QString memory = byteText(static_cast<double>(residentBytes()));
  const QString device = m_workbench.deviceText();
  m_machine->setText(device.isEmpty() ? memory : QStringLiteral("%1 · %2").arg(device, memory));
}

void StatusBar::updateTraining() {
  const RunModel& run = m_workbench.run();
  m_training->setText(trainingText(run));
  m_training_icon->setPixmap(iconPixmap(runStateIcon(run.state()),
                                        runStateColor(run.state(), Theme::current().colors()), kIconSize_px,
                                        devicePixelRatioF()));
}

void StatusBar::updateJobs() {
  const std::vector<JobStatus> jobs = shownJobs(m_workbench.jobs());
  const bool any = !jobs.empty();
  m_job_text->setVisible(any);
  m_job_progress->setVisible(any);
  m_cancel->setVisible(any && jobs.front().lane != JobLane::Write);
  m_more_jobs->setVisible(jobs.size() > 1);
  m_shown_job = any ? jobs.front().id : 0;
  if (!any) return;
  const JobStatus& job = jobs.front();
  m_job_text->setText(textOf(job));
  // A total that is not known yet shows as a bar that moves.
  m_job_progress->setRange(0, job.total > 0 ? 1000 : 0);
  if (job.total > 0)
    m_job_progress->setValue(static_cast<int>(1000 * std::min(job.done, job.total) / job.total));
  m_more_jobs->setText(tr("%Ln job(s)", nullptr, static_cast<int>(jobs.size())));
}

void StatusBar::showJobsMenu() {
  QMenu menu;
  for (const JobStatus& job : shownJobs(m_workbench.jobs())) {
    QAction* action = menu.addAction(themedIcon(QStringLiteral("x")), tr("Cancel: %1").arg(textOf(job)));
    action->setEnabled(job.lane != JobLane::Write);
    connect(action, &QAction::triggered, this, [this, id = job.id] { m_workbench.jobs().cancel(id); });
  }
  menu.exec(m_more_jobs->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

}  // namespace dinoscope
