#include "ui/pages/runs/run_details.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/runs/note_editor.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/widgets/live_plot.h"

namespace dinoscope {

RunDetails::RunDetails(BackgroundJobs& jobs, QWidget* parent) : QWidget(parent), m_jobs(jobs) {
  m_plot = new LivePlot(tr("Loss, smoothed"));
  m_plot->setAxisLabels(tr("step"), tr("loss"));
  m_knn = new LivePlot(tr("k-NN accuracy"));
  m_knn->setAxisLabels(tr("step"), tr("photos of the right class, %"));
  m_knn->setEmptyText(tr("Needs photos that are sorted into folders by class, and a probe in the run."));
  for (LivePlot* plot : {m_plot, m_knn}) {
    connect(plot, &LivePlot::exported, this, &RunDetails::exported);
    connect(plot, &LivePlot::exportFailed, this, &RunDetails::exportFailed);
  }
  auto* side = new QSplitter(Qt::Vertical);
  side->setObjectName(QStringLiteral("runsSettingsAndNote"));
  side->setHandleWidth(kGrid);
  side->setChildrenCollapsible(false);
  side->addWidget(makeSettings());
  m_note = new NoteEditor;
  side->addWidget(m_note);
  side->setStretchFactor(0, 3);
  side->setStretchFactor(1, 1);
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("runsCurvesAndSettings"));
  splitter->setHandleWidth(kGrid);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(m_plot);
  splitter->addWidget(m_knn);
  splitter->addWidget(side);
  splitter->setSizes({430, 320, 460});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(splitter);
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

  auto* frame = new QFrame;
  frame->setProperty("panel", true);
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

void RunDetails::showRuns(std::vector<std::filesystem::path> folders) {
  m_reading.cancel();
  if (folders.size() > kMost) folders.resize(kMost);
  m_reading = m_jobs.run<std::vector<RunOverview>>(
      tr("Reading runs"), JobLane::Visible,
      [folders, before = m_runs](const JobControl& control) {
        return readOverviews(folders, before, control);
      },
      this, [this](const std::vector<RunOverview>& runs) { take(runs); });
}

void RunDetails::take(const std::vector<RunOverview>& runs) {
  showCurves(runs);
  const bool are_same = std::equal(
      runs.begin(), runs.end(), m_runs.begin(), m_runs.end(), [](const RunOverview& a, const RunOverview& b) {
        return a.folder == b.folder && a.experiment == b.experiment && a.edits == b.edits;
      });
  if (!are_same || runs.empty()) showSettings(runs);
  showNote(runs);
  m_runs = runs;
  Q_EMIT shown();
}

void RunDetails::showCurves(const std::vector<RunOverview>& runs) {
  const bool are_same =
      std::equal(runs.begin(), runs.end(), m_runs.begin(), m_runs.end(),
                 [](const RunOverview& a, const RunOverview& b) { return a.folder == b.folder; });
  if (!are_same) {
    m_plot->removeAllCurves();
    m_knn->removeAllCurves();
    m_curves.clear();
    for (std::size_t i = 0; i < runs.size(); ++i) {
      const int series = static_cast<int>(i);
      m_curves.push_back({m_plot->addCurve(runs[i].name, CurveLook::smooth(series)),
                          m_knn->addCurve(runs[i].name, CurveLook::points(series))});
    }
  }
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const MetricSeries& series = runs[i].history.series;
    const SparseSeries& knn = series.measure("knn_top1");
    m_plot->setCurveData(m_curves[i].loss, series.steps(), series.lossSmoothed());
    m_knn->setCurveData(m_curves[i].knn, knn.x(), knn.y());
  }
  if (are_same) return;
  m_plot->fit();
  m_knn->fit();
}

void RunDetails::showSettings(const std::vector<RunOverview>& runs) {
  std::vector<SettingTableModel::Column> columns;
  QString problem;
  for (const RunOverview& run : runs) {
    if (run.experiment) columns.push_back({run.name, *run.experiment, run.edits});
    if (!run.problem.isEmpty()) problem = run.problem;
  }
  const bool is_single = columns.size() == 1;
  if (is_single) columns.push_back({tr("default"), Experiment{}});
  m_settings.showExperiments(columns);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  // Names that are cut off look alike: "Views: Local …".
  m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  const int count = m_settings.differenceCount();
  if (columns.empty())
    m_settings_heading->setText(runs.empty() ? tr("Select a run to see its settings, two to compare them")
                                             : tr("Settings can't be read"));
  else if (is_single)
    m_settings_heading->setText(tr("%Ln setting(s) changed from the default", nullptr, count));
  else
    m_settings_heading->setText(tr("%Ln setting(s) differ", nullptr, count));
  m_settings_heading->setToolTip(problem);
  m_all->setVisible(!columns.empty());
}

void RunDetails::showNote(const std::vector<RunOverview>& runs) {
  m_note->setVisible(runs.size() == 1);
  if (runs.size() == 1)
    m_note->showNote(toText(runs.front().folder), runs.front().note);
  else
    m_note->clear();
}

}  // namespace dinoscope
