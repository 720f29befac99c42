#include "ui/pages/runs/run_details.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/widgets/live_plot.h"

namespace dinoscope {
namespace {

constexpr int kNoteDelay_ms = 800;

QFrame* panel() {
  auto* frame = new QFrame;
  frame->setProperty("panel", true);
  return frame;
}

}  // namespace

RunDetails::RunDetails(BackgroundJobs& jobs, QWidget* parent) : QWidget(parent), m_jobs(jobs) {
  m_plot = new LivePlot(tr("Loss, smoothed"));
  m_plot->setAxisLabels(tr("step"), tr("loss"));
  auto* side = new QSplitter(Qt::Vertical);
  side->setObjectName(QStringLiteral("runsSettingsAndNote"));
  side->setHandleWidth(kGrid);
  side->setChildrenCollapsible(false);
  side->addWidget(makeSettings());
  side->addWidget(makeNote());
  side->setStretchFactor(0, 3);
  side->setStretchFactor(1, 1);
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("runsCurvesAndSettings"));
  splitter->setHandleWidth(kGrid);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(m_plot);
  splitter->addWidget(side);
  splitter->setSizes({600, 600});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(splitter);

  m_note_timer.setSingleShot(true);
  m_note_timer.setInterval(kNoteDelay_ms);
  connect(&m_note_timer, &QTimer::timeout, this, &RunDetails::keepNote);
  connect(m_note, &QPlainTextEdit::textChanged, &m_note_timer, qOverload<>(&QTimer::start));
}

QWidget* RunDetails::makeSettings() {
  m_settings_heading = new QLabel;
  m_settings_heading->setProperty("heading", true);
  m_settings_heading->setObjectName(QStringLiteral("settingsHeading"));
  m_all = new QCheckBox(tr("All settings"));
  m_all->setToolTip(tr("Show also what is the same everywhere"));
  m_table = new QTableView;
  m_table->setObjectName(QStringLiteral("settingsTable"));
  m_table->setAccessibleName(tr("Settings"));
  m_table->setModel(&m_settings);
  m_table->setProperty("flat", true);
  m_table->setShowGrid(false);
  m_table->setTabKeyNavigation(false);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(kControlHeight - 2);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  connect(m_all, &QCheckBox::toggled, &m_settings, &SettingTableModel::setAllShown);

  auto* frame = panel();
  auto* row = new QHBoxLayout;
  row->setContentsMargins(kPanelPadding, 4, kPanelPadding, 0);
  row->addWidget(m_settings_heading);
  row->addStretch();
  row->addWidget(m_all);
  auto* column = new QVBoxLayout(frame);
  column->setContentsMargins(1, 1, 1, 1);
  column->setSpacing(4);
  column->addLayout(row);
  column->addWidget(m_table);
  return frame;
}

QWidget* RunDetails::makeNote() {
  m_note = new QPlainTextEdit;
  m_note->setObjectName(QStringLiteral("note"));
  m_note->setAccessibleName(tr("Note"));
  m_note->setPlaceholderText(tr("What this run was about"));
  m_note->setTabChangesFocus(true);
  m_note_panel = panel();
  auto* heading = new QLabel(tr("Note"));
  heading->setProperty("heading", true);
  auto* column = new QVBoxLayout(m_note_panel);
  column->setContentsMargins(kPanelPadding, kGrid, kPanelPadding, kPanelPadding);
  column->setSpacing(4);
  column->addWidget(heading);
  column->addWidget(m_note);
  return m_note_panel;
}

void RunDetails::showRuns(std::vector<std::filesystem::path> folders) {
  if (m_note_timer.isActive()) keepNote();
  m_reading.cancel();
  if (folders.size() > kMost) folders.resize(kMost);
  m_reading = m_jobs.run<std::vector<RunOverview>>(
      tr("Reading runs"), JobLane::Visible,
      [folders](const JobControl& control) { return readOverviews(folders, control); }, this,
      [this](const std::vector<RunOverview>& runs) { take(runs); });
}

void RunDetails::take(const std::vector<RunOverview>& runs) {
  showCurves(runs);
  showSettings(runs);
  showNote(runs);
  Q_EMIT shown();
}

void RunDetails::showCurves(const std::vector<RunOverview>& runs) {
  m_plot->removeAllCurves();
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const int curve = m_plot->addCurve(runs[i].name, CurveLook::smooth(static_cast<int>(i)));
    m_plot->setCurveData(curve, runs[i].curves.steps(), runs[i].curves.lossSmoothed());
  }
  m_plot->fit();
}

void RunDetails::showSettings(const std::vector<RunOverview>& runs) {
  std::vector<SettingTableModel::Column> columns;
  QString problem;
  for (const RunOverview& run : runs) {
    if (run.experiment) columns.push_back({run.name, *run.experiment});
    if (!run.problem.isEmpty()) problem = run.problem;
  }
  const bool is_single = columns.size() == 1;
  if (is_single) columns.push_back({tr("default"), Experiment{}});
  m_settings.showExperiments(columns);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  const int count = m_settings.differenceCount();
  if (columns.empty())
    m_settings_heading->setText(runs.empty() ? tr("Select a run to see its settings, two to compare them")
                                             : tr("Settings can't be read"));
  else if (is_single)
    m_settings_heading->setText(countedText(count, tr("%1 setting changed from the default"),
                                            tr("%1 settings changed from the default")));
  else
    m_settings_heading->setText(countedText(count, tr("%1 setting differs"), tr("%1 settings differ")));
  m_settings_heading->setToolTip(problem);
  m_all->setVisible(!columns.empty());
}

void RunDetails::showNote(const std::vector<RunOverview>& runs) {
  m_note_panel->setVisible(runs.size() == 1);
  m_note_folder.clear();
  const QSignalBlocker blocker(m_note);
  m_note->setPlainText(runs.size() == 1 ? runs.front().note : QString());
  if (runs.size() == 1) m_note_folder = QString::fromStdString(runs.front().folder.string());
}

void RunDetails::keepNote() {
  m_note_timer.stop();
  if (!m_note_folder.isEmpty()) Q_EMIT noteEdited(m_note_folder, m_note->toPlainText().trimmed());
}

}  // namespace dinoscope
