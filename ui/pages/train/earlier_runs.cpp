#include "ui/pages/train/earlier_runs.h"

#include <QMenu>
#include <algorithm>

#include "ui/menu_text.h"
#include "ui/path_text.h"
#include "ui/workbench.h"

namespace dinoscope {

EarlierRuns::EarlierRuns(Workbench& workbench, QObject* parent) : QObject(parent), m_workbench(workbench) {}

void EarlierRuns::fillMenu(QMenu& menu) {
  menu.clear();
  for (const RunRecord& run : m_workbench.runs()) {
    if (run.folder == m_workbench.run().folder() || run.steps == 0) continue;
    QAction* action = menu.addAction(menuText(toText(run.name)));
    action->setCheckable(true);
    action->setChecked(isShown(run.folder));
    action->setEnabled(action->isChecked() || m_shown.size() < kMost);
    connect(action, &QAction::triggered, this,
            [this, folder = run.folder](bool shown) { setShown(folder, shown); });
  }
  if (menu.isEmpty()) menu.addAction(tr("There are no earlier runs yet."))->setEnabled(false);
}

bool EarlierRuns::isShown(const std::filesystem::path& folder) const {
  return std::any_of(m_shown.begin(), m_shown.end(),
                     [&](const EarlierRun& run) { return run.folder == folder; });
}

int EarlierRuns::freeSeries() const {
  for (int series = 1;; ++series)
    if (std::none_of(m_shown.begin(), m_shown.end(),
                     [series](const EarlierRun& run) { return run.series == series; }))
      return series;
}

void EarlierRuns::setShown(const std::filesystem::path& folder, bool shown) {
  if (!shown) {
    std::erase_if(m_shown, [&](const EarlierRun& run) { return run.folder == folder; });
    Q_EMIT changed();
    return;
  }
  m_workbench.jobs().run<MetricSeries>(
      tr("Reading the curves of an earlier run"), JobLane::Long,
      [folder](const JobControl&) { return readRunHistory(folder).series; }, this,
      [this, folder](MetricSeries curves) {
        if (isShown(folder) || m_shown.size() >= kMost) return;
        m_shown.push_back({folder, toText(folder.filename()), freeSeries(), std::move(curves)});
        Q_EMIT changed();
      },
      [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

}  // namespace dinoscope
